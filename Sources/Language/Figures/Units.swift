/// Units of measure and money, brought to one written form.
enum Units {
    /// The form a unit of measure of one word is given in ("kilometres": "km"), nil for other words.
    static func measure(_ folded: String) -> String? { measures[folded] }

    /// Units that count only where they are glued to digits or stand right after them, being words or letters otherwise.
    static func abbreviated(_ folded: String) -> String? { abbreviations[folded] }

    /// The same per stretch of time: "km" an hour is "km/h", "barrels" a day "barrels a day".
    static func rate(_ unit: String, per time: String) -> String {
        switch (unit, time) {
        case ("km", "hour"): "km/h"
        case ("mi", "hour"): "mph"
        case ("m", "second"): "m/s"
        case ("km", "second"): "km/s"
        default: unit + (time == "hour" ? " an " : " a ") + time
        }
    }

    /// The stretch of time a rate is told by, in one form ("day"), nil for other words.
    static func time(_ folded: String) -> String? {
        switch folded {
        case "second", "sec": "second"
        case "minute", "min": "minute"
        case "hour", "hr": "hour"
        case "day": "day"
        case "week": "week"
        case "month": "month"
        case "year", "annum": "year"
        default: nil
        }
    }

    private static let measures = FormTable.read(
        """
        km kilometer kilometers kilometre kilometres km kms
        m meter meters metre metres
        cm centimeter centimeters centimetre centimetres cm cms
        mm millimeter millimeters millimetre millimetres mm
        mi mile miles
        yd yard yards
        ft foot feet
        in inch inches
        ha hectare hectares
        acres acre acres
        kg kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
        g gram grams gramme grammes
        mg milligram milligrams mg
        t tonne tonnes
        tons ton tons
        oz ounce ounces
        lb lb lbs
        stone stone
        carats carat carats
        l liter liters litre litres
        gal gallon gallons
        pints pint pints
        barrels barrel barrels
        mph mph
        km/h kph kmh
        mpg mpg
        knots knot knots
        degrees degree degrees
        kW kilowatt kilowatts kw
        MW megawatt megawatts mw
        GW gigawatt gigawatts gw
        kWh kwh
        MWh mwh
        GWh gwh
        Hz hertz hz
        MHz mhz
        GHz ghz
        MB megabyte megabytes mb
        GB gigabyte gigabytes gb
        TB terabyte terabytes tb
        KB kilobyte kilobytes kb
        PB petabyte petabytes pb
        Mbps mbps
        Gbps gbps
        decibels decibel decibels db
        volts volt volts
        horsepower horsepower hp bhp
        calories calorie calories kilocalories kcal
        kilotons kiloton kilotons
        megatons megaton megatons
        micrograms microgram micrograms mcg
        micrometres micrometre micrometres micrometer micrometers microns
        nanometres nanometre nanometres nanometer nanometers nm
        ppm ppm
        ml millilitre millilitres milliliter milliliters ml
        barrels~a~day bpd
        seconds second seconds secs
        minutes minute minutes mins
        hours hour hours hrs
        days day days
        weeks week weeks
        months month months
        years year years
        decades decade decades
        centuries century centuries
        """)

    private static let abbreviations = FormTable.read(
        """
        m m
        ft ft
        g g
        t t
        l l
        yd yd yds
        mi mi
        ha ha
        oz oz
        """)
}

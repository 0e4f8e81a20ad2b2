/// Units of measure and money, brought to one written form.
enum Units {
    /// The form a unit of measure of one word is given in ("kilometres": "km"), nil for other words.
    static func measure(_ folded: String) -> String? { measures[folded] }

    /// Units that count only where they are glued to digits or stand right after them, being words or letters otherwise.
    static func abbreviated(_ folded: String) -> String? { abbreviations[folded] }

    /// The name of a currency by its sign before a number ("$", "US$"), nil for other marks.
    static func currency(sign: String) -> String? { signs[sign] }

    /// The name of a currency by its word or code ("dollars", "USD"), nil for other words.
    static func currency(word: String) -> String? { currencies[word] }

    private static let measures = table(
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
        l liter liters litre litres
        gal gallon gallons
        barrels barrel barrels
        mph mph
        km/h kph kmh
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

    private static let abbreviations = table(
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

    private static let signs = [
        "$": "dollars", "US$": "US dollars", "A$": "Australian dollars", "AU$": "Australian dollars",
        "C$": "Canadian dollars", "CA$": "Canadian dollars", "HK$": "Hong Kong dollars", "NZ$": "New Zealand dollars",
        "S$": "Singapore dollars", "NT$": "Taiwan dollars", "R$": "reais", "£": "pounds", "€": "euros", "¥": "yen",
        "₹": "rupees", "₽": "roubles", "₩": "won", "₺": "lira", "₪": "shekels", "₦": "naira", "₴": "hryvnias",
        "₫": "dong", "฿": "baht", "¢": "cents",
    ]

    private static let currencies = table(
        """
        dollars dollar dollars
        US~dollars usd
        euros euro euros eur
        cents cent cents
        pence pence
        pounds gbp
        yen yen jpy
        yuan yuan renminbi cny rmb
        rupees rupee rupees inr
        roubles rouble roubles ruble rubles rub
        lira lira liras
        shekels shekel shekels
        dirhams dirham dirhams
        riyals riyal riyals rials rial
        dinars dinar dinars
        pesos peso pesos
        francs franc francs chf
        kronor krona kronor
        kroner krone kroner
        naira naira
        rand rand
        reais reais
        baht baht
        ringgit ringgit
        taka taka
        hryvnias hryvnia hryvnias
        """)

    /// One line a unit: the form given, then the words for it; `~` stands for a space.
    private static func table(_ text: String) -> [String: String] {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let form = words.first else { continue }
            for word in words.dropFirst() { table[word] = form.split(separator: "~").joined(separator: " ") }
        }
        return table
    }
}

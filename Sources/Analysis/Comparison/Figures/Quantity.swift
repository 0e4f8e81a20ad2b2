import Language

/// What a unit measures, and how its numbers are brought to one base unit: "120 miles" and "193 kilometres" are one length.
struct Quantity: Hashable, Sendable {
    /// What is measured ("length", "area").
    let name: String
    /// What one unit is in the base unit.
    let factor: Double
    /// What is added after that, for temperatures.
    let offset: Double

    /// A number of this unit in the base unit.
    func base(_ value: Double) -> Double { value * factor + offset }

    /// The quantity of a unit as `Language` writes it ("km2", "degrees Celsius"), nil for units that are only equal to themselves.
    static func of(unit: String) -> Quantity? { byUnit[unit] }

    /// International definitions (1959 yard and pound, US gallon, 42-gallon barrel); a "ton" is taken for a tonne, for news seldom says which.
    private static let byUnit: WordTable<Quantity> = WordTable(
        { () -> [String: Quantity] in
            let table = """
                length km 1 m 0.001 cm 0.00001 mm 0.000001 mi 1.609344 ft 0.0003048 yd 0.0009144 in 0.0000254
                area km2 1 m2 0.000001 ha 0.01 acres 0.0040468564 mi2 2.589988 ft2 0.000000092903 yd2 0.00000083613
                weight kg 1 g 0.001 mg 0.000001 t 1000 tons 1000 lb 0.45359237 oz 0.028349523
                volume l 1 gal 3.785411784 barrels 158.987294928 m3 1000
                speed km/h 1 mph 1.609344 knots 1.852
                power kW 0.001 MW 1 GW 1000
                energy kWh 0.001 MWh 1 GWh 1000
                frequency Hz 1 MHz 1000000 GHz 1000000000
                data MB 1 GB 1000 TB 1000000
                term minutes 0.0000019013 hours 0.00011408 days 0.002738 weeks 0.019165 months 0.0833333 years 1 decades 10
                """
            var units: [String: Quantity] = [:]
            for line in table.split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                guard let name = words.first else { continue }
                for place in stride(from: 1, to: words.count - 1, by: 2) {
                    units[words[place]] = Quantity(name: name, factor: Double(words[place + 1]) ?? 1, offset: 0)
                }
            }
            units["degrees Celsius"] = Quantity(name: "temperature", factor: 1, offset: 0)
            units["degrees Fahrenheit"] = Quantity(name: "temperature", factor: 5 / 9, offset: -160 / 9)
            return units
        }())
}

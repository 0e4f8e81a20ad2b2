/// How news writes the scale of a temperature.
enum TemperatureWords {
    /// "Celsius" or "Fahrenheit" for the folded word or letter, nil for others.
    static func scale(_ folded: String) -> String? {
        switch folded {
        case "c", "celsius", "centigrade": "Celsius"
        case "f", "fahrenheit": "Fahrenheit"
        default: nil
        }
    }

    /// Whether a folded word is "degree" or "degrees".
    static func isDegree(_ folded: String) -> Bool { folded == "degrees" || folded == "degree" }

    /// Whether a capital C or F glued to digits is a scale: only where the sentence speaks of heat or cold, for "seat 12F" and
    /// "Article 40C" are names.
    static func isScale(_ token: Token, in sentence: ArraySlice<Token>) -> Bool {
        guard token.text == "C" || token.text == "F", !token.isSpaced else { return false }
        return sentence.contains { weather.contains($0.folded) }
    }

    private static let weather = Set(
        """
        temperature temperatures degrees heat heatwave hot hotter hottest cold colder coldest warm warmer warming warmest mercury
        thermometer thermometers freezing weather celsius fahrenheit summer winter
        """.listed)
}

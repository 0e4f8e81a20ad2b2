extension String {
    /// Its letters and digits alone, in lower case: what two spellings of one line have in common.
    var lettersAlone: String {
        String(lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}

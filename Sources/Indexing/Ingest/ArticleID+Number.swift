import News

extension ArticleID {
    /// The sixteen digits as a number, which is how both files store an id; nil for an id of another form.
    var number: Int64? { Int64(id: rawValue, letter: "a") }

    /// The id of a stored number.
    init(number: Int64) { self.init(rawValue: number.id(letter: "a")) }
}

extension StoryID {
    /// The sixteen digits as a number; nil for an id of another form.
    var number: Int64? { Int64(id: rawValue, letter: "s") }

    /// The id of a stored number.
    init(number: Int64) { self.init(rawValue: number.id(letter: "s")) }
}

extension Int64 {
    /// Reads a letter and sixteen lower-case hexadecimal digits.
    fileprivate init?(id: String, letter: Character) {
        guard id.utf8.count == 17, id.first == letter, let bits = UInt64(id.dropFirst(), radix: 16) else { return nil }
        self.init(bitPattern: bits)
        guard self.id(letter: letter) == id else { return nil }
    }

    fileprivate func id(letter: Character) -> String {
        let digits = String(UInt64(bitPattern: self), radix: 16)
        return String(letter) + String(repeating: "0", count: 16 - digits.count) + digits
    }
}

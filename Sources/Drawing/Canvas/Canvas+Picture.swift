extension Canvas {
    /// The canvas as lines of text, trailing blanks dropped: what a test compares and a pipe prints.
    public var picture: [String] {
        (0..<rows).map { row in
            var line = ""
            for column in 0..<columns { line += self[row: row, column: column].glyph }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The looks of one row, one letter a cell (`Style.letter`), trailing plain cells dropped.
    public func looks(row: Int) -> String {
        var line = ""
        for column in 0..<columns { line.append(self[row: row, column: column].style.letter) }
        while line.last == Style.plain.letter { line.removeLast() }
        return line
    }
}

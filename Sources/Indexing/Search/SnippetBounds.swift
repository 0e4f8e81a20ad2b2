import News

/// Keeps a number and the words that bound it on the same side of a cut: "up to 600" must never be shown as "600".
enum SnippetBounds {
    /// Words that bound the number after them, alone or together, and those that join two numbers to a range.
    private static let bounding = words(
        """
        about above almost an and approximately around as at barely below beneath between beyond close estimated exactly
        exceeding fewer from greater hardly high just least less low many maximum minimum more most much nearly no not only or
        over roughly scarcely some than to under up upwards virtually well within
        """)
    /// Words that are numbers, or belong to the digits before them.
    private static let numbers = words(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds
        thousands millions billions trillions dozens percent
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// How many such words may stand before one number.
    private static let longest = 8

    /// Moves a start back over the bounding words before it, where a number follows.
    static func start(_ start: Int, words: [Range<Int>], of line: SearchedText.Line) -> Int {
        guard let first = words.firstIndex(where: { $0.lowerBound >= start }) else { return start }
        let bounded = words.indices[first...].prefix(longest).prefix { place in
            place == first || isBounding(line, place - 1) || isNumber(line, place - 1)
        }
        guard bounded.contains(where: { isNumber(line, $0) }) else { return start }
        var place = first
        while place > 0, first - place < longest, isBounding(line, place - 1) || isNumber(line, place - 1) {
            place -= 1
        }
        return words[place].lowerBound
    }

    /// Moves an end back before bounding words whose number would be cut off, or on behind the number.
    static func end(_ end: Int, words: [Range<Int>], of line: SearchedText.Line) -> Int {
        guard let last = words.lastIndex(where: { $0.upperBound <= end }), last + 1 < words.count else { return end }
        guard isBounding(line, last) || isNumber(line, last) else { return end }
        var place = last + 1
        while place < words.count, place - last < longest, isBounding(line, place) || isNumber(line, place) {
            place += 1
        }
        guard (last..<place).contains(where: { isNumber(line, $0) }) else { return end }
        return words[place - 1].upperBound
    }

    private static func isBounding(_ line: SearchedText.Line, _ place: Int) -> Bool {
        bounding.contains(line.words[place].text)
    }

    private static func isNumber(_ line: SearchedText.Line, _ place: Int) -> Bool {
        let text = line.words[place].text
        return text.unicodeScalars.first?.properties.numericType != nil || numbers.contains(text)
    }
}

import News

/// What is wrong with a line that the TOML parser cannot read, in one sentence.
struct TOMLMistake {
    /// The line, from 1.
    let line: Int
    /// What is wrong.
    let wrong: PlainText
    /// What to do.
    let remedy: PlainText

    /// Finds the sentence: from the parser's message where that alone knows, else from the line itself.
    init(_ message: String, line: Int, of text: String) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        // An error at the very end is told of the line behind the last.
        var place = min(max(1, line), lines.count)
        while place > 1, lines[place - 1].allSatisfy(\.isWhitespace) { place -= 1 }
        self.line = place
        let words = lines[place - 1].drop { $0.isWhitespace }
        let sign = words.firstIndex(of: "=")
        let value = sign.map { words[words.index(after: $0)...].drop { $0.isWhitespace } }
        let folded = message.lowercased()
        if folded.contains("redefin") {
            (wrong, remedy) = ("this is set a second time", "take one of the two away")
        } else if words.hasPrefix("["), !words.contains("]") {
            (wrong, remedy) = ("the name of a table is not closed", "write it as [keys]")
        } else if !words.hasPrefix("["), sign == nil {
            (wrong, remedy) = ("there is no = in it", "write it as theme = \"light\"")
        } else if sign == words.startIndex {
            (wrong, remedy) = ("nothing stands before the =", "write it as theme = \"light\"")
        } else if let value, value.isEmpty || value.hasPrefix("#") {
            (wrong, remedy) = ("no value stands after the =", "write it as theme = \"light\"")
        } else if let value, value.count(where: { $0 == "\"" }) % 2 == 1 {
            (wrong, remedy) = ("a quotation mark is not closed", "write it as theme = \"light\"")
        } else if let value, value.hasPrefix("["), !value.contains("]") {
            (wrong, remedy) = ("a list is not closed", "write it as down = [\"j\", \"Down\"]")
        } else if let value, value.first?.isLetter == true {
            (wrong, remedy) = ("the value stands without quotation marks", "write it as theme = \"light\"")
        } else {
            (wrong, remedy) = ("this cannot be read as TOML", "the manual shows an example")
        }
    }
}

import News

/// Reads the `urls` file of newsboat: an address a line, then its tags; "~words" is its title, "!" hides it there.
///
/// Queries of newsboat's own, programs and files are no feeds that are fetched: they are told as not taken.
enum NewsboatURLs {
    private static let own = ["query:", "exec:", "filter:", "file:"]

    /// Bytes of the longest line that is read: no address is longer.
    private static let longestLine = 8 << 10

    /// Whether a text is such a list: most lines begin with an address, or a word of newsboat's own; one that is mistyped is told later.
    static func isList(_ head: [UInt8]) -> Bool {
        var (addresses, others) = (0, 0)
        // The last line may not be whole.
        for line in lines(head).dropLast(head.count >= ContentKind.sample ? 1 : 0) {
            guard let first = tokens(line.prefix(1_000)).first else { continue }
            let word = first.lowercased()
            if isAddress(word) { addresses += 1 } else if !own.contains(where: word.hasPrefix) { others += 1 }
        }
        return addresses > others
    }

    /// Reads the list; of several tags the first is the group.
    static func read(_ bytes: [UInt8], into list: inout FeedList) {
        var tagged = 0
        for (number, line) in lines(bytes).enumerated() {
            guard line.utf8.count <= longestLine else {
                list.refuse("line \(number + 1): longer than any address is")
                continue
            }
            let words = tokens(line)
            guard let address = words.first else { continue }
            let kind = own.first { address.lowercased().hasPrefix($0) }
            if let kind {
                list.refuse("line \(number + 1): \(PlainText(kind)) is newsboat's own, no feed that is fetched")
                continue
            }
            let title = words.dropFirst().first { $0.hasPrefix("~") && $0.count > 1 }.map { PlainText($0.dropFirst()) }
            let tags = words.dropFirst().filter { !$0.hasPrefix("~") && !$0.hasPrefix("!") && !$0.isEmpty }
            if tags.count > 1 { tagged += 1 }
            list.add(.init(url: address, name: title, group: tags.first.map { PlainText($0) }))
        }
        if tagged > 0 {
            list.refuse("\(tagged) feeds bear several tags: the first is the group, the others are left out")
        }
    }

    private static func isAddress(_ word: String) -> Bool {
        ["http://", "https://", "feed:"].contains(where: word.hasPrefix)
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        DecodedText(bytes).text.split(omittingEmptySubsequences: false) { $0.isNewline }
    }

    /// The words of a line, parted by blanks; those in quotation marks hold blanks, and a backslash keeps what follows it.
    static func tokens(_ line: Substring) -> [String] {
        var words: [String] = []
        var word: String?
        var (isQuoted, isKept) = (false, false)
        for character in line {
            if isKept {
                word = (word ?? "") + String(character)
                isKept = false
            } else if isQuoted {
                switch character {
                case "\\": isKept = true
                case "\"": isQuoted = false
                default: word = (word ?? "") + String(character)
                }
            } else if character == "\"" {
                (isQuoted, word) = (true, word ?? "")
            } else if character.isWhitespace {
                if let whole = word { words.append(whole) }
                word = nil
            } else if character == "#", word == nil {
                break
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let whole = word { words.append(whole) }
        return words
    }
}

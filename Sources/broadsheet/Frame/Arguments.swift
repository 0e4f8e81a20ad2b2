import News

/// Arranges the words of the command line so that the parser reads them as people mean them.
enum Arguments {
    /// Options that may stand before the command as well as after it, with whether a value follows.
    private static let common = ["--library": true, "--demo": false, "--json": false]
    /// Options of `search`, with whether a value follows: every other word after `search` that begins with one dash is searched for.
    private static let ofSearch = [
        "--library": true, "--demo": false, "--json": false, "--sort": true, "--limit": true, "--cursor": true,
        "--help": false, "-h": false, "--version": false,
    ]

    /// The words in the parser's order: the command first, the words of a search behind a terminator.
    static func arranged(_ words: [String]) -> [String] {
        let (before, rest) = leading(joined(words))
        guard let command = rest.first, !command.hasPrefix("-") else { return words }
        let following = Array(rest.dropFirst())
        guard command == "search" else { return [command] + before + following }
        return [command] + before + search(following)
    }

    /// Why the word that should name a command names none; nil where it does, and where there is no such word.
    static func fault(in words: [String]) -> Fault? {
        var named = leading(words).rest[...]
        if named.first == "help" { named = named.dropFirst() }
        guard let word = named.first, !word.hasPrefix("-"), !Broadsheet.names.contains(word), word != "help" else {
            return nil
        }
        let wrong: PlainText = "no command \(PlainText(word.isEmpty ? "\"\"" : word.prefix(60)))"
        guard let meant = Spelling.nearest(to: word, of: Broadsheet.names) else {
            return Fault(wrong, "see broadsheet --help", ExitStatus.usage)
        }
        return Fault(wrong, "did you mean \(PlainText(meant))?", ExitStatus.usage)
    }

    /// A negative number behind an option is its value: the parser would take it for another option.
    private static func joined(_ words: [String]) -> [String] {
        var joined: [String] = []
        var isOver = false
        for word in words {
            isOver = isOver || word == "--"
            if !isOver, joined.last == "--limit", word.hasPrefix("-"), Int(word) != nil {
                joined[joined.count - 1] += "=" + word
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    /// The common options before the first other word, and what follows them.
    private static func leading(_ words: [String]) -> (options: [String], rest: [String]) {
        var place = 0
        while place < words.count, let takesValue = common[name(words[place])] {
            place += takesValue && !words[place].contains("=") ? 2 : 1
        }
        place = min(place, words.count)
        return (Array(words[..<place]), Array(words[place...]))
    }

    private static func search(_ words: [String]) -> [String] {
        var options: [String] = []
        var searched: [String] = []
        var place = 0
        while place < words.count {
            let word = words[place]
            place += 1
            if word == "--" {
                searched += words[place...]
                break
            } else if let takesValue = ofSearch[name(word)] {
                options.append(word)
                if takesValue, !word.contains("="), place < words.count {
                    options.append(words[place])
                    place += 1
                }
            } else if word.hasPrefix("--") {
                options.append(word)
            } else {
                searched.append(word)
            }
        }
        return options + (searched.isEmpty ? [] : ["--"] + searched)
    }

    private static func name(_ word: String) -> String { String(word.prefix { $0 != "=" }) }
}

import News

/// Reads lists of people's names from bylines and credits: "Jane Doe in Beirut, John Smith and Ann de Vries".
enum PersonNames {
    /// The names of the list, in order; nil where some part of it is no person's name, place or agency.
    static func list(_ text: some StringProtocol) -> (names: [PlainText], agencies: [PlainText])? {
        var names: [PlainText] = []
        var agencies: [PlainText] = []
        for part in parts(of: String(text)) {
            let person = withoutPlace(part)
            if let agency = Agency.short(person) {
                agencies.append(agency)
            } else if isName(person) {
                names.append(PlainText(person))
            } else if names.isEmpty && agencies.isEmpty || !isAfterthought(person) {
                return nil
            }
        }
        return names.isEmpty && agencies.isEmpty ? nil : (names, agencies)
    }

    /// Whether the words could be a person's name: two to five, capitalised but for particles, without digits.
    static func isName(_ text: some StringProtocol) -> Bool {
        let words = text.split { " \u{A0}".contains($0) }
        guard (2...5).contains(words.count), text.utf8.count <= 60 else { return false }
        for (place, word) in words.enumerated() {
            guard word.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) else { return false }
            let isParticle = place > 0 && place < words.count - 1 && particles.contains(word.lowercased())
            guard word.first?.isUppercase == true || isParticle || isElided(Substring(word)) else { return false }
            if notNames.contains(word.lowercased()) { return false }
        }
        return true
    }

    /// "d'Almeida", "d’Afflisio".
    private static func isElided(_ word: Substring) -> Bool {
        ["d'", "d’", "l'", "l’"].contains { word.hasPrefix($0) } && word.dropFirst(2).first?.isUppercase == true
    }

    /// What may follow a name after a comma and is none: an office, an outlet, a town.
    private static func isAfterthought(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.count <= 5 && text.allSatisfy { $0.isLetter || " -'’.&/".contains($0) }
    }

    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        for piece in text.split(whereSeparator: { ",;&|•·".contains($0) }) {
            var words: [Substring] = []
            for word in piece.split(whereSeparator: { " \u{A0}".contains($0) }) {
                if word.lowercased() == "and" || word == "with" {
                    if !words.isEmpty { parts.append(words.joined(separator: " ")) }
                    words = []
                } else {
                    words.append(word)
                }
            }
            if !words.isEmpty { parts.append(words.joined(separator: " ")) }
        }
        return parts
    }

    /// The name without the place it wrote from: "Jane Doe in Beirut", "Jane Doe at the border".
    private static func withoutPlace(_ text: String) -> String {
        for mark in [" in ", " at ", " from ", " for ", " of "] {
            if let range = text.firstRange(of: mark) { return String(text[..<range.lowerBound]) }
        }
        return text
    }

    private static let particles = Phrases.list(
        """
        al | bin | da | de | del | den | der | di | dos | du | el | ibn | la | le | ter | van | von | y
        """)

    /// Words that stand in bylines and titles and in nobody's name.
    private static let notNames = Phrases.list(
        """
        agencies | agency | bureau | correspondent | desk | editor | editorial | news | newsroom | press
        reporter | reporters | service | staff | team | the | times | today | web | wire | writer
        """)
}

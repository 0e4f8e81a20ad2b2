import News

/// The names in what a page states or shows of its authors.
enum AuthorNames {
    /// The names of what the head states.
    static func list(_ stated: [String], outlet: PageOutlet) -> [String] {
        var found: [String] = []
        for entry in stated.prefix(20) {
            for name in parts(of: withoutOpener(entry).words) where isWriter(name, outlet) && !found.contains(name) {
                found.append(name)
            }
        }
        return found
    }

    /// The names of a line that the page shows; what is marked as a name may be of one word, any other must look like a person's.
    static func shown(_ line: String, isMarked: Bool, mustOpen: Bool, outlet: PageOutlet) -> [String] {
        var (words, isOpened) = withoutOpener(line)
        if !isOpened || words.first?.isLetter != true || words.contains(where: \.isNumber),
            let inner = afterOpener(words)
        {
            (words, isOpened) = (inner, true)
        }
        guard isOpened || !mustOpen else { return [] }
        let cut = beforeDate(words)
        guard !cut.isEmpty else { return [] }
        var found: [String] = []
        for part in parts(of: cut) {
            let name = withoutPlace(part)
            let isName =
                PersonNames.isName(name)
                || isMarked && (2...30).contains(name.count) && name.split(separator: " ").count <= 3
            guard isName, isWriter(name, outlet) else {
                // A line that begins with anything but a name is no byline.
                if found.isEmpty { return [] }
                continue
            }
            if !found.contains(name) { found.append(name) }
        }
        return found
    }

    /// The line without "By", "Von", "Text:" before it.
    private static func withoutOpener(_ line: String) -> (words: String, isOpened: Bool) {
        var text = PlainText(line).trimmed.string[...]
        var isOpened = false
        for _ in 0..<3 {
            while let first = text.first, first.isWhitespace || "|·•–—-:".contains(first) { text = text.dropFirst() }
            let folded = text.prefix(40).lowercased()
            guard let opener = openers.first(where: { folded.hasPrefix($0) }) else { break }
            let rest = text.dropFirst(opener.count)
            guard let next = rest.first, next.isWhitespace || next == ":" else { break }
            text = rest
            isOpened = true
        }
        return (PlainText(text).trimmed.string, isOpened)
    }

    /// What stands behind "by" in a line that begins with a date or with "Posted".
    private static func afterOpener(_ line: String) -> String? {
        for mark in [" by ", " von ", " par ", " por ", " door ", " di "] {
            guard let range = line.lowercased().firstRange(of: mark) else { continue }
            let before = line[..<range.lowerBound]
            guard before.contains(where: \.isNumber), before.count < 60 else { continue }
            return String(line[range.upperBound...])
        }
        return nil
    }

    /// What stands before a date, a figure, a bar or an address.
    private static func beforeDate(_ text: String) -> String {
        var kept: [Substring] = []
        for word in text.split(whereSeparator: { $0.isWhitespace }) {
            if word.contains(where: { $0.isNumber })
                || ["|", "·", "•", "–", "—", "-", "/", "am", "um", "vom", "on", "at", "le", "el"].contains(word)
                || word.contains("@")
            {
                break
            }
            kept.append(word)
            if kept.count > 14 { break }
        }
        while let last = kept.last, isDateWord(last) { kept.removeLast() }
        return kept.joined(separator: " ")
    }

    private static func isDateWord(_ word: Substring) -> Bool {
        let bare = word.filter { $0.isLetter }
        return bare.isEmpty || weekdays.contains(bare.lowercased())
    }

    /// The line parted at commas, semicolons, bars and the words for "and".
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        for piece in text.split(whereSeparator: { ",;|•·&\n".contains($0) }) {
            var words: [Substring] = []
            func close() {
                let name = PlainText(words.joined(separator: " ")).trimmed.string
                if !name.isEmpty { parts.append(name) }
                words = []
            }
            for word in piece.split(whereSeparator: { $0.isWhitespace }) {
                if ands.contains(word.lowercased()), words.count >= 2 { close() } else { words.append(word) }
            }
            close()
        }
        return parts
    }

    /// The name without the place or paper it wrote from.
    private static func withoutPlace(_ name: String) -> String {
        for mark in [" in ", " from ", " for ", " aus ", " für ", " (", " @"] {
            if let range = name.firstRange(of: mark) { return String(name[..<range.lowerBound]) }
        }
        return name
    }

    /// Whether a name may be a writer's: not the outlet's, no firm, no office, no address.
    private static func isWriter(_ name: String, _ outlet: PageOutlet) -> Bool {
        guard (2...60).contains(name.unicodeScalars.count), name.contains(where: \.isLetter) else { return false }
        guard !name.contains("://"), !name.contains("@"), !name.lowercased().contains("www."),
            !name.contains(where: { "{}<>[]".contains($0) })
        else { return false }
        if outlet.isNamed(name) { return false }
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "'" }
        if words.contains(where: { firms.contains($0.last == "." ? String($0.dropLast()) : String($0)) }) {
            return false
        }
        if words.count == 1, let only = words.first {
            if offices.contains(String(only)) { return false }
            // "outlet.example"
            if let dot = only.lastIndex(of: "."), only[only.index(after: dot)...].count <= 4, only[..<dot].count >= 3,
                only[only.index(after: dot)...].allSatisfy({ $0.isLetter })
            {
                return false
            }
        }
        return !words.contains { staff.contains(String($0)) }
    }

    private static func words(_ list: String) -> Set<String> { Set(list.split { $0.isWhitespace }.map(String.init)) }

    private static let ands: Set<String> = [
        "and", "und", "y", "et", "e", "en", "och", "og", "i", "a", "with", "mit", "&",
    ]

    /// What pages write before a name, in the languages of the pages that were looked at; the longer first.
    private static let openers = [
        "geschrieben von", "eingestellt von", "veröffentlicht von", "ein beitrag von", "ein artikel von",
        "gastbeitrag von", "kommentar von",
        "eine kolumne von", "written by", "posted by", "published by", "submitted by", "reported by", "story by",
        "escrito por", "publicado por", "escrito por",
        "scritto da", "a cura di", "rédigé par", "publié par", "écrit par", "geschreven door", "autorin", "autoren",
        "autor/in", "autores", "author", "authors",
        "autora", "autor", "auteurs", "auteur", "autore", "autori", "redacción", "texto", "text", "texte", "testo",
        "redaktion", "redakteur", "door", "tekst",
        "skrevet av", "skrevet af", "by", "von", "par", "por", "di", "da", "av", "af", "od", "przez",
    ]

    private static let weekdays = words(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag
        samstag sonnabend sonntag mo di mi do fr sa so lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi
        vendredi samedi dimanche
        """)

    /// Marks of a company or club.
    private static let firms = words(
        "gmbh ag kg ohg e.v ev inc ltd llc plc corp s.a sa s.r.l srl b.v bv sp.z.o.o limited verlag media stiftung group company foundation"
    )

    /// Words of names that are no person's.
    private static let staff = words(
        """
        redaktion redaktionsteam onlineredaktion redaction redacción redaccion rédaction redazione redacao redação redakcja redactie
        staff newsroom newsdesk editorial editors editor desk agencies agencia agencias agence agenzia team admin administrator webmaster
        news online nachrichten magazin magazine zeitung newspaper press presse pressestelle pressemitteilung weitere mehr more artikel
        article articles kommentare comments comment facebook twitter instagram newsletter alle all view profile contact kontakt homepage
        website wordpress author autor auteur published updated posted reporter reporters correspondent contributor contributors
        """)

    /// Words that alone are nobody's name.
    private static let offices = words(
        """
        admin administrator root user guest gast editor office info redaktion anonymous unknown default web null none undefined
        dpa afp ap reuters epd kna sid efe ansa pap
        """)
}

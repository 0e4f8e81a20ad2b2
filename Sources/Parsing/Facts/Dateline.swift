import News

/// The place, day and agency that a report is filed with, as its first paragraph opens: "BEIRUT (Reuters) -", "SALVADOR, Feb 26 -".
struct Dateline {
    /// The place as written, with its region ("PORTLAND, Ore."); nil for "(Reuters) -".
    var place: PlainText?
    /// The day, where a year is stated.
    var day: Day?
    /// The day of the month, where none is stated.
    var filed: (month: Int, day: Int)?
    /// The agencies in brackets.
    var agencies: [PlainText] = []
    /// The first scalar after the dateline and the space that follows it.
    var end = 0

    /// Reads the dateline a text begins with; nil where it begins with none.
    ///
    /// The form is that of the agencies' style books: capitals for the town, then region, day, agency, and a dash. With a
    /// colon only capitals are believed, and no slug such as "UPDATE:"; in small letters only a bracketed agency proves it.
    init?(_ text: PlainText) {
        guard Dateline.mayOpen(text) else { return nil }
        let scalars = Array(text.string.unicodeScalars.prefix(100))
        guard let close = Dateline.separator(in: scalars) else { return nil }
        var head = String(String.UnicodeScalarView(scalars[..<close.start]))
        let hasAgency = takeAgency(&head)
        let hasDay = takeDay(&head)
        var town = PlainText(head).trimmed.string
        while town.hasSuffix(",") { town.removeLast() }
        if town.isEmpty {
            guard hasAgency else { return nil }
        } else {
            guard Dateline.isPlace(town, proven: hasAgency, hasDay: hasDay, byColon: close.isColon) else { return nil }
            place = PlainText(town)
        }
        end = close.end
    }

    /// Whether the first word is in capitals, or a bracket follows soon: all else is no dateline, and this is asked of every line.
    private static func mayOpen(_ text: PlainText) -> Bool {
        var head = text.string.utf8.prefix(2).makeIterator()
        guard let first = head.next(), let second = head.next() else { return false }
        if first == 0x28 { return true }
        let isCapital = (0x41...0x5A).contains(first) || first >= 0xC3
        guard isCapital else { return false }
        if (0x41...0x5A).contains(second) || second == 0x2E || second == 0x63 || second >= 0x80 { return true }
        return text.string.utf8.prefix(60).contains(0x28)
    }

    /// The first dash or colon that can close a dateline: a dash with a space before or after it, a colon with one after it.
    private static func separator(in scalars: [Unicode.Scalar]) -> (start: Int, end: Int, isColon: Bool)? {
        for (place, scalar) in scalars.enumerated() where place > 0 {
            guard scalar == "-" || scalar == "–" || scalar == "—" || scalar == ":" else { continue }
            let isSpaced = scalars[place - 1].properties.isWhitespace || scalars[place - 1] == ")"
            guard scalar == "—" || scalar == ":" || isSpaced else { continue }
            var end = place + 1
            while end < scalars.count, "-–—".unicodeScalars.contains(scalars[end]) { end += 1 }
            let afterMark = end
            while end < scalars.count, scalars[end].properties.isWhitespace { end += 1 }
            if scalar == ":" {
                guard end > afterMark || end == scalars.count else { continue }
            } else if scalar == "-", end == afterMark, end < scalars.count {
                continue
            }
            return (place, end, scalar == ":")
        }
        return nil
    }

    /// Takes "(Reuters)" or "(AFP/Reuters)" off the end; other brackets stay, and then nothing is proven.
    private mutating func takeAgency(_ head: inout String) -> Bool {
        let bare = PlainText(head).trimmed.string
        guard bare.hasSuffix(")"), let open = bare.lastIndex(of: "(") else { return false }
        let inside = bare[bare.index(after: open)...].dropLast()
        let named = inside.split { "/,&".contains($0) }.map { Agency.short(PlainText($0).trimmed.string) }
        head = String(bare[..<open])
        agencies = named.compactMap { $0 }
        return !agencies.isEmpty || KnownOutlet.name(inside) != nil
    }

    /// Takes a day off the end: ", Feb 26", ", 10 February 2019".
    private mutating func takeDay(_ head: inout String) -> Bool {
        let parts = head.split(separator: ",")
        for count in 1...2 where parts.count > count || parts.count == count {
            let tail = parts.suffix(count).joined(separator: ",")
            let words = tail.split { " ,.\u{A0}".contains($0) }
            let hasMonth = words.contains { WrittenDate.month($0) != nil }
            let isDay = words.allSatisfy {
                WrittenDate.month($0) != nil || WrittenDate.dayNumber($0) != nil || $0.utf8.count == 4 && Int($0) != nil
            }
            guard hasMonth, isDay, words.count >= 2 else { continue }
            day = WrittenDate.read(words)?.day
            if day == nil, words.count == 2, let month = words.lazy.compactMap({ WrittenDate.month($0) }).first,
                let number = words.lazy.compactMap({ WrittenDate.dayNumber($0) }).first
            {
                filed = (month, number)
            }
            head = parts.dropLast(count).joined(separator: ",")
            return true
        }
        return false
    }

    private static func isPlace(_ town: String, proven: Bool, hasDay: Bool, byColon: Bool) -> Bool {
        let pieces = town.split(separator: ",")
        guard let first = pieces.first.map({ PlainText($0).trimmed.string }), pieces.count <= 3 else { return false }
        let words = first.split { " /\u{A0}".contains($0) }
        guard (1...5).contains(words.count), town.utf8.count <= 60 else { return false }
        guard town.allSatisfy({ $0.isLetter || " ,.'’/-\u{A0}".contains($0) }) else { return false }
        if words.contains(where: { slugs.contains($0.uppercased()) }) { return false }
        let isCapitals = first.allSatisfy { !$0.isLetter || $0.isUppercase } || first.hasPrefix("Mc")
        if proven { return isCapitals || words.allSatisfy { $0.first?.isUppercase == true || $0.utf8.count <= 3 } }
        guard isCapitals, first.count(where: \.isLetter) >= 4 else { return false }
        if hasDay || first.split(separator: "/").allSatisfy({ towns.contains($0.lowercased()) }) { return true }
        if pieces.count > 1 { return !byColon }
        // One short word in capitals is an acronym as often as a town, and several before a colon are a heading as often.
        guard !first.contains(".") else { return false }
        return words.count == 1 ? first.count >= 7 : !byColon || openings.contains(String(words[0]))
    }

    /// Words that names of places begin with.
    private static let openings = Phrases.list(
        "ABU | CAPE | DEIR | EAST | EL | FORT | GREAT | KUALA | LA | LAS | LOS | MOUNT | NEW | NORTH | PORT | SAINT | SAN | SANTA | "
            + "SAO | SOUTH | ST | TEL | WEST")
}

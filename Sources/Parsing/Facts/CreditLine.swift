import News

/// A line that says where the copy comes from or who helped.
///
/// "Source: …", "… contributed to this report.", "Reporting by …", "— AFP", "© 2019 AFP"
struct CreditLine {
    /// Who wrote it, by a sign-off ("Reporting by …").
    var authors: [PlainText] = []
    /// Who helped.
    var contributors: [PlainText] = []
    /// The agencies named.
    var agencies: [PlainText] = []
    /// What is named as the source and is no agency, where there is just one such name.
    var publisher: PlainText?

    /// Reads a credit; nil where the line is none.
    init?(_ text: PlainText, shape: LineShape) {
        guard shape.words >= 1, shape.words <= 60, text.string.utf8.count <= CreditLine.longest else { return nil }
        guard shape.words <= 7 || CreditLine.mayOpen(text) || CreditLine.contribution.occurs(in: text.string) else {
            return nil
        }
        var string = text.string[...]
        if string.hasPrefix("("), string.hasSuffix(")") || string.hasSuffix(").") {
            string = string.dropFirst().prefix { $0 != ")" }
        }
        let lower = string.lowercased()
        if readSource(string, lower) || readSignOff(string, lower) || readContribution(string, lower) { return }
        if readBareAgency(string, shape) || readCopyright(string, lower, shape) { return }
        return nil
    }

    /// The longest credit, in bytes; one word of a megabyte is none, and must not be cut into characters.
    private static let longest = 2000

    /// Whether the first letter is one that credits begin with.
    private static func mayOpen(_ text: PlainText) -> Bool {
        text.string.utf8.first { $0 != 0x28 }.map { initials.contains($0 | 0x20) } ?? false
    }

    private static let initials = Set("sarwec".utf8 + [0xE2 | 0x20, 0xC2 | 0x20])
    private static let contribution = PhraseSearch(["contributed"])

    /// "Source: Al Jazeera, News Agencies".
    private mutating func readSource(_ string: Substring, _ lower: String) -> Bool {
        guard let mark = ["source:", "sources:", "source -", "source –"].first(where: { lower.hasPrefix($0) }) else {
            return false
        }
        let listed = string.dropFirst(mark.count)
        guard listed.utf8.count <= 160 else { return false }
        var others: [String] = []
        for piece in listed.split(whereSeparator: { ",;/|+".contains($0) }) {
            for name in piece.replacing(" and ", with: "\n").split(separator: "\n") {
                let bare = PlainText(name.hasSuffix(".") ? name.dropLast() : name[...]).trimmed.string
                if bare.isEmpty || CreditLine.isUnnamed(bare) { continue }
                if let agency = Agency.short(bare) { agencies.append(agency) } else { others.append(bare) }
            }
        }
        if others.count == 1 { publisher = PlainText(others[0]) }
        return true
    }

    /// "Reporting by A and B; Additional reporting by C; Editing by D".
    private mutating func readSignOff(_ string: Substring, _ lower: String) -> Bool {
        let marks = ["reporting by ", "additional reporting by ", "writing by ", "with reporting by ", "editing by "]
        let isSignOff =
            marks.contains { lower.hasPrefix($0) } || lower.hasPrefix("with inputs from ")
            || lower.hasPrefix("with input from ") || lower.hasPrefix("with additional reporting")
        guard isSignOff else { return false }
        for clause in string.split(separator: ";") {
            let clause = PlainText(clause.hasSuffix(".") ? clause.dropLast() : clause).trimmed.string
            guard let by = clause.lowercased().firstRange(of: " by ") ?? clause.lowercased().firstRange(of: " from ")
            else { continue }
            let offset = clause.lowercased().distance(from: clause.lowercased().startIndex, to: by.upperBound)
            guard let read = PersonNames.list(clause.dropFirst(offset)) else { continue }
            agencies += read.agencies
            let lead = clause.lowercased()
            if lead.hasPrefix("reporting") || lead.hasPrefix("writing") {
                authors += read.names
            } else if !lead.hasPrefix("editing") {
                contributors += read.names
            }
        }
        return true
    }

    /// Reads the people who "contributed to this report".
    private mutating func readContribution(_ string: Substring, _ lower: String) -> Bool {
        guard CreditLine.contribution.occurs(in: lower) else { return false }
        let verbs = [
            " contributed to this ", " contributed reporting", " contributed from ", " contributed to the report",
        ]
        guard let verb = verbs.first(where: { lower.contains($0) }), lower.utf8.count <= 400 else { return false }
        guard let range = string.firstRange(of: verb) else { return false }
        var people = String(string[..<range.lowerBound])
        for role in [
            "Associated Press writers ", "Associated Press writer ", "AP writers ", "AP writer ",
            "Associated Press journalists ",
            "Associated Press journalist ", "Associated Press reporters ", "Associated Press reporter ",
        ]
        where people.hasPrefix(role) || people.hasPrefix("The " + role) {
            people = String(people.dropFirst(people.hasPrefix("The ") ? role.count + 4 : role.count))
            agencies.append("AP")
        }
        if people.hasSuffix(" also") { people = String(people.dropLast(5)) }
        guard let read = PersonNames.list(people) else { return true }
        contributors += read.names
        agencies += read.agencies
        return true
    }

    /// "— AFP", "(Reuters)", "AFP/Reuters" alone on a line.
    private mutating func readBareAgency(_ string: Substring, _ shape: LineShape) -> Bool {
        guard shape.words <= 7 else { return false }
        let bare = string.drop { "-–— ".contains($0) }
        var found: [PlainText] = []
        for piece in bare.split(whereSeparator: { "/,&|".contains($0) }) {
            for words in piece.split(separator: " ").split(separator: "and") {
                let name = PlainText(words.joined(separator: " ")).trimmed.string
                if CreditLine.isUnnamed(name) { continue }
                guard let agency = Agency.short(name) else { return false }
                found.append(agency)
            }
        }
        guard !found.isEmpty else { return false }
        agencies = found
        return true
    }

    /// "© 2019 AFP", "Copyright 2019 The Associated Press. All rights reserved."
    private mutating func readCopyright(_ string: Substring, _ lower: String, _ shape: LineShape) -> Bool {
        guard lower.hasPrefix("©") || lower.hasPrefix("copyright ") || lower.hasPrefix("(c) ") || lower.hasPrefix("c) ")
        else {
            return false
        }
        let words = string.split { " ,©".contains($0) }.drop { word in
            word.lowercased() == "copyright" || word.allSatisfy { $0.isNumber || "()-–cC".contains($0) }
        }
        let name = words.prefix { !$0.hasSuffix(".") }.joined(separator: " ")
        let stopped = words.first { $0.hasSuffix(".") }.map { (name + " " + $0.dropLast()) } ?? name
        if let agency = Agency.short(PlainText(stopped).trimmed.string) { agencies = [agency] }
        return shape.words <= 40
    }

    /// "News Agencies", "agencies", "wire services": nobody in particular.
    private static func isUnnamed(_ name: String) -> Bool {
        let folded = name.lowercased()
        return folded.hasSuffix("agencies") || folded == "wires" || folded == "wire services" || folded == "staff"
    }
}

import News

/// Who wrote what stands on a page.
enum PageAuthors {
    /// The names that the head states, else those that the page shows as its author's; addresses and the outlet itself are none.
    static func names(_ stated: [String], outlet: String?, _ tree: PageTree) -> [PlainText] {
        let named = names(in: stated, outlet: outlet)
        if !named.isEmpty { return named }
        let shown = tree.elements.indices.lazy.filter { place in
            let attributes = tree.elements[place].attributes
            if attributes["rel"]?.lowercased() == "author" || attributes["itemprop"]?.lowercased() == "author" {
                return true
            }
            return PageLabels.sign(of: tree.elements[place]) == .byline
                && (attributes["class"] ?? "").lowercased().contains("author")
        }.prefix(6).map { tree.words(of: $0) }
        let people = names(in: shown.filter { $0.utf8.count <= 80 && !$0.isEmpty }, outlet: outlet)
        return Array(people.filter { looksLikeName($0) }.prefix(3))
    }

    /// Two to four words, the first and the last with a capital: a word of the page alone is no name.
    private static func looksLikeName(_ name: PlainText) -> Bool {
        let words = name.string.split(separator: " ")
        return (2...4).contains(words.count) && words.first?.first?.isUppercase == true
            && words.last?.first?.isUppercase == true
    }

    /// What pages write before a name, in the languages whose pages were looked at.
    private static let openers = [
        "by ", "von ", "par ", "por ", "di ", "autor: ", "auteur: ", "author: ", "text: ", "written by ", "posted by ",
        "geschrieben von ", "eingestellt von ", "veröffentlicht von ", "redaktion: ",
    ]

    private static func names(in stated: [String], outlet: String?) -> [PlainText] {
        var found: [PlainText] = []
        for entry in stated {
            var text = PlainText(entry).trimmed.string
            while let opener = openers.first(where: { text.lowercased().hasPrefix($0) }) {
                text = String(text.dropFirst(opener.count))
            }
            for name in text.replacing(" and ", with: ",").replacing(" und ", with: ",").replacing(";", with: ",")
                .split(separator: ",")
            {
                let clean = PlainText(name).trimmed
                guard (2...60).contains(clean.scalarCount), !clean.string.contains("://"), !clean.string.contains("@"),
                    !clean.string.contains(where: \.isNumber), clean.string.lowercased() != outlet?.lowercased(),
                    !found.contains(clean)
                else { continue }
                found.append(clean)
            }
        }
        return found
    }
}

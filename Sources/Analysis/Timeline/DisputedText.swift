import News

/// The words of an event whose numbers or hours are disputed: each outlet's own, none being told as another's.
enum DisputedText {
    /// Outlets whose words are laid side by side; the others are found in the reports.
    private static let most = 3

    /// "a: A flood killed 20 people in Ghent; b: 31 people died in a flood in Ghent", of tellings in the order of the articles.
    static func of(_ tellings: [Telling]) -> PlainText {
        var told: [(letters: [String], words: PlainText)] = []
        for telling in tellings {
            let (letter, words) = (telling.passage.article.description, words(of: telling))
            if let place = told.firstIndex(where: { $0.words == words }) {
                if !told[place].letters.contains(letter) { told[place].letters.append(letter) }
            } else if told.count < most {
                told.append(([letter], words))
            }
        }
        let parts = told.map { "\($0.letters.joined(separator: ", ")): \(unended($0.words.string))" }
        return PlainText(parts.joined(separator: "; "))
    }

    /// A telling's own words: with its hour where it tells one, which the clause leaves out.
    static func words(of telling: Telling) -> PlainText {
        telling.hours == nil ? telling.text : telling.sentence.span.text
    }

    private static func unended(_ words: String) -> String { words.hasSuffix(".") ? String(words.dropLast()) : words }
}

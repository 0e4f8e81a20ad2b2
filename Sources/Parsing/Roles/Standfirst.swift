import News

/// Tells a standfirst from a first paragraph where the page's layout is lost.
enum Standfirst {
    /// Whether `next` begins the story anew after `text` has told it: it takes up the same words, and opens with one of them.
    ///
    /// A first paragraph says when and by whose account, and the second goes on from it with a pronoun or a new matter; a
    /// standfirst does neither, so any weekday or verb of saying speaks against it.
    static func isRestarted(_ text: Paragraph, by next: Paragraph) -> Bool {
        guard text.shape.words <= 32, text.shape.innerStops == 0, next.shape.words >= text.shape.words else {
            return false
        }
        let told = contentWords(text.text)
        guard told.count >= 5, told.allSatisfy({ !reporting.contains($0) }) else { return false }
        let again = contentWords(next.text)
        guard let opening = again.first, told.contains(opening) else { return false }
        let taken = Set(again)
        return told.count { taken.contains($0) } * 4 >= told.count
    }

    /// The folded words of four letters and more, and names of two and three capitals, in order.
    private static func contentWords(_ text: PlainText) -> [String] {
        text.string.split { $0 == " " || $0 == "\u{A0}" }.compactMap { word in
            let bare = word.filter { $0.isLetter || $0.isNumber || $0 == "-" }
            guard bare.count >= 4 || bare.count >= 2 && bare.allSatisfy(\.isUppercase) else { return nil }
            let folded = bare.lowercased()
            return Standfirst.empty.contains(folded) ? nil : folded
        }
    }

    private static let empty = Phrases.list(
        """
        about | after | also | been | before | from | have | into | more | over | than | that | their | there
        they | this | were | what | when | which | while | will | with
        """)

    private static let reporting = Phrases.list(
        """
        according | announced | friday | monday | reported | said | saturday | saying | says | sunday | thursday
        today | told | tuesday | wednesday | yesterday
        """)
}

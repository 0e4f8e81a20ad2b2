import News

/// Lines that say themselves that they lead to another story: "READ MORE: …", "Related: …".
enum RelatedCue {
    /// Whether the paragraph begins with such a label and names a story after it.
    static func marks(_ paragraph: Paragraph) -> Bool {
        guard paragraph.shape.words <= 40, paragraph.shape.words >= 3 else { return false }
        guard let length = labels.longestOpening(of: paragraph.plain) else { return false }
        let rest = paragraph.plain.dropFirst(length).drop { $0 == " " }
        return rest.first.map { ":|-–—>»›".contains($0) } ?? false
    }

    private static let labels = PhraseSearch([
        "also read", "also see", "also watch", "background", "don't miss", "explained", "explainer", "full story",
        "go deeper", "in pictures", "listen", "more", "more on this", "must read", "must watch", "read", "read also",
        "read and watch", "read here", "read more", "read next", "read this", "related", "related article",
        "related articles", "related coverage", "related news", "related stories", "related story", "see also",
        "see more",
        "see related", "watch", "watch also", "watch more", "watch now", "watch this", "recommended", "opinion",
        "analysis",
    ])
}

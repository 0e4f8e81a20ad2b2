import News

/// What is printed of a comparison, the same in every format: text, HTML, Markdown.
struct Report {
    /// Part of a report under a heading of its own.
    struct Section {
        /// The heading: a facet of the pane.
        var heading: PlainText
        /// What is told of the whole section.
        var notes: [ReportText] = []
        /// What was found.
        var body: Body
    }

    /// What stands in a section.
    enum Body {
        /// A table; one without rows says so in its place.
        case table(ReportTable)
        /// Texts side by side, and what each column of a table of them is called.
        case passages([ReportPassages], columns: [PlainText])
    }

    /// What the report is about.
    var title: PlainText
    /// What is told before everything else.
    var notes: [ReportText] = []
    /// The parts, in order.
    var sections: [Section] = []
}

/// Passages that stand beside each other, and how they stand to each other.
struct ReportPassages {
    /// A passage of one article.
    struct Passage {
        /// The place of its article among those compared.
        var article: Int
        /// Where it stands: "a18".
        var label: PlainText
        /// Its words.
        var text: ReportText
    }

    /// The sign of the pane, a blank where there is none.
    var sign: Character
    /// The words of the sign.
    var words: PlainText
    /// What that rests on.
    var why: PlainText
    /// Whether it asks for a look.
    var isDifference: Bool
    /// The passages, in the order of the articles.
    var passages: [Passage]
}

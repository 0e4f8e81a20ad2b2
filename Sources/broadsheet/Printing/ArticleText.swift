import Drawing
import News

/// One article whole, as `show` prints it for people.
struct ArticleText {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// What is known of the article, then its text; scraps folded behind one line.
    func show(_ article: Article, story: StoryID?) throws {
        try paper.paragraph(ArticleLines.words(article.title), style: .title)
        try paper.line(Piece(facts(article).joined(", "), .dim))
        var scraps = 0
        for block in article.blocks where block.role != .headline {
            if block.role == .boilerplate {
                scraps += 1
                continue
            }
            try paper.gap()
            let label = ArticleText.label(block.role)
            let text: PlainText = label.map { "\($0): \(block.text)" } ?? block.text
            try paper.paragraph(text, style: ArticleText.style(block.role))
        }
        try paper.gap()
        if scraps > 0 { try paper.line(Piece("\(Count.of(scraps, "line")) of page furniture left out", .dim)) }
        var identity: PlainText = "\(PlainText(article.id.rawValue))"
        if let version = article.version { identity = "\(identity)@\(PlainText(String(version)))" }
        if let story { identity = "\(identity), story \(PlainText(story.rawValue))" }
        try paper.line(Piece(identity, .dim))
        if let url = article.url { try paper.line(Piece(url, .dim)) }
    }

    private func facts(_ article: Article) -> [PlainText] {
        var facts: [PlainText] = [article.outlet?.name ?? "outlet not stated"]
        facts.append(Dates.whole(article.published, year: year))
        if !article.authors.isEmpty { facts.append("by \(article.authors.joined(", "))") }
        if !article.contributors.isEmpty { facts.append("with \(article.contributors.joined(", "))") }
        if let dateline = article.dateline { facts.append(dateline) }
        if !article.agencies.isEmpty { facts.append("names \(article.agencies.joined(", "))") }
        return facts
    }

    private static func label(_ role: Role) -> PlainText? {
        switch role {
        case .caption: "caption"
        case .related: "related"
        case .credit: "credit"
        case .comment: "comment"
        default: nil
        }
    }

    private static func style(_ role: Role) -> Style {
        switch role {
        case .subheading, .standfirst: .strong
        case .caption, .related, .credit, .comment, .byline, .dateline: .dim
        default: .plain
        }
    }
}

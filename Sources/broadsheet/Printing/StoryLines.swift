import Drawing
import News

/// Stories as lines of a list, for people.
struct StoryLines {
    private let paper: Paper
    private let year: Int

    /// Prints on paper; dates of `year` are shown without it.
    init(_ paper: Paper, year: Int) { (self.paper, self.year) = (paper, year) }

    /// Two lines: date and title; then how many articles, of whom, and the id.
    func line(_ story: Story) throws {
        try paper.line(
            Piece("\(Column.fit(Dates.words(story.last, year: year), 12)) "),
            Piece(ArticleLines.words(story.title), story.unread > 0 ? .strong : .plain))
        var tellers = story.outlets
        if story.outletless > 0 { tellers.append("\(PlainText(String(story.outletless))) with no outlet stated") }
        var facts: PlainText = "\(Count.of(story.articles.count, "article")): \(tellers.joined(", "))"
        if story.unread > 0 { facts = "\(facts); \(PlainText(String(story.unread))) new" }
        try paper.line(Piece("             \(PlainText(story.id.rawValue))  ", .dim), Piece(facts))
    }
}

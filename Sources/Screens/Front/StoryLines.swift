import Analysis
import Drawing
import News

/// What an open story says under its headline.
struct StoryLines {
    var story: Story
    var opened: StoryShelf.Opened?
    var currentYear: Int

    /// "5 articles since 10 Feb: VOA, Al Jazeera, 3 with no outlet stated".
    var summary: PlainText {
        var outlets = story.outlets.map(\.string)
        if story.outletless > 0 {
            outlets.append(outlets.isEmpty ? "no outlet stated" : "\(story.outletless) with no outlet stated")
        }
        let first = story.first.day.short(currentYear: story.last.day.civil.year)
        let when = story.first.day == story.last.day ? "" : " since \(first)"
        return
            "\(Words.count(story.articles.count, "article"))\(PlainText(when)): \(PlainText(outlets.joined(separator: ", ")))"
    }

    /// "5 new", empty where all is read.
    var news: PlainText { story.unread > 0 ? "\(story.unread) new" : .empty }

    /// Draws summary and findings into the rows given.
    func draw(into canvas: inout Canvas, rows: Range<Int>) {
        guard let first = rows.first else { return }
        let start = canvas.putRight(news, row: first, style: .strong, limit: 12)
        canvas.put(summary, row: first, column: 2, limit: start - 4)
        for (row, line) in zip(rows.dropFirst(), findings) { canvas.put(line, row: row, column: 2) }
    }

    /// The findings, most worth a look first.
    var findings: [[Run]] { [] }

    /// What the dates tell about who was first, and what they do not.
    var firstness: PlainText? {
        guard let articles = opened?.articles, articles.count > 1 else { return nil }
        let dated = articles.enumerated().compactMap { place, article in
            article.published.value.map { (letter: ArticleKey(index: place).description, moment: $0) }
        }
        guard let day = dated.map(\.moment.day).min() else {
            return "no article states its date: who was first is not known"
        }
        let early = dated.filter { $0.moment.day == day }
        if early.count == 1, dated.count == articles.count {
            return PlainText("\(early[0].letter) is the earliest dated: \(day.short(currentYear: currentYear))")
        }
        if early.count > 1, early.contains(where: { !$0.moment.hasHour }) {
            let letters = early.map(\.letter).joined(separator: " ")
            return PlainText("\(letters) bear the same day and no hour: who was first is not known")
        }
        guard dated.count == articles.count, let first = early.min(by: { $0.moment < $1.moment }),
            early.count(where: { $0.moment == first.moment }) == 1
        else { return "not every article states its date: who was first is not known" }
        return PlainText("\(first.letter) is the earliest dated: \(first.moment)")
    }
}

import Analysis
import Drawing
import News

/// What an open story says under its headline.
struct StoryLines {
    var story: Story
    var opened: StoryShelf.Opened?
    var tracked: [TrackedFigure] = []
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
        for (row, line) in zip(rows.dropFirst(), findings(columns: canvas.columns - 3)) {
            canvas.put(line, row: row, column: 2)
        }
    }

    /// The findings, most telling first: their labels in one column, then their parts, on two rows each at most.
    ///
    /// What changed in tracked figures follows the figures that differ now: however much changed, it must not push them off the screen.
    func findings(columns: Int) -> [[Run]] {
        let lines = opened?.findings ?? []
        let changes = changes
        let width = ((lines.map(\.label) + changes.map(\.label)).map { Width.of($0.string) }.max() ?? 0) + 2
        let told = changes.map { change -> [Run] in
            let gap = PlainText(String(repeating: " ", count: width - Width.of(change.label.string)))
            return [Run(change.label, change.isNew ? .difference : .plain), Run("\(gap)\(change.words)")]
        }
        func spread(_ line: ComparisonFinding) -> [[Run]] {
            let style: Style = line.kind == .figures || line.kind == .quotes ? .difference : .strong
            return StoryLines.rows(of: line.parts, columns: columns - width).enumerated().map { number, row in
                let label = number == 0 ? line.label : .empty
                let gap = String(repeating: " ", count: width - Width.of(label.string))
                return [Run(label, style), Run("\(PlainText(gap))\(row)")]
            }
        }
        let figures = lines.filter { $0.kind == .figures }
        return figures.flatMap(spread) + told + lines.filter { $0.kind != .figures }.flatMap(spread)
    }

    /// Whole parts only, ".." in place of those that find no room on two rows: a part cut in two would say something else.
    private static func rows(of parts: [PlainText], columns: Int) -> [PlainText] {
        var rows: [String] = []
        for (place, part) in parts.enumerated() {
            let sign = rows.count < 2 || place == parts.count - 1 ? 0 : 4
            let joined = rows.last.map { "\($0)  \(part)" }
            if let joined, Width.of(joined) + sign <= columns {
                rows[rows.count - 1] = joined
            } else if rows.count < 2 {
                rows.append(part.string)
            } else {
                rows[1] += "  .."
                break
            }
        }
        return rows.map { PlainText($0) }
    }

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
        if dated.count == articles.count, let first = early.map(\.moment).min(),
            case let same = early.filter({ $0.moment == first }), same.count > 1
        {
            return PlainText(
                "\(same.map(\.letter).joined(separator: " ")) bear the same hour: who was first is not known")
        }
        guard dated.count == articles.count, let first = early.min(by: { $0.moment < $1.moment }),
            early.count(where: { $0.moment == first.moment }) == 1
        else { return "not every article states its date: who was first is not known" }
        return PlainText("\(first.letter) is the earliest dated: \(words(first.moment))")
    }

    /// "10 Feb 2019, 07:00 UTC".
    private func words(_ moment: Moment) -> String {
        let written = Array("\(moment)")
        let day = moment.day.short(currentYear: currentYear)
        guard moment.hasHour, written.count > 16 else { return day }
        let zone = written.last == "Z" ? "UTC" : String(written.suffix(6))
        return "\(day), \(String(written[11..<16])) \(zone)"
    }
}

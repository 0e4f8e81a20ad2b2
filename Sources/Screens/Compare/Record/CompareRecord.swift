import Analysis
import News

/// What the reader recorded of the articles compared: verdicts on findings, and figures that are tracked.
struct CompareRecord: Sendable {
    /// The verdicts.
    var verdicts = ReaderVerdicts()
    /// The tracked figures of all stories.
    var tracked: [TrackedFigure] = []

    /// The tracked figure that a group of a comparison is about, if it is tracked.
    ///
    /// It is known by the statements it began with, or by its name where an article of it takes part: statements change.
    func tracked(_ group: FigureGroup, in comparison: Comparison) -> TrackedFigure? {
        guard !tracked.isEmpty else { return nil }
        let keys = Set(group.claims.compactMap { comparison.key(of: $0) })
        if let figure = tracked.first(where: { $0.holds(keys) }) { return figure }
        // Two things may bear one name ("people missing"), here or among the tracked: then the name tells nothing.
        let isShared = tracked.contains { $0.about.string.hasPrefix("\(group.about) (") }
        guard !isShared, comparison.figures.count(where: { $0.about == group.about }) == 1 else { return nil }
        let articles = Set(comparison.articles.map(\.article.id))
        return tracked.first { figure in
            figure.about == group.about && figure.given.contains { articles.contains($0.article) }
        }
    }
}

import Fetching
import Indexing
import News

/// Visits as lines: one for each feed, and how far the round is on a terminal.
final class VisitLines {
    /// The exit code of the first failure, nil where all went well.
    private(set) var failure: Int32?

    private let isJSON: Bool
    private let output: Output
    private let bar = ProgressLine()

    /// Prints to an output.
    init(isJSON: Bool, output: Output) { (self.isJSON, self.output) = (isJSON, output) }

    /// Shows how far it is.
    func progress(_ state: FetchProgress) {
        bar.show(
            "\(PlainText(String(state.done))) of \(Count.of(state.total, "address")) had, \(PlainText(String(state.bytes / 1000))) kB"
        )
    }

    /// Prints what came of a visit; a failure goes to standard error too, as one line.
    func result(_ result: FeedResult) throws {
        bar.clear()
        if isJSON {
            try output.line(FeedFormat.value(result.visit, of: result.subscription))
        } else if result.exitCode == nil {
            try line(result.subscription, result.visit.line)
        }
        if let code = result.exitCode {
            failure = failure ?? code
            Complaint.say(
                "\(PlainText("\(result.subscription.id)")) \(result.subscription.title): \(result.visit.line)")
        }
        try output.flush()
    }

    /// Says that a feed is left alone for now.
    func waits(_ subscription: Subscription, until next: Instant) throws {
        guard !isJSON else { return }
        let words = Clock.words(next, year: Clock.year)
        try line(subscription, "its server asked to come later, after \(words): --force asks all the same")
    }

    /// Says why nothing was visited.
    func nothing(in library: Library) throws {
        guard !isJSON else { return }
        guard let next = try library.nextDue() else {
            let isEmpty = try library.subscriptions().isEmpty
            return try output.add(isEmpty ? "no feeds yet: broadsheet subscribe ADDRESS" : "every feed is paused")
        }
        let words = Clock.words(next, year: Clock.year)
        try output.add("no feed is due before \(words): --force visits them all the same")
    }

    /// Wipes the progress.
    func finish() { bar.clear() }

    private func line(_ subscription: Subscription, _ words: PlainText) throws {
        try output.add(
            "\(Column.fit(PlainText("\(subscription.id)"), 5)) \(Column.fit(subscription.title, 28)) \(words)")
    }
}

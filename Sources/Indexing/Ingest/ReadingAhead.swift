import Dispatch
import News
import Synchronization

/// Reads articles on the machine's other cores while the transaction writes their rows.
final class ReadingAhead: Sendable {
    /// What an article's reading is fetched by.
    final class Ticket: Sendable {
        private let done = DispatchSemaphore(value: 0)
        private let result = Mutex<ArticleReading?>(nil)
        private let article: Article

        init(_ article: Article) { self.article = article }

        /// The reading, waited for where it is not there yet; fetched once.
        func reading() -> ArticleReading {
            done.wait()
            return result.withLock { $0 } ?? ArticleReading(article)
        }

        fileprivate func read() {
            let reading = ArticleReading(article)
            result.withLock { $0 = reading }
            done.signal()
        }
    }

    private let queue = DispatchQueue(label: "broadsheet.reading-ahead", qos: .userInitiated, attributes: .concurrent)

    /// Begins to read an article.
    func begin(_ article: Article) -> Ticket {
        let ticket = Ticket(article)
        queue.async { ticket.read() }
        return ticket
    }
}

import Analysis
import Dispatch
import Foundation
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

        /// The reading, waited for where it is not there yet.
        func reading() -> ArticleReading {
            done.wait()
            done.signal()
            var book = WordBook()
            return result.withLock { $0 } ?? ArticleReading(article, book: &book)
        }

        fileprivate func read(_ book: inout WordBook) {
            let reading = ArticleReading(article, book: &book)
            result.withLock { $0 = reading }
            done.signal()
        }
    }

    private let queue = DispatchQueue(label: "broadsheet.reading-ahead", qos: .userInitiated, attributes: .concurrent)
    /// Books of words that nobody reads with at the moment: as many as there are cores, in the end.
    private let books = Mutex<[WordBook]>([])

    /// Begins to read an article.
    func begin(_ article: Article) -> Ticket {
        let ticket = Ticket(article)
        queue.async { [self] in
            var book = books.withLock { $0.popLast() } ?? WordBook()
            ticket.read(&book)
            books.withLock { $0.append(book) }
        }
        return ticket
    }
}

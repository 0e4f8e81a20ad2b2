import Foundation
import GRDB
import News

/// The articles on disk, their full-text index, their stories, and the reader's own marks.
///
///     let library = try Library.open(at: "news.db", statePath: "state.db", access: .readWrite)
///     let admissions = try library.add(articles, retrieved: now)
///     let answer = try library.search(Query("baghuz"), sort: .newest, after: nil, limit: 50, budget: .milliseconds(40))
///
/// One library is two SQLite files: the articles, which may be shared read-only, and the reader's state. Every call is synchronous,
/// may block on the disk, and may be made from any thread. Calls throw `LibraryFault`. What `add` and the marks acknowledge is
/// durable. No transaction writes both files, since a transaction over two files in WAL is not atomic.
public struct Library: Sendable {
    /// Whether articles may be added.
    public enum Access: Sendable {
        /// Articles may be added; missing files are made.
        case readWrite
        /// The articles are only read; the reader's state is still written.
        case readOnly
    }

    /// Where the articles are.
    public let path: String
    /// Where the reader's state is.
    public let statePath: String
    /// Whether articles may be added.
    public let access: Access

    /// State as main database, articles attached read-only as `library`.
    let shelf: DatabasePool
    /// The only connection that writes articles; nil in a library opened read-only.
    let writer: LibraryWriter?
    /// The folder the marks lie in, where the reader's own file of them cannot be used.
    let spare: SpareFolder?
}

extension Library {
    /// Runs a read, and says what went wrong in a reader's words.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try shelf.read(body)
        } catch {
            throw LibraryFault(error, path: path)
        }
    }

    /// Runs one transaction on the reader's state.
    func writeState<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try shelf.write(body)
        } catch {
            throw LibraryFault(error, path: statePath)
        }
    }
}

import GRDB
import News

extension LibraryFault {
    /// Says what is wrong with the file of the reader's own marks, so that nobody gives up the library for it.
    init(_ error: any Error, statePath: String) {
        let code = error is RowDecodingError ? .SQLITE_CORRUPT : (error as? DatabaseError)?.resultCode
        switch code {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            let message: PlainText =
                "\(PlainText(statePath)), the file of your marks, is damaged: move it away and a new one is made"
            self.init(message: message, exitCode: 65)
        default:
            self.init(error, path: statePath)
        }
        isAboutMarks = true
    }

    /// Says what SQLite refused, in words a reader can act on.
    init(_ error: any Error, path: String) {
        if let fault = error as? LibraryFault {
            self = fault
            return
        }
        let shown = PlainText(path)
        if error is RowDecodingError {
            let message: PlainText = "\(shown) is damaged: run doctor, and bring back a copy or import again"
            self.init(message: message, exitCode: 65)
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(message: "\(shown): \(PlainText(String(describing: error))): try again", exitCode: 74)
            return
        }
        switch error.resultCode {
        case .SQLITE_NOTADB:
            self.init(message: "\(shown) is no Broadsheet library: give another path", exitCode: 65)
        case .SQLITE_CORRUPT:
            self.init(message: "\(shown) is damaged: run doctor, and bring back a copy or import again", exitCode: 65)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(message: "\(shown) is in use by another program: try again when it is done", exitCode: 69)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(message: "\(shown) may not be written: change its permissions or open it read-only", exitCode: 77)
        case .SQLITE_CANTOPEN:
            self.init(message: "\(shown) cannot be opened: see that its folder exists and may be read", exitCode: 74)
        case .SQLITE_FULL:
            self.init(message: "\(shown) cannot grow, the disk is full: free some space", exitCode: 74)
        default:
            let detail = PlainText(error.message ?? "SQLite error \(error.resultCode.rawValue)")
            self.init(message: "\(shown): \(detail): run doctor", exitCode: 74)
        }
    }
}

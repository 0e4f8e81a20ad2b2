/// One thing a `LoopbackServer` does on a connection.
enum LoopbackStep: Sendable {
    /// Sends bytes.
    case send([UInt8])
    /// Sends bytes over and over, until the other side is gone or the server stops; a wait between, in milliseconds.
    case flood([UInt8], every: Int)
    /// Waits, in milliseconds, or until the server stops.
    case wait(Int)
    /// Closes the connection.
    case close
    /// Closes it with a reset.
    case reset

    /// Sends text, lines parted by "\r\n" already.
    static func send(_ text: String) -> LoopbackStep { .send(Array(text.utf8)) }

    /// An answer with a status, fields and a body, its length stated.
    static func answer(_ status: Int = 200, _ fields: [String] = [], _ body: String = "") -> [LoopbackStep] {
        answer(status, fields, bytes: Array(body.utf8))
    }

    /// An answer with a body of bytes.
    static func answer(_ status: Int, _ fields: [String], bytes: [UInt8]) -> [LoopbackStep] {
        let lines = ["HTTP/1.1 \(status) As asked"] + fields + ["Content-Length: \(bytes.count)", "", ""]
        return [.send(lines.joined(separator: "\r\n")), .send(bytes)]
    }
}

import News

/// What bytes come from, once, from the start to the end.
protocol ByteSource: AnyObject {
    /// The next bytes, at most `count`; empty at the end.
    func next(_ count: Int) throws(Refusal) -> [UInt8]

    /// After a failure: goes to the next place from which reading can go on; false where there is none.
    func recover() throws(Refusal) -> Bool
}

extension ByteSource {
    func recover() throws(Refusal) -> Bool { false }
}

/// Bytes that are held already: the body of a record, the part of a message.
final class HeldBytes: ByteSource {
    private var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func next(_ count: Int) -> [UInt8] {
        guard count < bytes.count else {
            defer { bytes = [] }
            return bytes
        }
        defer { bytes.removeFirst(count) }
        return Array(bytes.prefix(count))
    }
}

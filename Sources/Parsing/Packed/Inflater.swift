import CInflate

/// Unpacks what was packed with gzip, zlib or bare deflate, in pieces.
final class Inflater {
    /// How bytes are packed.
    enum Form: Int32 {
        /// One member of a gzip file (RFC 1952).
        case gzip = 0
        /// zlib's own form (RFC 1950).
        case zlib = 1
        /// Bare deflate (RFC 1951), which some servers send in its place.
        case raw = 2
    }

    /// What became of a piece.
    enum Outcome { case more, ended, damaged }

    private let state: OpaquePointer?

    /// Makes ready.
    init(_ form: Form) { state = bs_inflate_begin(form.rawValue) }

    deinit { bs_inflate_finish(state) }

    /// Unpacks from the start of `bytes`, at most `most` bytes of result; `used` is how many were read.
    func next(_ bytes: ArraySlice<UInt8>, atMost most: Int) -> (unpacked: [UInt8], used: Int, outcome: Outcome) {
        guard let state else { return ([], 0, .damaged) }
        var used = 0
        var result: Int32 = 0
        let unpacked = [UInt8](unsafeUninitializedCapacity: most) { room, filled in
            var written = 0
            bytes.withUnsafeBufferPointer {
                result = bs_inflate_next(state, $0.baseAddress, $0.count, &used, room.baseAddress, most, &written)
            }
            filled = written
        }
        return (unpacked, used, result == 0 ? .more : result == 1 ? .ended : .damaged)
    }

    /// Makes ready for the next member.
    func restart() { bs_inflate_restart(state) }

    /// Everything that is packed in some bytes, at most `most`; nil where they are damaged, cut off or hold more.
    static func whole(_ bytes: [UInt8], _ form: Form, atMost most: Int) -> [UInt8]? {
        let inflater = Inflater(form)
        var rest = bytes[...]
        var all: [UInt8] = []
        while true {
            let step = inflater.next(rest, atMost: 1 << 16)
            rest = rest.dropFirst(step.used)
            all += step.unpacked
            guard all.count <= most, step.outcome != .damaged else { return nil }
            if step.outcome == .ended {
                guard form == .gzip, rest.starts(with: GzipSource.mark) else { return all }
                inflater.restart()
            } else if step.unpacked.isEmpty, step.used == 0 {
                return nil
            }
        }
    }
}

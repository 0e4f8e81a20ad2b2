import News

/// Reads an input by lines and by counts, holding little of it.
final class ByteReader {
    private let file: InputFile
    private var held: [UInt8] = []
    private var place = 0
    private var failure: Refusal?

    /// Bytes read at a time.
    private static let chunk = 1 << 16

    /// Reads a file from where it stands.
    init(_ file: InputFile) { self.file = file }

    /// The next line with its end, at most `most` bytes of it; empty at the end of the input.
    ///
    /// A line that is longer comes in pieces.
    func line(atMost most: Int) throws(Refusal) -> ArraySlice<UInt8> {
        var searched = 0
        while true {
            let rest = held[place...]
            if let end = rest.dropFirst(searched).prefix(most - searched).firstIndex(of: 0x0A) { return taken(end + 1) }
            if rest.count >= most { return taken(place + most) }
            searched = rest.count
            if !fill() {
                if rest.isEmpty { try fail() }
                return taken(held.count)
            }
        }
    }

    /// The next bytes, at most `count`; fewer only at the end of the input, or where a failure follows.
    func take(_ count: Int) throws(Refusal) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            if isAtEnd {
                if bytes.isEmpty { try fail() }
                break
            }
            bytes += taken(min(held.count, place + count - bytes.count))
        }
        return bytes
    }

    /// Passes over bytes; how many there were, fewer than `count` only at the end of the input, or where a failure follows.
    func skip(_ count: Int) -> Int {
        var passed = 0
        while passed < count, !isAtEnd { passed += taken(min(held.count, place + count - passed)).count }
        return passed
    }

    /// Whether the next bytes are these.
    func stands(_ mark: [UInt8]) -> Bool {
        while held.count - place < mark.count {
            guard fill() else { return false }
        }
        return held[place...].starts(with: mark)
    }

    /// Whether nothing more can be read, be it the end or a failure.
    var isAtEnd: Bool { place == held.count && !fill() }

    /// Whether a failure follows on what was read last.
    var isFailing: Bool { failure != nil && place == held.count }

    /// Gives bytes back, to be read again.
    func giveBack(_ bytes: ArraySlice<UInt8>) {
        if place >= bytes.count, held[(place - bytes.count)..<place].elementsEqual(bytes) {
            place -= bytes.count
        } else {
            held = Array(bytes) + held[place...]
            place = 0
        }
    }

    /// After a failure: goes to the next place from which reading can go on; false where there is none.
    func recover() throws(Refusal) -> Bool {
        (held, place, failure) = ([], 0, nil)
        return try file.recover()
    }

    private func taken(_ end: Int) -> ArraySlice<UInt8> {
        defer { place = end }
        return held[place..<end]
    }

    /// Reads on; false at the end of the input, and at a failure, which is kept until all before it was read.
    private func fill() -> Bool {
        guard failure == nil else { return false }
        do throws(Refusal) {
            let more = try file.read(ByteReader.chunk)
            if place > 0 {
                held.removeFirst(place)
                place = 0
            }
            held += more
            return !more.isEmpty
        } catch {
            failure = error
            return false
        }
    }

    private func fail() throws(Refusal) {
        guard let failure else { return }
        self.failure = nil
        throw failure
    }
}

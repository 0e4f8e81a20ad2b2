import News

/// What is packed in a gzip file, its members one after another (RFC 1952, 2.2).
///
/// A member that grows to more than it can hold of text, or to more than anybody packs, is given up, so that no small file fills
/// a disk or takes a day.
final class GzipSource: ByteSource {
    /// What every member begins with: two bytes that mark gzip, and the one method there is.
    static let mark: [UInt8] = [0x1F, 0x8B, 0x08]

    /// How many members were begun.
    private(set) var members = 0

    private let file: InputFile
    private let inflater = Inflater(.gzip)
    private var packed: ArraySlice<UInt8> = []
    private var isInside = false
    private var isSpent = false
    private var (taken, given, total) = (0, 0, 0)

    /// A member may be this many times its packed length, once it is longer than `free`: texts pack to a fifth, runs of one byte to a
    /// thousandth (zlib.net/zlib_tech.html).
    private static let (mostRatio, free) = (100, 64 << 20)
    /// The most that a whole file may hold, in bytes: a file of the largest public web archive holds about 5 GB.
    private static let mostTotal = 64 << 30
    private static let chunk = 1 << 16

    /// Unpacks a file.
    init(_ file: InputFile) { self.file = file }

    func next(_ count: Int) throws(Refusal) -> [UInt8] {
        while !isSpent {
            if packed.isEmpty { packed = try file.read(GzipSource.chunk)[...] }
            if !isInside {
                guard try beginMember() else { break }
            }
            if packed.isEmpty { throw damage("ends inside its packed data: fetch or copy it again") }
            let step = inflater.next(packed, atMost: min(count, GzipSource.chunk))
            packed = packed.dropFirst(step.outcome == .damaged ? max(step.used, 1) : step.used)
            (taken, given, total) = (taken + step.used, given + step.unpacked.count, total + step.unpacked.count)
            if step.outcome == .ended { isInside = false }
            if step.outcome == .damaged { throw damage("damaged gzip data: fetch or copy it again") }
            if given > GzipSource.free, given / GzipSource.mostRatio > taken {
                throw damage(
                    "gzip data that grow more than \(GzipSource.mostRatio) times: no text does, unpack it yourself")
            }
            if total > GzipSource.mostTotal {
                isSpent = true
                throw damage("more than \(GzipSource.mostTotal >> 30) GB unpacked: unpack and cut it")
            }
            if !step.unpacked.isEmpty { return step.unpacked }
        }
        return []
    }

    /// Goes on with the next member that follows.
    func recover() throws(Refusal) -> Bool {
        isInside = false
        while !isSpent {
            while let place = packed.firstIndex(of: GzipSource.mark[0]) {
                packed = packed[place...]
                if packed.count < GzipSource.mark.count { packed += try file.read(GzipSource.chunk) }
                if packed.starts(with: GzipSource.mark) { return true }
                packed = packed.dropFirst()
            }
            packed = try file.read(GzipSource.chunk)[...]
            if packed.isEmpty { isSpent = true }
        }
        return false
    }

    /// Whether another member follows; zeros after the last one are a tape's or a disk's.
    private func beginMember() throws(Refusal) -> Bool {
        while members > 0, packed.first == 0 {
            packed = packed.drop { $0 == 0 }
            if packed.isEmpty { packed = try file.read(GzipSource.chunk)[...] }
        }
        if packed.isEmpty { return false }
        if packed.count < GzipSource.mark.count { packed += try file.read(GzipSource.chunk) }
        guard packed.starts(with: GzipSource.mark) else {
            throw damage("something that is not packed stands in the gzip data: fetch or copy it again")
        }
        (isInside, taken, given) = (true, 0, 0)
        members += 1
        inflater.restart()
        return true
    }

    private func damage(_ reason: PlainText) -> Refusal { Refusal(path: file.path, reason: reason, kind: .badData) }
}

/// A zip file (PKWARE APPNOTE 6.3.10) written from front to back, its files as they are: what EPUB asks for, and no more.
///
/// Texts of a book are small; packing them would save little and bring a room of C for it. A file holds 4 GB and 65,535 entries at most.
final class ZipArchive {
    private let output: Output
    private var directory: [UInt8] = []
    private var count = 0
    private var offset = 0

    /// Writes to an output.
    init(_ output: Output) { self.output = output }

    /// Adds a file; its name is our own, in ASCII.
    func add(_ name: String, _ text: String) throws {
        let (content, name) = (Array(text.utf8), Array(name.utf8))
        guard count < 65_535, offset + content.count + 1_000 < 0xFFFF_FFFF else {
            throw Fault("this is too much for one book", "write fewer articles at once", ExitStatus.badData)
        }
        // Version 2.0; names in UTF-8; stored; the first of January 1980, so that equal content makes equal files.
        var facts: [UInt8] = []
        for value in [20, 0x0800, 0, 0, 0x21] { facts += ZipArchive.bytes(value, 2) }
        facts += ZipArchive.bytes(Int(ZipArchive.checksum(content)), 4)
        facts += ZipArchive.bytes(content.count, 4) + ZipArchive.bytes(content.count, 4)
        facts += ZipArchive.bytes(name.count, 2) + ZipArchive.bytes(0, 2)
        directory += [0x50, 0x4B, 1, 2] + ZipArchive.bytes(20, 2) + facts
        // No comment, the first disk, no attributes; then where the file begins.
        directory += [UInt8](repeating: 0, count: 10) + ZipArchive.bytes(offset, 4) + name
        let head = [0x50, 0x4B, 3, 4] + facts + name
        try output.add(bytes: head)
        try output.add(bytes: content)
        offset += head.count + content.count
        count += 1
    }

    /// Writes the directory.
    func finish() throws {
        try output.add(bytes: directory)
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        end += ZipArchive.bytes(count, 2) + ZipArchive.bytes(count, 2)
        end += ZipArchive.bytes(directory.count, 4) + ZipArchive.bytes(offset, 4) + [0, 0]
        try output.add(bytes: end)
    }

    private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 of ISO 3309, as zip wants it.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0 as UInt32) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ (sum >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}

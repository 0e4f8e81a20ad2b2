import Foundation

/// Reads a zip file whose entries are not packed, by its directory, as an unpacker does.
enum StoredZip {
    /// What is wrong with a file.
    struct Damaged: Error {}

    /// The files, in the order of the directory.
    static func files(_ bytes: [UInt8]) throws -> [(name: String, content: String)] {
        guard bytes.count >= 22, bytes[(bytes.count - 22)...].prefix(4).elementsEqual([0x50, 0x4B, 5, 6]) else {
            throw Damaged()
        }
        let end = bytes.count - 22
        var place = number(bytes, end + 16, 4)
        return try (0..<number(bytes, end + 10, 2)).map { _ in
            guard bytes[place..<place + 4].elementsEqual([0x50, 0x4B, 1, 2]) else { throw Damaged() }
            let (size, length) = (number(bytes, place + 20, 4), number(bytes, place + 28, 2))
            let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
            let start = number(bytes, place + 42, 4)
            let content = start + 30 + number(bytes, start + 26, 2) + number(bytes, start + 28, 2)
            place += 46 + length + number(bytes, place + 30, 2) + number(bytes, place + 32, 2)
            return (name, String(decoding: bytes[content..<(content + size)], as: UTF8.self))
        }
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}

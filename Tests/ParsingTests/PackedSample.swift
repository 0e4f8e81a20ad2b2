@testable import Parsing

/// Bytes packed in a test, without packing anything: gzip allows that what it holds stands in it as it is (RFC 1951, 3.2.4).
enum PackedSample {
    /// One member of a gzip file.
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        packed += stored(bytes)
        return packed + little(checksum(bytes), 4) + little(UInt32(truncatingIfNeeded: bytes.count), 4)
    }

    /// The same as bare deflate.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        var rest = bytes[...]
        repeat {
            let piece = rest.prefix(0xFFFF)
            rest = rest.dropFirst(piece.count)
            let length = UInt32(piece.count)
            packed += [rest.isEmpty ? 1 : 0] + little(length, 2) + little(~length & 0xFFFF, 2) + piece
        } while !rest.isEmpty
        return packed
    }

    /// A member that grows to `count` times 258 letters: one letter, and that often the order to repeat it (RFC 1951, 3.2.6).
    static func bomb(_ count: Int) -> [UInt8] {
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var (held, bits): (UInt32, UInt32) = (0, 0)
        func put(_ value: UInt32, _ width: UInt32) {
            held |= value << bits
            bits += width
            while bits >= 8 {
                packed.append(UInt8(held & 0xFF))
                held >>= 8
                bits -= 8
            }
        }
        put(0b011, 3)
        // "a" is 0x30 + 0x61 in eight bits, 285 is 0b11000101, both from the highest bit on; the distance 1 is five zeros.
        put(reversed(0x30 + 0x61, 8), 8)
        for _ in 0..<count {
            put(reversed(0b1100_0101, 8), 8)
            put(0, 5)
        }
        return packed
    }

    private static func reversed(_ value: UInt32, _ width: UInt32) -> UInt32 {
        (0..<width).reduce(0) { $0 << 1 | (value >> $1 & 1) }
    }

    private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}

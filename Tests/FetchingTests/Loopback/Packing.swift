/// Packed bytes made by hand, so that no test needs a packer.
enum Packing {
    /// gzip with one stored block (RFC 1951, 3.2.4): at most 65,535 bytes.
    static func gzip(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let count = [UInt8(bytes.count & 255), UInt8(bytes.count >> 8)]
        return head + [1] + count + count.map { ~$0 } + bytes + tail(bytes)
    }

    /// gzip of zeros, about 158 times smaller: one literal, then "258 more of the same" in thirteen bits each.
    static func gzipOfZeros(runs: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
        for _ in 0..<runs { bits += [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0] }
        bits += [0, 0, 0, 0, 0, 0, 0]
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: bits.count, by: 8) {
            bytes.append(
                bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) })
        }
        return head + bytes + tail([UInt8](repeating: 0, count: runs * 258 + 1))
    }

    /// brotli with one uncompressed block (RFC 7932, 9.2): at most 65,536 bytes.
    static func brotli(_ text: String) -> [UInt8] {
        let head = (text.utf8.count - 1) << 4 | 1 << 20
        return [UInt8(head & 255), UInt8(head >> 8 & 255), UInt8(head >> 16)] + Array(text.utf8) + [3]
    }

    /// zstd of zeros: blocks of "the same byte 131,072 times" in four bytes (RFC 8878, 3.1.1.2).
    static func zstdOfZeros(blocks: Int) -> [UInt8] {
        var bytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
        for number in 1...blocks {
            let block = 131_072 << 3 | 1 << 1 | (number == blocks ? 1 : 0)
            bytes += [UInt8(block & 255), UInt8(block >> 8 & 255), UInt8(block >> 16), 0]
        }
        return bytes
    }

    private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

    private static func tail(_ bytes: [UInt8]) -> [UInt8] {
        var state = UInt32.max
        for byte in bytes {
            state ^= UInt32(byte)
            for _ in 0..<8 { state = state >> 1 ^ (state & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return little(~state) + little(UInt32(bytes.count))
    }

    private static func little(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 255) } }
}

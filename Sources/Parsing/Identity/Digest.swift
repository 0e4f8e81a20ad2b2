import CDigest
import News

/// SHA-256, and the ids made from it.
public enum Digest {
    /// The SHA-256 of some bytes (FIPS 180-4) as 64 lower-case hexadecimal digits.
    public static func sha256(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        bs_sha256(bytes, bytes.count, &digest)
        return hexadecimal(digest[...])
    }

    /// The SHA-256 of a text's UTF-8.
    public static func sha256(_ text: String) -> String { sha256(Array(text.utf8)) }

    /// The id of an article: `a` and the first sixteen hexadecimal digits of its identity's SHA-256.
    ///
    /// Sixty-four bits keep the chance of one clash among a million articles under 3 in 10^8.
    public static func id(of identity: Identity) -> ArticleID {
        ArticleID(rawValue: "a" + sha256(identity.canonical).prefix(16))
    }

    /// The hash of an article's text: its blocks' texts joined by newlines.
    public static func sha256(of blocks: [Block]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.text.string.utf8.count + 1 })
        for block in blocks {
            if block.index > 0 { bytes.append(0x0A) }
            bytes.append(contentsOf: block.text.string.utf8)
        }
        return sha256(bytes)
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

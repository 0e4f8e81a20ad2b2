/// A hash that is the same on every machine and in every run: FNV-1a with 128 bits (Fowler, Noll, Vo; draft-eastlake-fnv).
///
/// It names things within the reader's own file, where 128 bits leave no room for chance. It is no proof against forgery, which
/// the version hash of an article is.
struct StableHash {
    private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    /// Takes in one part; parts are kept apart, so that "ab" and "c" are not "a" and "bc".
    mutating func add(_ part: String) {
        for byte in part.utf8 { add(byte) }
        // No UTF-8 holds this byte.
        add(0xFF)
    }

    /// The hash of all parts: 32 hexadecimal digits.
    var digits: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    private mutating func add(_ byte: UInt8) {
        state ^= UInt128(byte)
        state &*= 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
}

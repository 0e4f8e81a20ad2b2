/// The line that parts a public set in two: one half is read while rules are written, the other is only ever scored.
enum HeldOut {
    /// Whether a text belongs to the half that nobody reads: one bit of its 64-bit FNV-1a, the same on every machine for ever.
    static func holds(_ text: String) -> Bool {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash >> 32 & 1 == 1
    }
}

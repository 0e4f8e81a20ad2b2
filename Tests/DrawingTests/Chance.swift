/// A repeatable source of chance (SplitMix64); a failing test prints its seed.
struct Chance: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Text of every kind that makes trouble, of up to `longest` pieces.
    mutating func text(longest: Int) -> String {
        let pieces = [
            "a", "word", " ", "  ", "-", "—", "é", "e\u{301}", "中", "文字", "カ", "ー", "한", "\u{1100}\u{1161}\u{11A8}",
            "👍🏽", "👨\u{200D}👩\u{200D}👧", "🇺🇸", "🇫", "❤\u{FE0F}", "क्ष", "\u{301}", "\u{200D}", "\u{AD}", "\u{A0}", "“", "”",
            "(", "。",
            "\u{1B}[31m", "\u{9B}2J", "\u{202E}", "\u{E0041}", "\u{FFFD}", "𠀀", "\u{378}", "\u{FDFD}", "\n",
        ]
        return (0..<Int.random(in: 0...longest, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }
            .joined()
    }
}

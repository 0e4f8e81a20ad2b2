/// Chance that can be had again: SplitMix64 (Steele, Lea, Flood 2014).
struct SeededChance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The next sixty-four bits.
    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// The next hundred and twenty-eight.
    mutating func number() -> UInt128 { UInt128(bits()) << 64 | UInt128(bits()) }

    /// A number below another.
    mutating func below(_ end: Int) -> Int { Int(bits() % UInt64(end)) }
}

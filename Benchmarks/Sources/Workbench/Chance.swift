/// A generator of chance that gives the same for the same seed, on every machine.
struct Chance {
    private var state: UInt64

    /// Starts from a seed.
    init(seed: UInt64) { state = seed &* 2 &+ 1 }

    /// A number from 0 to one below `count`.
    mutating func number(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(1, count)))
    }

    /// One of a list.
    mutating func one<Element>(of list: [Element]) -> Element { list[number(list.count)] }

    /// A name nobody bears: two or three syllables.
    mutating func name() -> String {
        let syllables = (0..<(2 + number(2))).map { _ in one(of: Chance.onsets) + one(of: Chance.nuclei) }
        return (syllables.joined() + one(of: Chance.codas)).capitalized
    }

    private static let onsets = "b br d dr f g gl h k kl l m n p r s st t tr v z".split(separator: " ").map(String.init)
    private static let nuclei = "a e i o u ai ea ou".split(separator: " ").map(String.init)
    private static let codas = ["", "n", "r", "l", "s", "nd", "rt", "m"]
}

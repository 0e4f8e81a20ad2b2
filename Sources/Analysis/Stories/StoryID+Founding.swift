import News

extension StoryID {
    /// The id of the story an article founds: a one-to-one mixing of the article's number, so that no two collide.
    ///
    /// The mixing is the finaliser of SplitMix64 (Steele, Lea and Flood 2014), which is a bijection on 64 bits.
    public init(foundedBy article: ArticleID) {
        var bits = UInt64(article.rawValue.dropFirst(), radix: 16) ?? StoryID.fallback(article.rawValue)
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        bits ^= bits >> 31
        let digits = String(bits, radix: 16)
        self.init(rawValue: "s" + String(repeating: "0", count: 16 - digits.count) + digits)
    }

    /// The id of the story that begins where the reader splits an article off: all bits of the one it founds turned round, so that it is none
    /// that any article founds but by an accident of 64 bits.
    public init(splitOffWith article: ArticleID) {
        let founded = StoryID(foundedBy: article)
        let digits = String(~(UInt64(founded.rawValue.dropFirst(), radix: 16) ?? 0), radix: 16)
        self.init(rawValue: "s" + String(repeating: "0", count: 16 - digits.count) + digits)
    }

    /// FNV-1a, for an article id that is not of the usual form.
    private static func fallback(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

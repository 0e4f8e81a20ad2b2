import Language
import News

/// The words of a quotation made ready to be laid beside another's.
struct QuoteWords {
    /// One word.
    struct Item {
        /// Folded, contractions and spellings of one word made one.
        let folded: String
        /// Its stem.
        let stem: String
        /// Whether it carries meaning.
        let isContent: Bool
        /// Whether it turns what is said into its contrary.
        var isDenial: Bool { ["not", "never", "no", "nobody", "nothing"].contains(folded) }
        /// Its group among words that rewriting swaps.
        let group: Int?
    }

    /// The words, in order.
    let items: [Item]
    /// The words as written but for capitals and marks: where these are equal, the quotation is the same.
    let written: [String]
    /// What is looked for in other quotations: a stem, or the group of its synonyms.
    let keys: Set<String>

    /// Words of a quotation that are compared.
    private static let longest = 160

    init(_ text: PlainText) {
        var items: [Item] = []
        let words = Words.of(text)
        written = words.map(\.folded)
        for word in words.prefix(QuoteWords.longest) { items += QuoteWords.items(of: word.folded) }
        self.items = items
        keys = Set(items.filter(\.isContent).map(QuoteWords.key))
    }

    /// A word as it is compared: "can't" is two.
    static func items(of word: String) -> [Item] {
        plain(word).map { folded in
            let stem = Stemmer.stem(folded)
            return Item(
                folded: folded, stem: stem, isContent: !StopWords.contains(folded),
                group: PlainSynonyms.group(of: stem))
        }
    }

    /// What an item is found by.
    static func key(_ item: Item) -> String { item.group.map { "=\($0)" } ?? item.stem }

    /// Whether the words of one stand in the other word by word, with more before or behind.
    func isPart(of other: QuoteWords) -> Bool {
        let (short, long) = items.count < other.items.count ? (items, other.items) : (other.items, items)
        guard let first = short.first, short.count < long.count else { return false }
        return long.indices.prefix(long.count - short.count + 1).contains { start in
            long[start].folded == first.folded
                && short.indices.allSatisfy { long[start + $0].folded == short[$0].folded }
        }
    }

    /// A word as every spelling of it is compared: "can't" is "can not", "organise" "organize", "twelve" "12".
    private static func plain(_ word: String) -> [String] {
        if let parts = contractions[word] { return parts }
        if word.hasSuffix("n't") { return [String(word.dropLast(3)), "not"] }
        for (ending, full) in [("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"), ("'m", "am")]
        where word.hasSuffix(ending) {
            return [String(word.dropLast(ending.count)), full]
        }
        if let number = numbers[word] { return [number] }
        if word.hasSuffix("'s") { return [american(String(word.dropLast(2))) + "'s"] }
        return [american(word)]
    }

    /// A word as American papers spell it, as far as the ending tells; a word of that ending spelt so everywhere is changed alike on both sides.
    private static func american(_ word: String) -> String {
        if word.hasPrefix("grey") { return "gray" + word.dropFirst(4) }
        guard word.utf8.count > 5 else { return word }
        for (british, american) in endings where word.hasSuffix(british) {
            return String(word.dropLast(british.count)) + american
        }
        return word
    }

    private static let endings: [(british: String, american: String)] = [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ises", "izes"), ("ised", "ized"),
        ("ising", "izing"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("our", "or"), ("ours", "ors"),
        ("oured", "ored"), ("ouring", "oring"), ("ourable", "orable"), ("ourite", "orite"), ("ourites", "orites"),
        ("ourer", "orer"), ("ourers", "orers"), ("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("ence", "ense"),
        ("ences", "enses"), ("amme", "am"), ("ammes", "ams"),
    ]

    private static let contractions: WordTable<[String]> = WordTable([
        "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "it's": ["it", "is"],
        "that's": ["that", "is"],
        "there's": ["there", "is"], "he's": ["he", "is"], "she's": ["she", "is"], "what's": ["what", "is"],
        "let's": ["let", "us"], "gonna": ["going", "to"], "wanna": ["want", "to"], "percent": ["per", "cent"],
        "ok": ["okay"],
    ])

    private static let numbers: WordTable<String> = WordTable(
        { () -> [String: String] in
            let words =
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
            var numbers: [String: String] = [:]
            for (value, word) in words.split(separator: " ").enumerated() where value > 1 {
                numbers[String(word)] = String(value)
            }
            for (place, word) in "thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated() {
                numbers[String(word)] = String((place + 3) * 10)
            }
            return numbers
        }())
}

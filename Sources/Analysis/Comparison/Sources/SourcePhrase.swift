import Language
import News

/// What words without a name say of a source: a body ("the coast guard"), somebody unnamed ("a senior official"), or nobody ("he").
enum SourcePhrase {
    /// A public body that an article names by its kind, under its words without the article.
    case body(PlainText)
    /// People without a name, in the article's words.
    case unnamed(PlainText)
    /// A name in capitals that no list or cue knows.
    case name(PlainText)

    /// Reads the words that name a speaker; nil where they only point to somebody.
    init?(_ phrase: PlainText) {
        let words = Words.of(phrase)
        guard let first = words.first, words.count <= 16 else { return nil }
        if words.allSatisfy({ StopWords.contains($0.folded) }) || SourcePhrase.pointing.contains(first.folded) {
            return nil
        }
        let rest = SourcePhrase.articles.contains(first.folded) ? Array(words.dropFirst()) : words
        guard !rest.isEmpty else { return nil }
        if rest.allSatisfy({ SourcePhrase.isCapital($0) }) {
            if rest.count == 1, SourcePhrase.isBody(rest[0].folded) {
                self = .body(PlainText(rest[0].text.string.lowercased()))
            } else if rest.count == 1, SourcePhrase.isCommon(rest[0].folded) {
                self = .unnamed(PlainText(rest[0].text.string.lowercased()))
            } else {
                self = .name(PlainText(rest.map(\.text.string).joined(separator: " ")))
            }
            return
        }
        // The head stands before what narrows it: "the ministry of health", "a spokesman for the army".
        let end = rest.firstIndex { SourcePhrase.links.contains($0.folded) } ?? rest.count
        guard end > 0 else { return nil }
        let head = rest[end - 1]
        if SourcePhrase.papers.contains(head.folded) { return nil }
        if SourcePhrase.isBody(head.folded), !["a", "an", "one", "some", "several", "many"].contains(first.folded) {
            // "The army in Bonda" is the army; "the ministry of health" is that whole.
            let isWhole = end < rest.count && (rest[end].folded == "of" || rest[end].folded == "for")
            let last = isWhole ? rest.count - 1 : end - 1
            let text = phrase.slice(rest[0].start, rest[last].end)
            self = .body(SourcePhrase.lowered(text.string[...], first: rest[0]))
        } else {
            self = .unnamed(SourcePhrase.lowered(phrase.string[...], first: first))
        }
    }

    private static func isCapital(_ word: Word) -> Bool { word.text.string.first?.isUppercase ?? false }

    /// The words without the capital that opens a sentence; capitals of a name stay.
    private static func lowered(_ text: Substring, first: Word) -> PlainText {
        let opening = first.text.string
        guard opening.dropFirst().allSatisfy({ !$0.isUppercase }),
            StopWords.contains(first.folded) || isBody(first.folded) || isCommon(first.folded)
        else { return PlainText(String(text)) }
        return PlainText(text.prefix(1).lowercased() + text.dropFirst())
    }

    private static func isBody(_ word: String) -> Bool { bodies.contains(word) }

    private static func isCommon(_ word: String) -> Bool { people.contains(word) }

    private static func set(_ text: String) -> WordSet {
        WordSet(text.listed)
    }

    private static let articles = set("the a an its his her their our this that")

    private static let links = set(
        "of for from in at with who which that on close familiar speaking and to near outside under inside within whose by"
    )

    /// What somebody else wrote: who, the text says elsewhere.
    private static let papers = set("statement statements tweet tweets post posts message messages one text")

    /// Words that only point back.
    private static let pointing = set(
        "he she it they we i you who which that this these those him her them both others")

    /// Kinds of bodies: said to speak as one, the same body all through a story.
    private static let bodies = set(
        """
        police army military navy guard coastguard ministry government department agency court parliament council commission
        committee office bureau company firm union hospital university media television tv radio party militia presidency
        palace opposition prosecution club federation association airline bank regulator watchdog embassy consulate brigade
        service authority cabinet junta monitor observatory foundation charity organisation organization network
        """)

    /// People news cites without a name, as a sentence may begin with them.
    private static let people = set(
        """
        officials witnesses residents sources analysts experts activists critics authorities doctors scientists researchers
        prosecutors investigators lawyers lawmakers diplomats economists rescuers medics villagers survivors neighbours
        neighbors soldiers teachers parents police rebels people farmers workers students protesters drivers passengers
        neighbors relatives families opponents supporters campaigners aides observers local state senior several many some
        government security military intelligence one two three another
        """)
}

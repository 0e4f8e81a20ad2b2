import Language
import News

/// Whether a quotation stands in another language than it was spoken in, by what the sentences around it say.
///
/// "Speaking in Arabic", "through an interpreter", "in a translated statement"; and, less surely, that the speaker holds an office of a
/// country that speaks another language ("the Iranian foreign minister").
struct Translation {
    /// The words that say so.
    let words: PlainText
    /// Whether the text says it outright.
    let isStated: Bool

    /// Reads the sentence of a quotation, those beside it and the sentences that name its speaker.
    init?(of utterance: Utterance, in article: AnnotatedArticle) {
        guard let block = utterance.parts.first?.span.block else { return nil }
        let near = article.sentences.filter { abs($0.span.block - block) <= 1 }.prefix(24)
        for sentence in near {
            guard Translation.maySay(sentence.span.text) else { continue }
            let outside = Translation.outside(sentence, article)
            if let words = Translation.stated(outside) {
                (self.words, isStated) = (words, true)
                return
            }
        }
        guard let speaker = utterance.parts[0].speaker else { return nil }
        for name in article.names.lazy.filter({ $0.canonical == speaker }).prefix(6) {
            guard let sentence = article.sentence(around: name.span) else { continue }
            let before = sentence.span.text.slice(0, max(0, name.span.start - sentence.span.start))
            if let words = Translation.office(Words.of(before)) {
                (self.words, isStated) = (words, false)
                return
            }
        }
        return nil
    }

    /// Whether a text holds one of the words without which nothing is stated.
    private static func maySay(_ text: PlainText) -> Bool {
        var found = false
        Words.each(in: text) { folded, _, _ in
            found = found || tellers.contains(folded) || languages.contains(folded)
        }
        return found
    }

    /// The words of a sentence that are in nobody's mouth.
    private static func outside(_ sentence: Sentence, _ article: AnnotatedArticle) -> [Word] {
        let quoted = article.quotes.filter { $0.isDirect && $0.span.overlaps(sentence.span) }
        return Words.of(sentence.span.text).filter { word in
            let start = word.start + sentence.span.start
            return !quoted.contains { $0.span.start <= start && start < $0.span.end }
        }
    }

    private static func stated(_ words: [Word]) -> PlainText? {
        for (index, word) in words.enumerated().prefix(200) {
            switch word.folded {
            case "interpreter", "translator", "interpreters", "translators":
                if index >= 2,
                    ["through", "via", "by", "with"].contains(words[index - 2].folded)
                        || ["through", "via"].contains(words[index - 1].folded)
                {
                    return PlainText(words[max(0, index - 2)...index].map(\.text.string).joined(separator: " "))
                }
            case "translated", "translation":
                return word.text
            case "in":
                guard index + 1 < words.count, languages.contains(words[index + 1].folded),
                    index + 2 >= words.count || follows.contains(words[index + 2].folded)
                        || words[index + 2].start - words[index + 1].end > 1
                else { continue }
                return "in \(words[index + 1].text)"
            default: continue
            }
        }
        return nil
    }

    /// "the Iranian foreign minister": a people of another language, up to two words and an office right before the name.
    private static func office(_ words: [Word]) -> PlainText? {
        guard let last = words.last, SourceTitles.isRole(last.folded) else { return nil }
        let start = max(0, words.count - 4)
        guard
            let place = (start..<words.count - 1).last(where: {
                KnownNames.isPeople(words[$0].folded) && !english.contains(words[$0].folded)
            })
        else { return nil }
        return PlainText(words[place...].map(\.text.string).joined(separator: " "))
    }

    /// Words that may follow a language that somebody speaks in.
    private static let follows = set(
        "on at and to during before from through via but as that with late early after while when the a his her according"
    )

    private static let languages = set(
        """
        arabic russian ukrainian spanish french german italian portuguese dutch polish greek turkish hebrew persian farsi dari
        pashto urdu hindi bengali punjabi tamil mandarin cantonese chinese japanese korean vietnamese thai burmese indonesian malay
        tagalog swahili amharic somali hausa yoruba igbo zulu xhosa afrikaans kurdish armenian georgian azerbaijani kazakh uzbek
        serbian croatian bosnian albanian bulgarian romanian hungarian czech slovak slovenian swedish norwegian danish finnish
        icelandic estonian latvian lithuanian catalan basque welsh irish gaelic belarusian creole nepali sinhala khmer lao mongolian
        quechua
        """)

    /// Peoples whose officials speak English, or may well.
    private static let english = set(
        """
        american british english scottish welsh irish canadian australian western european african asian indian pakistani nigerian
        kenyan ghanaian ugandan zambian zimbabwean jamaican singaporean filipino maltese muslim christian catholic protestant jewish
        republican democrat conservative labour liberal communist orthodox texan californian sunni shia shiite islamic evangelical
        """)

    /// Who translates, and what that is called.
    private static let tellers: WordSet = [
        "interpreter", "interpreters", "translator", "translators", "translated", "translation",
    ]

    private static func set(_ text: String) -> WordSet {
        WordSet(text.listed)
    }
}

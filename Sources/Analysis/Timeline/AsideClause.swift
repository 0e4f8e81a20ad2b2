import Language
import News

/// Cuts out what an aside tells of its subject: "Piet Vos, arrested on 2 May in Rome, was charged" tells of that day only the arrest.
enum AsideClause {
    /// The words shown of it, and the same as a clause of its own for comparison; nil where the time stands in no such aside.
    static func of(_ words: SentenceWords, time: Range<Int>) -> (shown: PlainText, told: PlainText)? {
        parted(words, time) ?? unparted(words, time)
    }

    /// Between commas behind the subject: ", arrested on 2 May in Rome,", ", who resigned on 2 March,".
    private static func parted(_ words: SentenceWords, _ time: Range<Int>) -> (PlainText, PlainText)? {
        let comma: Set<Unicode.Scalar> = [","]
        guard
            let start = stride(from: time.lowerBound, to: 0, by: -1).first(where: { words.hasSign(comma, before: $0) }),
            let end = (time.upperBound..<max(time.upperBound, words.words.count)).first(where: {
                words.hasSign(comma, before: $0)
            }), time.lowerBound - start <= longest, end - time.upperBound <= longest, start <= longest,
            !["and", "but", "or", "then"].contains(words.word(end))
        else { return nil }
        let isRelative = relative.contains(words.word(start))
        let verb = isRelative ? start + 1 : start
        guard isParticiple(words.word(verb)) || isRelative && EventVerbs.isFinite(words.word(verb)),
            isBare(words, 0..<start), EventVerbs.isFinite(words.word(end)) || adverbs.contains(words.word(end)),
            !EventVerbs.isSaying(words.word(verb))
        else { return nil }
        return told(
            words, subject: 0..<start, deed: verb..<end, link: isRelative ? ", \(words.word(start)) " : ", ", isRelative
        )
    }

    /// With no comma: "a man jailed since 2019 escaped", "the man arrested on Monday was charged".
    private static func unparted(_ words: SentenceWords, _ time: Range<Int>) -> (PlainText, PlainText)? {
        let isLinked = links.contains(words.word(time.lowerBound - 1))
        let verb = time.lowerBound - (isLinked ? 2 : 1)
        guard verb > 1, isParticiple(words.word(verb)), verb <= longest, isBare(words, 0..<verb),
            EventVerbs.isFinite(words.word(time.upperBound)), !EventVerbs.isSaying(words.word(verb)),
            !EventVerbs.isSaying(words.word(time.upperBound)),
            !(0..<time.upperBound).contains(where: { words.hasSign(SentenceWords.clauseSigns, before: $0 + 1) })
        else { return nil }
        return told(words, subject: 0..<verb, deed: verb..<time.upperBound, link: " ", false)
    }

    private static func told(
        _ words: SentenceWords, subject: Range<Int>, deed: Range<Int>, link: String, _ isRelative: Bool
    ) -> (PlainText, PlainText) {
        func text(_ range: Range<Int>) -> String {
            let (from, to) = (words.words[range.lowerBound].start, words.words[range.upperBound - 1].end)
            var text = String.UnicodeScalarView()
            text.append(contentsOf: words.scalars[from..<to])
            return String(text)
        }
        let (who, what) = (text(subject), text(deed))
        let isNumerous = words.word(subject.upperBound - 1).hasSuffix("s")
        let helping = isRelative ? " " : isNumerous ? " were " : " was "
        return (PlainText(who + link + what), PlainText(who + helping + what))
    }

    /// Whether no verb stands in a stretch that opens a sentence: it is the subject.
    private static func isBare(_ words: SentenceWords, _ range: Range<Int>) -> Bool {
        !range.isEmpty && !links.contains(words.word(0)) && !openers.contains(words.word(0))
            && !range.contains {
                // "Reports that he resigned on Tuesday are false" is no aside: the whole says what became of the report.
                holdsClause.contains(words.word($0))
                    || EventVerbs.isFinite(words.word($0))
                        && !words.scalars[words.words[$0].start].properties.isUppercase
                    || words.hasSign([","], before: $0) && $0 > range.lowerBound
            }
    }

    private static func isParticiple(_ word: String) -> Bool {
        word.hasSuffix("ed") && word.count > 4 && !EventVerbs.isSaying(word) || participles.contains(word)
    }

    /// Words of a subject, and of an aside on either side of its time, at most.
    private static let longest = 10
    private static let relative = EventVerbs.set("who which")
    private static let links = EventVerbs.set("on in since at by from until before after")
    private static let openers = EventVerbs.set("when while as if because although though once until")
    private static let holdsClause = EventVerbs.set(
        """
        that whether if what how why he she they it we i you report reports claim claims rumour rumours rumor rumors allegation
        allegations suggestion suggestions speculation news statement statements denial denials theory theories belief fears hopes
        """)
    private static let adverbs = EventVerbs.set("also later then now still has is was will")
    private static let participles = EventVerbs.set(
        "built sunk hit shot struck seen found held made taken given sold bought sent brought lost won hidden stolen hanged left freed"
    )
}

import Language
import News

/// What articles call those whom they name: "SDF spokesman", "the head of the media office", beside the name itself.
struct SourceTitles {
    /// The most words a title has.
    private static let longest = 8

    /// The words right before or behind a name that say what its bearer is, as written; nil where there are none.
    static func title(of name: Name, in sentence: Sentence) -> PlainText? {
        // A sentence longer than any of news is not taken apart for each of its names.
        guard sentence.span.end - sentence.span.start <= 4_000 else { return nil }
        let words = Words.of(sentence.span.text)
        let scalars = Array(sentence.span.text.string.unicodeScalars)
        let offset = sentence.span.start
        guard words.count <= 300,
            let first = words.firstIndex(where: { $0.end + offset > name.span.start }),
            let last = words.lastIndex(where: { $0.start + offset < name.span.end }), first <= last
        else { return nil }
        func gap(_ left: Int) -> String {
            guard left >= 0, left + 1 < words.count, words[left].end <= words[left + 1].start else { return "." }
            return String(String.UnicodeScalarView(scalars[words[left].end..<words[left + 1].start]))
        }
        func text(_ range: ClosedRange<Int>) -> PlainText {
            sentence.span.text.slice(words[range.lowerBound].start, words[range.upperBound].end)
        }
        // "Mustafa Bali, an SDF spokesman, said"
        if last + 2 < words.count, gap(last) == ", ", ["a", "an", "the"].contains(words[last + 1].folded) {
            var end = last + 2
            while end + 1 < words.count, end - last < longest, gap(end) == " " || gap(end) == "-",
                !stops.contains(words[end + 1].folded)
            {
                end += 1
            }
            if isRole(words[last + 2...end]) { return text(last + 2...end) }
        }
        // "SDF spokesman Mustafa Bali", "SOHR's head Rami Abdel Rahman"
        guard first > 0, gap(first - 1) == " ", roles.contains(bare(words[first - 1].folded)) else { return nil }
        var start = first - 1
        while start > 0, first - start < longest, gap(start - 1) == " " || gap(start - 1) == "-",
            isTitleWord(words[start - 1]),
            words[first - 1].text.string.first?.isUppercase != true
                || words[start - 1].text.string.first?.isUppercase == true
        {
            start -= 1
        }
        return text(start...first - 1)
    }

    /// Whether a folded word is an office or a trade.
    static func isRole(_ folded: String) -> Bool { roles.contains(folded) }

    private static func bare(_ word: String) -> String { word.hasSuffix("'s") ? String(word.dropLast(2)) : word }

    private static func isRole(_ words: ArraySlice<Word>) -> Bool {
        let end =
            words.firstIndex { ["of", "for", "at", "in", "with", "from", "who"].contains($0.folded) } ?? words.endIndex
        return end > words.startIndex && roles.contains(words[end - 1].folded)
    }

    private static func isTitleWord(_ word: Word) -> Bool {
        !StopWords.contains(word.folded) && !sayings.contains(word.folded) && word.folded.first?.isNumber == false
    }

    private static let sayings: WordSet = [
        "said", "says", "told", "tweeted", "wrote", "added", "announced", "warned", "claimed", "insisted", "agreed",
        "replied",
        "quoted", "cited", "asked", "called", "stated", "explained", "confirmed", "denied", "admitted", "noted",
        "argued",
    ]

    private static let stops: WordSet = [
        "said", "says", "told", "who", "which", "has", "had", "was", "is", "were", "and", "but", "tweeted", "wrote",
        "added",
    ]

    private static let roles = WordSet(
        """
        spokesman spokeswoman spokesperson official officer commander chief head leader director president chairman chairwoman
        chair founder manager executive minister secretary ambassador envoy diplomat adviser advisor aide lawyer attorney
        prosecutor judge justice sheriff detective investigator inspector analyst expert researcher scientist professor historian
        economist academic author writer journalist correspondent editor columnist activist campaigner lawmaker legislator senator
        congressman congresswoman representative governor mayor councillor candidate politician premier chancellor king queen prince
        princess doctor surgeon nurse teacher student engineer pilot farmer driver owner resident survivor witness coach captain
        striker goalkeeper general colonel lieutenant sergeant major admiral administrator coordinator negotiator strategist
        superintendent governor boss strategist superintendent patriarch bishop imam rabbi mother father brother sister
        """.listed)
}

import Language
import News

/// Lays quotations of the same words side by side and says how far their words agree.
///
/// A quotation is known again by its speaker, its words and their synonyms, their order and its length; what was written is never
/// laid beside what was said, nor what one agency was told beside what another was, unless the words are the same. Of several that could
/// be meant the likest is taken.
struct QuoteGrouping {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Their sentences.
    let readings: Readings
    /// Who is who.
    let speakers: SpeakerNames

    /// Quotes shorter than this many words are scare quotes and catchphrases, not testimony; of a known speaker, two will do.
    private static let shortest = (unknown: 4, known: 2)
    /// Quotes that share a word, tried against one quote.
    private static let tried = 12
    /// Cells of all alignments: beyond, only equal words are found.
    private static let budget = 6_000_000

    /// A quotation of one article, made ready.
    struct Candidate {
        let key: ArticleKey
        let utterance: Utterance
        let passage: Passage
        let speaker: PlainText?
        let words: QuoteWords
        let translation: Translation?
        let occasion: QuoteOccasion
        var isWritten: Bool {
            utterance.parts[0].cue.map { QuoteGrouping.writing.contains($0.string.lowercased()) } ?? false
        }
        var isSpoken: Bool { utterance.parts[0].cue != nil && !isWritten }
    }

    private struct Pair {
        let a: Int
        let b: Int
        let verdict: QuoteGroup.Verdict
        let likeness: Double
        var why: [PlainText] = []
        var isPart = false
    }

    /// The groups of two articles or more, in reading order, then quotes found in one article only.
    func groups() -> [QuoteGroup] {
        let quotes = candidates()
        var parents = Array(quotes.indices)
        func root(_ place: Int) -> Int {
            var place = place
            while parents[place] != place {
                parents[place] = parents[parents[place]]
                place = parents[place]
            }
            return place
        }
        var verdicts: [Int: QuoteGroup.Verdict] = [:]
        var reasons: [Int: [PlainText]] = [:]
        var parts: [Int: Bool] = [:]
        for pair in chosen(pairs(of: quotes), quotes) {
            let (low, high) = (min(root(pair.a), root(pair.b)), max(root(pair.a), root(pair.b)))
            parents[high] = low
            verdicts[low] = worse(worse(verdicts[low], verdicts[high]), pair.verdict)
            parts[low] = (parts[low] ?? true) && (parts[high] ?? true) && (pair.isPart || pair.verdict == .same)
            for why in pair.why + (low == high ? [] : reasons[high] ?? []) where reasons[low]?.contains(why) != true {
                reasons[low, default: []].append(why)
            }
        }
        let gathered = Dictionary(grouping: quotes.indices) { root($0) }.sorted { $0.key < $1.key }
        let elsewhere = WordsElsewhere(articles, readings)
        let groups = gathered.map { root, members -> QuoteGroup in
            let (speaker, givenTo) = said(members.map { quotes[$0] })
            var group = QuoteGroup(
                speaker: speaker, verdict: verdicts[root] ?? .only,
                versions: members.map {
                    QuoteGroup.Version(
                        passage: quotes[$0].passage, quote: quotes[$0].utterance.parts[0],
                        rest: Array(quotes[$0].utterance.parts.dropFirst()))
                }, why: verdicts[root] == .variant ? reasons[root] ?? [] : [], givenTo: givenTo)
            group.isPart = verdicts[root] == .variant && group.why.isEmpty && parts[root] == true
            if group.verdict == .only, let member = members.first { find(quotes[member], elsewhere, in: &group) }
            return group
        }
        return groups.filter { $0.verdict != .only } + groups.filter { $0.verdict == .only }
    }

    private func candidates() -> [Candidate] {
        articles.enumerated().flatMap { index, article -> [Candidate] in
            let key = ArticleKey(index: index)
            return Utterance.all(of: article).compactMap { utterance in
                let quote = utterance.parts[0]
                let words = QuoteWords(utterance.text)
                let place = readings.annotations[index].place(of: quote.span)
                let sentence = place.map { article.sentences[$0] }
                let shortest = quote.speaker == nil ? QuoteGrouping.shortest.unknown : QuoteGrouping.shortest.known
                guard words.items.count >= shortest, let sentence else { return nil }
                return Candidate(
                    key: key, utterance: utterance, passage: Passage(article: key, sentence: sentence.id),
                    speaker: quote.speaker.map { speakers.resolved($0, in: key) }, words: words,
                    translation: Translation(of: utterance, in: article),
                    occasion: QuoteOccasion(
                        readings.articles[index], at: place, in: readings.annotations[index],
                        speaker: quote.speaker, published: article.article.published))
            }
        }
    }

    private func pairs(of quotes: [Candidate]) -> [Pair] {
        var index: [String: [Int]] = [:]
        var whole: [[String]: [Int]] = [:]
        var found: [Pair] = []
        var spent = 0
        for (place, quote) in quotes.enumerated() {
            let folded = quote.words.written
            for other in (whole[folded] ?? []).suffix(QuoteGrouping.tried) where quotes[other].key != quote.key {
                found.append(Pair(a: other, b: place, verdict: .same, likeness: 2))
            }
            whole[folded, default: []].append(place)
            var shared: [Int: Int] = [:]
            for key in quote.words.keys {
                for other in index[key] ?? [] where quotes[other].key != quote.key { shared[other, default: 0] += 1 }
                if index[key]?.count ?? 0 < 100 { index[key, default: []].append(place) }
            }
            let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(QuoteGrouping.tried)
            for (other, count) in best {
                guard quotes[other].words.written != folded, isWorth(quotes[other], quote, count) else {
                    continue
                }
                spent += quotes[other].words.items.count * quote.words.items.count
                guard spent < QuoteGrouping.budget else { break }
                if let pair = pair(other, place, quotes) { found.append(pair) }
            }
        }
        return found
    }

    /// Whether enough words of the poorer one are shared at all.
    private func isWorth(_ a: Candidate, _ b: Candidate, _ shared: Int) -> Bool {
        shared * 3 >= min(a.words.keys.count, b.words.keys.count)
    }

    private func pair(_ one: Int, _ other: Int, _ quotes: [Candidate]) -> Pair? {
        let (a, b) = (quotes[one], quotes[other])
        if let x = a.speaker, let y = b.speaker, speakers.shared(x) != speakers.shared(y) { return nil }
        let likeness = QuoteLikeness(a.words, b.words)
        guard isOne(a, b, likeness) else { return nil }
        // "I did" is no part of "I did not".
        if likeness.isTurnedAtEnd, !likeness.isTurned { return nil }
        let worth = likeness.agreement + likeness.coverage / 4
        guard
            likeness.replaced > 0 || likeness.isTurned || likeness.dropped > 2
                || likeness.agreement < 0.6 && !likeness.isCut
        else {
            return Pair(
                a: one, b: other, verdict: .variant, likeness: worth,
                isPart: likeness.isCut && a.words.isPart(of: b.words))
        }
        if let why = excuse(a, b, likeness) ?? oneDay(a, b, likeness) {
            return Pair(a: one, b: other, verdict: .variant, likeness: worth, why: why)
        }
        return isWordingOfOne(a, b, likeness) ? Pair(a: one, b: other, verdict: .distorted, likeness: worth) : nil
    }

    /// Why words that differ are no sign of distortion, nil where they are: one was put into English, or they agree too little to be
    /// one wording with changes.
    private func excuse(_ a: Candidate, _ b: Candidate, _ likeness: QuoteLikeness) -> [PlainText]? {
        let sides = [a, b].filter { $0.translation != nil }
        let stated = sides.filter { $0.translation?.isStated ?? false }
        if !stated.isEmpty {
            return stated.compactMap { side in
                side.translation.map { "\(side.key) has it translated (\u{201C}\($0.words)\u{201D})" }
            }
        }
        if likeness.agreement < QuoteGrouping.mostly, let side = sides.first, let office = side.translation?.words {
            return ["perhaps translated: \(side.key) calls the speaker \u{201C}\(office)\u{201D}"]
        }
        guard likeness.agreement < QuoteGrouping.half else { return nil }
        return ["fewer than half of the words agree: told in other words, not with words changed"]
    }

    /// Why it cannot be told whether two wordings are of one speech: one article names its time and the other does not.
    ///
    /// So many words, so nearly the same, are hardly said twice.
    private func oneDay(_ a: Candidate, _ b: Candidate, _ likeness: QuoteLikeness) -> [PlainText]? {
        let areApart = a.occasion.isNearAnotherTime(than: b.occasion)
        guard a.occasion.namesTime != b.occasion.namesTime || areApart else { return nil }
        let shorter = min(a.words.items.count, b.words.items.count)
        if shorter >= QuoteGrouping.hardlyTwice, likeness.agreement >= QuoteGrouping.half { return nil }
        if areApart { return ["\(a.key) and \(b.key) name other days: these may be two sayings"] }
        let (telling, silent) = a.occasion.namesTime ? (a, b) : (b, a)
        return ["\(telling.key) says when it was said, \(silent.key) does not: these may be two sayings"]
    }

    /// Words of a quotation that nobody says twice, but for some of them.
    private static let hardlyTwice = 14
    /// From here on the words of two quotations mostly agree: those of two translators hardly do.
    private static let mostly = 0.75
    /// Below this two quotations are no longer one wording.
    private static let half = 0.5

    /// Whether enough of two quotations agrees to say that one wording was changed: a phrase of three words may be anybody's, and what
    /// nobody is named for may be another's.
    private func isWordingOfOne(_ a: Candidate, _ b: Candidate, _ likeness: QuoteLikeness) -> Bool {
        let areKnown = a.speaker != nil && b.speaker != nil
        let least = areKnown ? QuoteGrouping.worded.known : QuoteGrouping.worded.unknown
        if areKnown, likeness.sharedContent >= 2, likeness.agreement >= QuoteGrouping.mostly { return true }
        return likeness.sharedContent >= least.words && likeness.agreement >= least.agreement
    }

    /// Words of meaning in common and agreement from which on a wording is taken for one that was changed.
    private static let worded = (known: (words: 3, agreement: 0.6), unknown: (words: 4, agreement: 0.7))
    /// Words of a quotation that are too many to be said twice, where another occasion is named.
    private static let saidOnce = 8

    /// Whether two quotations are of one speech.
    private func isOne(_ a: Candidate, _ b: Candidate, _ likeness: QuoteLikeness) -> Bool {
        let areKnown = a.speaker != nil && b.speaker != nil
        let shorter = min(a.words.items.count, b.words.items.count)
        if a.occasion.isAnother(than: b.occasion) {
            return likeness.isCut && !likeness.isTurned && shorter >= QuoteGrouping.saidOnce
        }
        if likeness.isCut, shorter >= (areKnown ? 3 : 6) { return true }
        let isOtherOccasion =
            a.isWritten && b.isSpoken || a.isSpoken && b.isWritten || areToldToOthers(a.utterance, b.utterance)
        if isOtherOccasion { return likeness.agreement >= 0.85 }
        if areKnown, (a.translation?.isStated ?? false) || (b.translation?.isStated ?? false),
            likeness.sharedContent >= 2, likeness.sharedContent * 5 >= likeness.leastContent * 2,
            likeness.agreement >= 0.33
        {
            return true
        }
        guard likeness.sharedContent * 2 >= likeness.leastContent else { return false }
        if areKnown {
            if likeness.sharedContent == 1 {
                return likeness.agreement >= 0.6 && likeness.leastContent <= 2
                    && abs(a.words.items.count - b.words.items.count) <= 2
            }
            return likeness.agreement >= 0.45 || likeness.coverage >= 0.75 && likeness.sharedContent >= 3
        }
        return likeness.sharedContent >= 3 && likeness.agreement >= 0.6
    }

    private func areToldToOthers(_ a: Utterance, _ b: Utterance) -> Bool {
        guard let x = a.parts[0].agency, let y = b.parts[0].agency else { return false }
        return !speakers.forms.areOne(x, y)
    }

    /// The likest pairs first, each quote with one of every other article, unless the words are the same.
    private func chosen(_ pairs: [Pair], _ quotes: [Candidate]) -> [Pair] {
        struct Side: Hashable { let quote: Int; let article: ArticleKey }
        var taken: Set<Side> = []
        return pairs.sorted { ($1.likeness, $0.a, $0.b) < ($0.likeness, $1.a, $1.b) }.filter { pair in
            let left = Side(quote: pair.a, article: quotes[pair.b].key)
            let right = Side(quote: pair.b, article: quotes[pair.a].key)
            guard pair.verdict == .same || !taken.contains(left) && !taken.contains(right) else { return false }
            taken.insert(left)
            taken.insert(right)
            return true
        }
    }

    private func worse(_ a: QuoteGroup.Verdict?, _ b: QuoteGroup.Verdict?) -> QuoteGroup.Verdict? {
        let order: [QuoteGroup.Verdict] = [.distorted, .variant, .same]
        return order.first { $0 == a || $0 == b }
    }

    private static let writing: WordSet = [
        "tweeted", "tweets", "wrote", "writes", "posted", "posts", "post", "write", "tweeting", "writing", "texted",
        "emailed",
    ]
}

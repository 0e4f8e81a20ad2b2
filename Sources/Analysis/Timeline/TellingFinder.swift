import Language
import News

/// Reads one article for the days it tells something of.
struct TellingFinder {
    private let article: AnnotatedArticle
    private let key: ArticleKey
    private let roles: [Int: Role]
    private let texts: [Int: PlainText]
    /// Folded words of the article's names.
    private var named: Set<String> = []

    /// The tellings, in reading order.
    private(set) var tellings: [Telling] = []
    /// Sentences with a time that has no day.
    private(set) var undated: [Passage] = []

    /// Reads `article`; linear in its sentences.
    init(_ article: AnnotatedArticle, key: ArticleKey) {
        (self.article, self.key) = (article, key)
        roles = Dictionary(article.article.blocks.map { ($0.index, $0.role) }) { first, _ in first }
        texts = Dictionary(article.article.blocks.map { ($0.index, $0.text) }) { first, _ in first }
        read()
    }

    private mutating func read() {
        let times = Dictionary(grouping: article.times, by: \.span.block)
        let quotes = Dictionary(grouping: article.quotes, by: \.span.block)
        named = Set(article.names.flatMap { Words.of($0.span.text).map(\.folded) })
        let figures = Dictionary(grouping: article.figures, by: \.span.block)
        let followers = Dictionary(
            article.sentences.indices.map { (article.sentences[$0].id, article.sentences[($0 + 1)...].prefix(2)) },
            uniquingKeysWith: { first, _ in first })
        for (block, sentences) in Dictionary(grouping: article.sentences, by: \.span.block).sorted(by: {
            $0.key < $1.key
        }) {
            guard let role = roles[block], role.isAnalysed, let timesHere = times[block] else { continue }
            var quotesLeft = (quotes[block] ?? []).sorted { $0.span.start < $1.span.start }[...]
            var figuresLeft = (figures[block] ?? []).sorted { $0.span.start < $1.span.start }[...]
            var next = timesHere.sorted { $0.span.start < $1.span.start }[...]
            for sentence in sentences.sorted(by: { $0.span.start < $1.span.start }) {
                next = next.drop { $0.span.start < sentence.span.start }
                figuresLeft = figuresLeft.drop { $0.span.start < sentence.span.start }
                quotesLeft = quotesLeft.drop { $0.span.end <= sentence.span.start }
                let own = next.prefix { $0.span.start < sentence.span.end }
                guard !own.isEmpty else { continue }
                next = next.dropFirst(own.count)
                read(
                    sentence, Array(own), role: role,
                    quotes: quotesLeft.prefix { $0.span.start < sentence.span.end },
                    figures: figuresLeft.prefix { $0.span.start < sentence.span.end },
                    before: followers[sentence.id] ?? [])
            }
        }
    }

    private mutating func read(
        _ whole: Sentence, _ all: [TimeSpan], role: Role, quotes: ArraySlice<Quote>, figures: ArraySlice<Figure>,
        before next: ArraySlice<Sentence>
    ) {
        let sentence = TellingFinder.window(whole, around: all)
        let times = Array(all.prefix { $0.span.end <= sentence.span.end }.prefix(TellingFinder.mostTimes))
        let words = SentenceWords(sentence.span.text)
        let passage = Passage(article: key, sentence: sentence.id)
        let dated = TellingTimes.of(times, in: sentence, words)
        if dated.isEmpty, times.contains(where: TellingFinder.isOpen) { undated.append(passage) }
        let stretches = times.filter { $0.kind == .date || $0.kind == .time }.map { stretch($0.span, sentence) }
        for time in dated {
            let place = stretch(time.phrase, sentence)
            if isUnreal(time, words, words.range(place.lowerBound, place.upperBound)) { continue }
            var clause = EventClause.of(
                sentence.span.text, times: stretches + [place], event: place, isSaying: time.isSaying)
            if TellingFinder.isCutShort(clause, of: sentence.span.text) { clause = sentence.span.text }
            // Words between quotation marks are what was said: the day outside them dates the sentence, not the words.
            if quotes.contains(where: { $0.isDirect && !$0.span.overlaps(time.phrase) && holds($0, clause) }) {
                clause = sentence.span.text
            }
            let range = words.range(place.lowerBound, place.upperBound)
            let certainty = certainty(time, words, range)
            let mood = HeldBack.mood(of: words, time: range, certainty: certainty)
            // Words that hold it back are told with it.
            let aside = time.isSaying ? nil : AsideClause.of(words, time: range)
            let told = aside?.told ?? (clause.isEmpty || mood != nil ? sentence.span.text : clause)
            var frame = FrameReader.frame(of: told, names: named)
            if let mood { frame.mood = mood }
            let denial = mood == nil ? HeldBack.denial(of: frame, in: next, names: named) : nil
            if denial != nil { frame.mood = .doubted }
            tellings.append(
                Telling(
                    passage: passage, sentence: sentence, phrase: time.phrase, basis: time.basis, start: time.start,
                    end: time.end, precision: time.precision,
                    certainty: certainty, isSaying: time.isSaying,
                    clause: told,
                    text: denial.map { PlainText("\(sentence.span.text) \($0.span.text)") }
                        ?? aside?.shown ?? EventText.of(told, in: sentence.span.text),
                    terms: EventTerms.of(time.isSaying ? sentence.span.text : told, names: named),
                    frame: frame,
                    figures: Set(figures.filter { $0.kind != .ordinal }.compactMap { $0.value.map { "\($0)" } }),
                    counts: EventCount.of(figures, in: told), hours: time.hours, age: PersonAge.of(told),
                    isAside: role == .related || quotes.contains { $0.isDirect && $0.span.overlaps(time.phrase) }))
        }
    }

    /// Whether the day is one of a plan given up, or of what was not or is not to be.
    private func isUnreal(_ time: TellingTimes.Dated, _ words: SentenceWords, _ range: Range<Int>) -> Bool {
        if time.isSaying { return false }
        let isFuture = article.article.published.value.map { isAhead(time, of: $0.day) } ?? false
        return CancelledPlan.isCancelled(words, time: range)
            || UnrealTimes.isUnreal(words, time: range, isFuture: isFuture)
    }

    /// Whether a day lies ahead, or is one without a year that would come sooner than it went: what is given up is not a year old.
    private func isAhead(_ time: TellingTimes.Dated, of day: Day) -> Bool {
        time.start.day > day
            || day.number - time.end.day.number > 183 && time.precision == .day && time.basis != "stated in full"
    }

    private func certainty(
        _ time: TellingTimes.Dated, _ words: SentenceWords, _ range: Range<Int>
    ) -> TimelineEvent.Certainty {
        if time.isSaying { return .reported }
        let day = article.article.published.value?.day
        let found = EventCertainty.of(
            words, time: range, isPast: day.map { time.end.day < $0 } ?? false,
            isFuture: day.map { time.start.day > $0 } ?? false)
        return found == .reported && time.isVague ? .vague : found
    }

    private func holds(_ quote: Quote, _ clause: PlainText) -> Bool {
        let words = clause.string.trimmingPrefix { "\u{201C}\"".contains($0) }
        return !words.isEmpty && quote.span.text.string.contains(words)
    }

    private func stretch(_ span: Span, _ sentence: Sentence) -> Range<Int> {
        let start = max(0, span.start - sentence.span.start)
        return start..<max(start, span.end - sentence.span.start)
    }

    /// Times read of one sentence, and scalars of one that is no sentence but a text without full stops.
    private static let mostTimes = 12
    private static let longest = 1_500

    /// The sentence, or of one too long to be one the part around its first time.
    private static func window(_ sentence: Sentence, around times: [TimeSpan]) -> Sentence {
        guard sentence.span.end - sentence.span.start > longest, let first = times.first else { return sentence }
        var part = sentence
        let from = max(0, first.span.start - sentence.span.start - longest / 3)
        part.span.text = sentence.span.text.slice(from, from + longest)
        part.span.start = sentence.span.start + from
        part.span.end = min(sentence.span.end, part.span.start + longest)
        return part
    }

    /// Whether a clause was cut in the middle of its sense: a few words without a verb, or a preposition with nothing behind it.
    private static func isCutShort(_ clause: PlainText, of sentence: PlainText) -> Bool {
        let words = SentenceWords(clause).words.map(\.folded)
        guard let first = words.first, let last = words.last else { return true }
        // "Who was born", "the company founded": no sentence without what stands around.
        if ["who", "which", "whose", "whom"].contains(first) { return true }
        if words.count <= 4, EventVerbs.isPast(last), sentence.string.contains(", \(last) ") { return true }
        return words.count <= 3 && !words.contains(where: EventVerbs.isFinite) || open.contains(last)
    }

    private static let open = EventVerbs.set("for of the a an and from with at its their his her")

    /// Whether a time names a day or an hour that could not be found.
    private static func isOpen(_ time: TimeSpan) -> Bool {
        (time.kind == .date || time.kind == .time) && (time.earliest == nil || time.latest == nil)
            && !time.basis.string.hasPrefix("counted from the time of writing")
    }
}

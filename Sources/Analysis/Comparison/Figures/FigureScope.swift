import Language
import News

/// The words that say where and when a figure holds, as written.
struct FigureScope: Sendable {
    /// Where those words stand, in reading order.
    var spans: [Span] = []
    /// Folded names of places among them.
    var places: Set<String> = []
    /// Stems of the telling words that say where.
    var placeWords: Set<String> = []
    /// Whether any of them say where.
    var isPlaced = false
    /// Stretches of time among them, as folded text.
    var periods: Set<String> = []
    /// The days such a stretch takes: from its first to its last, or to the article's own where it is still open ("since December").
    var stretch: ClosedRange<Day>?
    /// The days a single day among them can mean.
    var days: ClosedRange<Day>?
    /// Whether its time lies long before the article.
    var isBackground = false

    /// The words, joined.
    var text: PlainText? {
        spans.isEmpty ? nil : PlainText(spans.map(\.text.string).joined(separator: ", "))
    }

    /// Days before the article from which on a figure is told as background.
    static let longPast = 45
    /// The same for levels, shares and sums, which are told by the quarter and the year.
    static let longPastOfLevels = 400

    /// Reads the scope of a figure out of its clause.
    init(
        figure: Range<Int>, heading: Int?, clauses: SentenceClauses, reading: SentenceReading, names: [Name],
        figures: [Range<Int>], times: [TimeSpan], published: Day?, longPast: Int
    ) {
        let window = FigureScope.window(around: figure, in: clauses)
        // "170,000 in the province and tens of thousands more in countries around": the place behind the next figure is that one's.
        let next = figures.filter { $0.lowerBound >= figure.upperBound }.map(\.lowerBound).min() ?? window.upperBound
        let nearer = window.lowerBound..<max(figure.upperBound, min(window.upperBound, next))
        let dated = FigureScope.own(
            times.map { (clauses.range(of: $0.span), $0) }, of: figure, among: figures, clauses: clauses)
        let timeRanges = dated.filter {
            window.overlaps($0.0) && !$0.0.isEmpty && !FigureScope.isYardstick($0.0, in: clauses)
        }
        var ranges: [Range<Int>] = []
        for (range, time) in timeRanges {
            let phrase = FigureScope.phrase(of: range, in: clauses, window: window)
            ranges.append(phrase)
            note(time, phrase: phrase, clauses: clauses, published: published, longPast: longPast)
        }
        // "The truce broke on 4 November 2008, when troops killed six": a date of the clause beside tells how long ago it was.
        if timeRanges.isEmpty, let published {
            isBackground = dated.contains { range, time in
                let before = range.lowerBound
                let isSince = (max(0, before - 5)..<before).contains { clauses.words[$0] == "since" }
                guard time.kind == .date, !isSince, let to = time.latest?.day else { return false }
                return published.number - to.number > longPast
            }
        }
        // A village nobody knows is a place by the word before it: "in Parville".
        let named = names.map { (clauses.range(of: $0.span), $0) }.filter { range, name in
            guard name.kind != .place else { return true }
            // One word that is no acronym is a place there even where it was taken for a body.
            let isBody =
                name.kind == .organisation && (range.count > 1 || name.span.text.string.allSatisfy { !$0.isLowercase })
            return name.kind != .person && !isBody && range.lowerBound > 0
                && ["in", "near", "across", "around", "outside"].contains(clauses.words[range.lowerBound - 1])
        }
        if let place = FigureScope.place(
            figure: figure, heading: heading, clauses: clauses, window: nearer, named: named.map(\.0),
            times: timeRanges.map(\.0))
        {
            ranges.append(place)
            isPlaced = true
            placeWords = Set(
                place.map { clauses.words[$0] }.filter { !StopWords.contains($0) }.map {
                    Stemmer.stem($0.hasSuffix("'s") ? String($0.dropLast(2)) : $0)
                })
            places = Set(named.filter { $0.0.overlaps(place) }.map { $0.1.canonical.string.lowercased() })
        }
        if periods.isEmpty, let season = FigureScope.season(window, figure, clauses) {
            ranges.append(season)
            periods.insert(season.map { clauses.words[$0] }.joined(separator: " "))
        }
        spans = ranges.sorted { $0.lowerBound < $1.lowerBound }.compactMap {
            clauses.span(of: $0, in: reading.sentence)
        }
    }

    private mutating func note(
        _ time: TimeSpan, phrase: Range<Int>, clauses: SentenceClauses, published: Day?, longPast: Int
    ) {
        let opener = clauses.words[phrase.lowerBound]
        let text = phrase.map { clauses.words[$0] }.joined(separator: " ")
        let isOpen = FigureScope.openings.contains(opener)
        guard time.kind == .date || time.kind == .time, !isOpen, let from = time.earliest?.day,
            let to = time.latest?.day, from <= to, to.number - from.number < 2
        else {
            periods.insert(text)
            if time.kind == .date || time.kind == .time, let from = time.earliest?.day {
                let isSince = phrase.contains { clauses.words[$0] == "since" }
                let to = isSince ? published ?? from : time.latest?.day ?? from
                if from <= to { stretch = from...to }
            }
            if !isOpen, let published, let to = time.latest?.day, published.number - to.number > longPast {
                isBackground = true
            }
            return
        }
        days = from...to
        if let published, published.number - to.number > longPast { isBackground = true }
    }

    /// The clause of a figure: from the last opener or strong mark before it to the next after it.
    private static func window(around figure: Range<Int>, in clauses: SentenceClauses) -> Range<Int> {
        var from = figure.lowerBound
        while from > 0, clauses.gaps[from - 1] != .strong {
            from -= 1
            if SentenceClauses.opensClause(clauses.words[from]) { break }
        }
        var to = figure.upperBound
        while to < clauses.words.count, to == 0 || clauses.gaps[to - 1] != .strong,
            !SentenceClauses.opensClause(clauses.words[to])
        {
            to += 1
        }
        return from..<max(to, figure.upperBound)
    }

    /// A time with the words that lead it in ("since fighting intensified in December").
    private static func phrase(of time: Range<Int>, in clauses: SentenceClauses, window: Range<Int>) -> Range<Int> {
        var from = time.lowerBound
        var place = time.lowerBound
        while place > max(window.lowerBound, time.lowerBound - 5), clauses.gaps[place - 1] == .none {
            place -= 1
            let word = clauses.words[place]
            if word == "since" || word == "after" || word == "until" { return place..<time.upperBound }
            let isNext = place == from - 1 && time.lowerBound - place <= 2
            if isNext, leadIns.contains(word) || openings.contains(word) { from = place }
        }
        return from..<time.upperBound
    }

    /// The words that say where: a phrase behind the figure that names a place, else the first that says where, else one that
    /// opens the sentence and names a place.
    private static func place(
        figure: Range<Int>, heading: Int?, clauses: SentenceClauses, window: Range<Int>, named: [Range<Int>],
        times: [Range<Int>]
    ) -> Range<Int>? {
        var first: Range<Int>?
        var place = figure.upperBound
        while place < window.upperBound, place - figure.upperBound < 18 {
            let word = clauses.words[place]
            // ", most of them in the old town,": where some of them are is not where all are.
            if place > 0, clauses.gaps[place - 1] == .comma, parts.contains(word), place + 1 < window.upperBound,
                clauses.words[place + 1] == "of"
            {
                place += 1
                while place < window.upperBound, clauses.gaps[place - 1] == .none { place += 1 }
                continue
            }
            if adverbs.contains(word), isBare(place, in: clauses) {
                first = first ?? place..<(place + 1)
            } else if word == "at", place + 1 < window.upperBound, ["least", "most"].contains(clauses.words[place + 1])
            {
                place += 1
            } else if prepositions.contains(word)
                || (place - 1 == heading && named.contains { $0.lowerBound - place < 3 && place <= $0.lowerBound })
            {
                let end = self.end(from: place, in: clauses, times: times)
                let phrase = place..<end
                if end - place > 1 || adverbs.contains(word), !times.contains(where: { $0.overlaps(phrase) }) {
                    if named.contains(where: { $0.overlaps(phrase) }) { return phrase }
                    first = first ?? phrase
                    place = end - 1
                }
            }
            place += 1
        }
        if first == nil, let opening = named.first(where: { $0.lowerBound >= window.lowerBound }),
            opening.lowerBound - window.lowerBound <= 2, opening.upperBound <= figure.lowerBound,
            prepositions.contains(clauses.words[window.lowerBound])
        {
            return window.lowerBound..<opening.upperBound
        }
        return first
    }

    private static func isBare(_ place: Int, in clauses: SentenceClauses) -> Bool {
        clauses.gaps[place] != .none || place + 1 >= clauses.words.count || stops.contains(clauses.words[place + 1])
    }

    private static func end(from place: Int, in clauses: SentenceClauses, times: [Range<Int>]) -> Int {
        var end = place + 1
        while end < clauses.words.count, end - place < 7, clauses.gaps[end - 1] == .none,
            !stops.contains(clauses.words[end]), !prepositions.contains(clauses.words[end]),
            !times.contains(where: { $0.contains(end) })
        {
            end += 1
        }
        while end - place > 1, clauses.words[end - 1] == "the" || clauses.words[end - 1] == "of" { end -= 1 }
        return end
    }

    private static let prepositions: WordSet = [
        "in", "inside", "within", "from", "near", "at", "across", "around", "outside", "throughout", "along",
    ]
    private static let adverbs: WordSet = [
        "inside", "indoors", "within", "there", "outside", "nearby", "nationwide", "worldwide",
    ]
    private static let stops: WordSet = [
        "and", "or", "as", "while", "who", "that", "which", "said", "says", "is", "are", "was", "were", "has", "have",
        "had", "but", "after",
        "before", "when", "because", "to", "by", "with", "for", "on", "according", "also", "could", "would", "will",
        "may", "might", "since",
        "including", "where", "since", "into", "about", "than", "if", "amid", "during", "against", "over", "under",
    ]
    private static let parts: WordSet = [
        "most", "some", "many", "half", "several", "few", "all", "both", "part", "one", "two", "three", "majority",
    ]
    private static let openings: WordSet = ["since", "until", "over", "during", "throughout", "past", "this"]
    private static let leadIns: WordSet = [
        "in", "on", "at", "by", "last", "past", "late", "early", "the", "from", "of", "for",
    ]
}

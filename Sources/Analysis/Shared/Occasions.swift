import News

/// Which articles tell two occasions of one kind: two legs of a tie, the results of two quarters, two hearings of one trial.
///
/// Such accounts share names, deeds and turns of phrase and differ in what tells one occasion from the next (`Particulars`). One pair of
/// sentences that differs proves nothing, since outlets disagree about one event too; it takes several, and hardly any that agree.
struct Occasions: Sendable {
    /// The sentences.
    private let readings: Readings
    /// What tells one occasion from the next in each sentence that was matched, by its number.
    private let particulars: [Particulars?]
    private var others: Set<Two> = []
    private let wholes: [ArticleID]
    /// The matches without those that tell of two occasions; these only come near each other.
    private(set) var settled: SentenceMatches

    /// Two articles in order.
    private struct Two: Hashable { let a, b: ArticleKey }

    /// Clashes between two articles that make them accounts of two occasions, where those that agree are less than half as many; where
    /// their first sentences already clash, and where as many agree.
    private static let clashes = (told: 3, led: 2)
    /// Sentences of two occasions that share so many words of the deed besides names may tell of what lies behind both.
    private static let deed = 4

    /// Reads the matches of all articles.
    init(_ readings: Readings, matches: SentenceMatches, of articles: [AnnotatedArticle]) {
        self.readings = readings
        wholes = articles.map(\.article.id.whole)
        let leads = readings.articles.compactMap { $0.first { $0.role.isNarrative } }
        var isAsked = [Bool](repeating: false, count: readings.all.count)
        for lead in leads { isAsked[readings.number(of: lead)] = true }
        for match in [matches.told, matches.likely].joined() {
            isAsked[readings.number(at: match.placeA, of: match.a.article)] = true
            isAsked[readings.number(at: match.placeB, of: match.b.article)] = true
        }
        particulars = Both.map(Array(zip(readings.all, isAsked)), by: 64) { reading, isAsked in
            isAsked ? Occasions.particulars(of: reading, readings) : nil
        }
        settled = matches
        let told = Both.map(matches.told, by: 256) { [self] in likeness(of: $0) }
        let likely = Both.map(matches.likely, by: 256) { [self] in likeness(of: $0) }
        var sums: [Two: (agreeing: Int, clashing: Int)] = [:]
        for (match, found) in [zip(matches.told, told), zip(matches.likely, likely)].joined() {
            guard readings.articles[match.a.article.index][match.placeA].role.isNarrative,
                readings.articles[match.b.article.index][match.placeB].role.isNarrative
            else { continue }
            let pair = Two(a: match.a.article, b: match.b.article)
            sums[pair, default: (0, 0)].agreeing += found.agreeing
            sums[pair, default: (0, 0)].clashing += found.clashing
        }
        for (pair, sum) in sums {
            let isLed = self.leads(pair).map { $0.timesDiffer || $0.turnsDiffer } ?? false
            let clashing = sum.clashing + (isLed ? 1 : 0)
            let areTwo =
                clashing >= Occasions.clashes.told && clashing > 2 * sum.agreeing
                || isLed && clashing >= Occasions.clashes.led && clashing > sum.agreeing
            if areTwo { others.insert(pair) }
        }
        settle(matches, told: told, likely: likely)
    }

    /// Sets the matches apart that tell of two occasions, by how the particulars of each agree.
    private mutating func settle(
        _ matches: SentenceMatches, told: [Particulars.Likeness], likely: [Particulars.Likeness]
    ) {
        func isKept(_ match: SentenceMatch, _ found: Particulars.Likeness) -> Bool {
            !tellTwo(
                readings.articles[match.a.article.index][match.placeA],
                readings.articles[match.b.article.index][match.placeB], found)
        }
        let keepsTold = zip(matches.told, told).map(isKept)
        let keepsLikely = zip(matches.likely, likely).map(isKept)
        func those(_ list: [SentenceMatch], _ isMeant: [Bool], _ meant: Bool) -> [SentenceMatch] {
            zip(list, isMeant).compactMap { $1 == meant ? $0 : nil }
        }
        settled = SentenceMatches(
            told: those(matches.told, keepsTold, true), likely: those(matches.likely, keepsLikely, true),
            near: matches.near + those(matches.told, keepsTold, false) + those(matches.likely, keepsLikely, false))
    }

    /// How the first sentences of two articles agree.
    private func leads(_ pair: Two) -> Particulars.Likeness? {
        let leads = [pair.a, pair.b].compactMap { key in readings.articles[key.index].first { $0.role.isNarrative } }
        return leads.count == 2 ? likeness(leads[0], leads[1]) : nil
    }

    private static func particulars(of reading: SentenceReading, _ readings: Readings) -> Particulars {
        let index = readings.annotations[reading.passage.article.index]
        return Particulars(reading, figures: index.figures[reading.place], times: index.times[reading.place])
    }

    private func likeness(of match: SentenceMatch) -> Particulars.Likeness {
        likeness(
            readings.articles[match.a.article.index][match.placeA],
            readings.articles[match.b.article.index][match.placeB])
    }

    /// How the particulars of two sentences agree.
    private func likeness(_ a: SentenceReading, _ b: SentenceReading) -> Particulars.Likeness {
        func particulars(_ reading: SentenceReading) -> Particulars {
            self.particulars[readings.number(of: reading)]
                ?? Occasions.particulars(of: reading, readings)
        }
        return particulars(a).likeness(to: particulars(b))
    }

    /// Whether two articles tell two occasions of one kind.
    func areTwo(_ a: ArticleKey, _ b: ArticleKey) -> Bool {
        !others.isEmpty && others.contains(Two(a: min(a, b), b: max(a, b)))
    }

    /// Whether two sentences tell of two occasions, however alike their words.
    func tellTwo(_ left: SentenceReading, _ right: SentenceReading) -> Bool {
        tellTwo(left, right, likeness(left, right))
    }

    private func tellTwo(
        _ left: SentenceReading, _ right: SentenceReading, _ found: @autoclosure () -> Particulars.Likeness
    ) -> Bool {
        let (a, b) = (left.passage.article, right.passage.article)
        // Two versions of one article tell one occasion, whatever was mended.
        guard wholes[a.index] != wholes[b.index], !left.says(right) else { return false }
        let found = found()
        if !found.sharesNumbers, !found.sharesYears {
            if found.turnsDiffer { return true }
            if found.numbersDiffer, found.directionsDiffer || found.modesDiffer { return true }
            if found.numbersDiffer, found.timesDiffer { return true }
        }
        guard areTwo(a, b) else { return false }
        if found.timesDiffer || found.turnsDiffer || found.directionsDiffer { return true }
        if found.sharesNumbers || found.sharesYears || found.sharesTimes && !found.numbersDiffer { return false }
        return found.numbersDiffer || NamesAlone.deedWords(left, right, readings) < Occasions.deed
    }
}

import News

/// Which articles tell two occasions of one kind: two legs of a tie, the results of two quarters, two hearings of one trial.
///
/// Such accounts share names, deeds and turns of phrase and differ in what tells one occasion from the next (`Particulars`). One pair of
/// sentences that differs proves nothing, since outlets disagree about one event too; it takes several, and hardly any that agree.
struct Occasions {
    /// The sentences.
    private let readings: Readings
    private var particulars: [Passage: Particulars] = [:]
    private var others: Set<[ArticleKey]> = []
    private let wholes: [ArticleID]

    /// Clashes between two articles that make them accounts of two occasions, where those that agree are less than half as many; where
    /// their first sentences already clash, and where as many agree.
    private static let clashes = (told: 3, led: 2)
    /// Sentences of two occasions that share so many words of the deed besides names may tell of what lies behind both.
    private static let deed = 4

    /// Reads the matches of all articles.
    init(_ readings: Readings, matches: SentenceMatches, of articles: [AnnotatedArticle]) {
        self.readings = readings
        wholes = articles.map(\.article.id.whole)
        for match in matches.told + matches.likely {
            for passage in [match.a, match.b] where particulars[passage] == nil {
                particulars[passage] = Occasions.particulars(of: passage, readings)
            }
        }
        for article in readings.articles {
            guard let lead = article.first(where: { $0.role.isNarrative })?.passage, particulars[lead] == nil else {
                continue
            }
            particulars[lead] = Occasions.particulars(of: lead, readings)
        }
        var sums: [[ArticleKey]: (agreeing: Int, clashing: Int)] = [:]
        for match in matches.told + matches.likely {
            guard readings[match.a]?.role.isNarrative == true, readings[match.b]?.role.isNarrative == true else {
                continue
            }
            let found = likeness(match.a, match.b)
            sums[[match.a.article, match.b.article], default: (0, 0)].agreeing += found.agreeing
            sums[[match.a.article, match.b.article], default: (0, 0)].clashing += found.clashing
        }
        for (pair, sum) in sums {
            let isLed = leads(pair).map { $0.timesDiffer || $0.turnsDiffer } ?? false
            let clashing = sum.clashing + (isLed ? 1 : 0)
            let areTwo =
                clashing >= Occasions.clashes.told && clashing > 2 * sum.agreeing
                || isLed && clashing >= Occasions.clashes.led && clashing > sum.agreeing
            if areTwo { others.insert(pair) }
        }
    }

    /// How the first sentences of two articles agree.
    private func leads(_ pair: [ArticleKey]) -> Particulars.Likeness? {
        let leads = pair.compactMap { key in readings.articles[key.index].first { $0.role.isNarrative }?.passage }
        return leads.count == 2 ? likeness(leads[0], leads[1]) : nil
    }

    private static func particulars(of passage: Passage, _ readings: Readings) -> Particulars? {
        guard let place = readings.place(of: passage) else { return nil }
        let index = readings.annotations[passage.article.index]
        return Particulars(
            readings.articles[passage.article.index][place], figures: index.figures[place], times: index.times[place])
    }

    /// How the particulars of two sentences agree.
    func likeness(_ a: Passage, _ b: Passage) -> Particulars.Likeness {
        guard let left = particulars[a] ?? Occasions.particulars(of: a, readings),
            let right = particulars[b] ?? Occasions.particulars(of: b, readings)
        else { return Particulars.Likeness() }
        return left.likeness(to: right)
    }

    /// Whether two articles tell two occasions of one kind.
    func areTwo(_ a: ArticleKey, _ b: ArticleKey) -> Bool { others.contains([a, b].sorted()) }

    /// Whether two sentences tell of two occasions, however alike their words.
    func tellTwo(_ a: Passage, _ b: Passage) -> Bool {
        // Two versions of one article tell one occasion, whatever was mended.
        guard wholes[a.article.index] != wholes[b.article.index], let left = readings[a], let right = readings[b],
            !left.says(right)
        else { return false }
        let found = likeness(a, b)
        if !found.sharesNumbers, !found.sharesYears {
            if found.turnsDiffer { return true }
            if found.numbersDiffer, found.directionsDiffer || found.modesDiffer { return true }
            if found.numbersDiffer, found.timesDiffer { return true }
        }
        guard areTwo(a.article, b.article) else { return false }
        if found.timesDiffer || found.turnsDiffer || found.directionsDiffer { return true }
        if found.sharesNumbers || found.sharesYears || found.sharesTimes && !found.numbersDiffer { return false }
        return found.numbersDiffer || NamesAlone.deedWords(left, right, readings) < Occasions.deed
    }

    /// The matches without those that tell of two occasions; these only come near each other.
    func settled(_ matches: SentenceMatches) -> SentenceMatches {
        var settled = SentenceMatches(told: [], likely: [], near: matches.near)
        for match in matches.told {
            if tellTwo(match.a, match.b) { settled.near.append(match) } else { settled.told.append(match) }
        }
        for match in matches.likely {
            if tellTwo(match.a, match.b) { settled.near.append(match) } else { settled.likely.append(match) }
        }
        return settled
    }
}

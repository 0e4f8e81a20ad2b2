import News

/// Gathers what speaks for each pair of sentences.
extension Aligner {
    /// How much of the lighter sentence's weight two sentences within one quote share.
    private static let quoted = 0.4
    /// Sentences of one quote that are looked at.
    private static let longestQuote = 8

    /// The pairs with what speaks for them, by articles and reading order.
    func evidence() -> [PairEvidence] {
        var besides: [PairEvidence.Place: PairEvidence] = [:]
        func note(_ x: SentenceReading?, _ y: SentenceReading?, _ change: (inout PairEvidence) -> Void) {
            guard let x, let y else { return }
            let (a, b) = x.passage.article < y.passage.article ? (x, y) : (y, x)
            change(&besides[PairEvidence.Place(a, b), default: PairEvidence(a: a, b: b)])
        }
        for group in quotes where group.verdict != .only && group.verdict != .told {
            for (place, x) in group.versions.enumerated() {
                for y in group.versions[(place + 1)...].prefix(16) where x.passage.article != y.passage.article {
                    note(readings[x.passage], readings[y.passage]) { $0.quote = group.verdict }
                    for (a, b) in alsoQuoted(x, y) { note(a, b) { $0.quote = group.verdict } }
                }
            }
        }
        for found in figures {
            for (place, x) in found.members.enumerated() {
                for y in found.members[(place + 1)...] where x.claim.passage.article != y.claim.passage.article {
                    let verdict = grouping.pair(x, y).verdict
                    let words = Aligner.words(verdict, found.group.about, x.claim.figure, y.claim.figure)
                    note(x.reading, y.reading) { $0.figures.append((verdict, words)) }
                }
            }
        }
        return merged(besides)
    }

    /// The pairs by words and the others in one order.
    private func merged(_ besides: [PairEvidence.Place: PairEvidence]) -> [PairEvidence] {
        var besides = besides
        let matches = pairs.all.flatMap { $0.matches.told + $0.matches.likely }
        var places: [(place: PairEvidence.Place, number: Int)] = []
        var found: [PairEvidence] = []
        places.reserveCapacity(matches.count + besides.count)
        found.reserveCapacity(matches.count + besides.count)
        for match in matches {
            let a = readings.articles[match.a.article.index][match.placeA]
            let b = readings.articles[match.b.article.index][match.placeB]
            let place = PairEvidence.Place(a, b)
            var pair = besides.removeValue(forKey: place) ?? PairEvidence(a: a, b: b)
            pair.match = match
            places.append((place, found.count))
            found.append(pair)
        }
        for (place, pair) in besides {
            places.append((place, found.count))
            found.append(pair)
        }
        return places.sorted { $0.place < $1.place }.map { found[$0.number] }
    }

    /// What two figures say of each other, in words.
    private static func words(
        _ verdict: FigureGroup.Verdict, _ about: PlainText, _ x: Figure, _ y: Figure
    ) -> PlainText {
        let text = x.span.text == y.span.text ? x.span.text : "\(x.span.text) / \(y.span.text)"
        return "\(verdict.relation == .same ? "equal" : verdict.relation.words): \(about), \(text)"
    }

    /// The pairs of later sentences that one shared quote runs through, where they share most of their telling words.
    private func alsoQuoted(
        _ x: QuoteGroup.Version, _ y: QuoteGroup.Version
    ) -> [(SentenceReading, SentenceReading)] {
        let (left, right) = x.passage.article < y.passage.article ? (x, y) : (y, x)
        guard let beside = pairs[left.passage.article, right.passage.article] else { return [] }
        let (mine, theirs) = (sentences(of: left), sentences(of: right))
        guard mine.count + theirs.count > 2 else { return [] }
        return mine.flatMap { a in
            theirs.compactMap { b in
                guard let x = beside[a.passage]?.terms, let y = beside[b.passage]?.terms else { return nil }
                let lighter = min(x.total, y.total)
                guard lighter > 0, beside.readings.similarity.sharedWeight(x, y) >= Aligner.quoted * lighter else {
                    return nil
                }
                return (a, b)
            }
        }
    }

    /// The sentences a quote runs through.
    private func sentences(of version: QuoteGroup.Version) -> [SentenceReading] {
        guard var place = readings.place(of: version.passage) else { return [] }
        let all = readings.articles[version.passage.article.index]
        var sentences: [SentenceReading] = []
        while place < all.count, sentences.count < Aligner.longestQuote,
            all[place].sentence.span.block == version.quote.span.block,
            all[place].sentence.span.start < version.quote.span.end
        {
            sentences.append(all[place])
            place += 1
        }
        return sentences
    }
}

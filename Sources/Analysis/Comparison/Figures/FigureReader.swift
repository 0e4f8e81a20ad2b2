import News

/// Reads the context of every figure of one article that can be laid beside another's.
struct FigureReader {
    /// The article.
    let article: AnnotatedArticle
    /// Its key.
    let key: ArticleKey
    /// Its sentences, taken apart.
    let sentences: [SentenceReading]
    /// What stands in each of them.
    let index: AnnotationIndex
    /// Who is meant by a speaker's name.
    let speakers: SpeakerNames

    /// The contexts, in reading order; figures that give no number or count nothing are left out.
    func contexts() -> [FigureContext] {
        var found: [FigureContext] = []
        for (place, reading) in sentences.enumerated() {
            let here = index.figures[place]
            guard !here.isEmpty else { continue }
            let clauses = SentenceClauses(reading)
            let ranges = here.map { clauses.range(of: $0.span) }
            for (figure, range) in zip(here, ranges) where !range.isEmpty {
                let around = Around(
                    clauses: clauses, ranges: ranges, names: index.names[place], times: index.times[place], place: place
                )
                if let context = context(of: figure, at: range, around) { found.append(context) }
            }
        }
        return found
    }

    private struct Around {
        let clauses: SentenceClauses
        let ranges: [Range<Int>]
        let names: [Name]
        let times: [TimeSpan]
        let place: Int
    }

    private func context(of figure: Figure, at range: Range<Int>, _ around: Around) -> FigureContext? {
        guard let numbers = FigureRange(figure), !around.times.contains(where: { $0.span.overlaps(figure.span) }) else {
            return nil
        }
        let reading = sentences[around.place]
        let heading = FigureHeading(clauses: around.clauses, figures: around.ranges).heading(of: range)
        let counted = CountedThing(figure: figure, range: range, clauses: around.clauses, heading: heading?.predicate)
        guard let counted else { return nil }
        let scope = FigureScope(
            figure: range, heading: heading?.place, clauses: around.clauses, reading: reading, names: around.names,
            times: around.times, published: article.article.published.value?.day)
        let source = source(of: figure, at: around.place, around.names)
        let claim = Claim(
            passage: reading.passage, figure: figure, source: source, scope: scope.text,
            nearby: source == nil ? nearby(around.place) : nil, scopeSpans: scope.spans)
        let organisations = around.names.filter { $0.kind == .organisation && $0.span.overlaps(figure.span) }
        return FigureContext(
            claim: claim, reading: reading, range: numbers, noun: counted.noun, family: counted.family,
            measure: counted.measure, heading: counted.heading, holder: holder(of: range, around),
            organisations: Set(organisations.map { $0.canonical.string.lowercased() }), places: scope.places,
            periods: scope.periods, days: scope.days, isBackground: scope.isBackground, isPlaced: scope.isPlaced)
    }

    /// Who states the figure: the finder's answer, else the speaker of the words it stands in, else the one person whom the sentence
    /// calls a spokesman.
    private func source(of figure: Figure, at place: Int, _ names: [Name]) -> PlainText? {
        let quote = index.quotes[place].first { $0.span.overlaps(figure.span) && $0.speaker != nil }
        if let source = [figure.source, quote?.speaker].compactMap({ $0 }).first(where: FigureReader.isNamed) {
            return speakers.resolved(source, in: key)
        }
        let persons = Set(names.filter { $0.kind == .person }.map(\.canonical))
        guard let person = persons.first, persons.count == 1 else { return nil }
        return sentences[place].words.contains { $0.folded.hasPrefix("spokes") }
            ? speakers.resolved(person, in: key) : nil
    }

    /// Whether a source is more than a pronoun.
    private static func isNamed(_ source: PlainText) -> Bool {
        !["he", "she", "they", "it", "we", "i", "who", "them", "him", "her"].contains(source.string.lowercased())
    }

    /// Who speaks in the sentence after, else before, within the same paragraph.
    private func nearby(_ place: Int) -> PlainText? {
        let span = sentences[place].sentence.span
        for other in [place + 1, place - 1] where sentences.indices.contains(other) {
            guard sentences[other].sentence.span.block == span.block else { continue }
            let sources = index.figures[other].compactMap(\.source) + index.quotes[other].compactMap(\.speaker)
            if let source = sources.first(where: FigureReader.isNamed) { return speakers.resolved(source, in: key) }
        }
        return nil
    }

    /// Words of the last name before the figure, else of the first name of the sentence.
    private func holder(of range: Range<Int>, _ around: Around) -> Set<String> {
        let placed = around.names.map { (around.clauses.range(of: $0.span), $0) }
        let name = placed.last { $0.0.upperBound <= range.lowerBound }?.1 ?? placed.first?.1
        guard let name else { return [] }
        return Set(name.canonical.string.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}

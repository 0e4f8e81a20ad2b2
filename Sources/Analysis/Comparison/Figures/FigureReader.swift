import Language
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

    /// Figures read of one sentence, and of one article: prose has a dozen in a sentence at most, tables and hostile text have thousands.
    private static let most = 60
    private static let mostOfArticle = 1500
    /// Sentences at the head of an article, its headline among them, in which news tells its main event.
    private static let lead = 5

    /// The contexts, in reading order; figures that give no number or count nothing are left out.
    func contexts() -> [FigureContext] { read().contexts }

    /// The contexts, and how many figures were not looked at for their number.
    func read() -> (contexts: [FigureContext], unread: Int) {
        var found: [FigureContext] = []
        var read = 0
        let settings = FigureSettings(sentences: sentences, index: index, speakers: speakers, key: key)
        for (place, reading) in sentences.enumerated() {
            let here = index.figures[place].prefix(FigureReader.most)
            guard !here.isEmpty else { continue }
            guard read + here.count <= FigureReader.mostOfArticle else { break }
            read += here.count
            let clauses = SentenceClauses(reading)
            let ranges = here.map { clauses.range(of: $0.span) }
            let around = Around(
                clauses: clauses, ranges: ranges, names: index.names[place], times: times(at: place), place: place)
            for (figure, range) in zip(here, ranges) where !range.isEmpty {
                if var context = context(of: figure, at: range, around) {
                    context.setting = settings.setting(of: range, in: place, among: ranges)
                    let doing = FigureDoing(clauses: clauses, figure: range)
                    context.setting.occasion = context.heading?.name == "taking part" ? doing.occasion : nil
                    context.setting.isOfState = doing.isOfState
                    context.aspects = FigureAspects(
                        figure: range, figures: ranges, clauses: clauses, reading: reading)
                    context.subject = FigureSubject(
                        figure: range, figures: ranges, clauses: clauses, reading: reading, names: index.names[place])
                    context.doing = doing.verb
                    context.deed = doing.deed
                    context.isFuture = context.periods.contains { FigureScope.isToCome($0) }
                    if context.noun == "prison term" {
                        context.offences = FigureOffences.around(range, in: clauses)
                    }
                    found.append(context)
                }
            }
        }
        return (found, max(0, article.figures.count - read))
    }

    /// The times of a sentence, but for the first names among them ("Jan Horak", "April Stone") and the day of its dateline.
    private func times(at place: Int) -> [TimeSpan] {
        let persons = index.names[place].filter { $0.kind == .person }
        let sentence = sentences[place].sentence.span
        let filed = DatelineTimes.end(SentenceWords(sentence.text)).map { sentence.start + $0 } ?? sentence.start
        return index.times[place].filter { time in
            time.span.start >= filed && !persons.contains { $0.span.overlaps(time.span) }
        }
    }

    private struct Around {
        let clauses: SentenceClauses
        let ranges: [Range<Int>]
        let names: [Name]
        let times: [TimeSpan]
        let place: Int
    }

    private func context(of figure: Figure, at range: Range<Int>, _ around: Around) -> FigureContext? {
        guard let numbers = FigureRange(figure),
            !around.times.contains(where: { $0.kind != .duration && $0.span.overlaps(figure.span) })
        else {
            return nil
        }
        if FigureDenial.holds(range, in: around.clauses) { return nil }
        let reading = sentences[around.place]
        let heading = FigureHeading(clauses: around.clauses, figures: around.ranges).heading(of: range)
        let beside = FigureSurroundings(figure: range, clauses: around.clauses, figures: around.ranges)
        let mode = FigureMode.of(
            range, in: around.clauses, figures: around.ranges, kind: figure.kind)
        let thing = CountedThing(figure: figure, range: range, clauses: around.clauses, heading: heading?.predicate)
        guard mode != .former, let counted = thing, !beside.isTotal, !beside.isAside else { return nil }
        if beside.isPart, counted.measure == "count", !["seats", "votes"].contains(counted.noun) { return nil }
        let scope = FigureScope(
            figure: range, heading: heading?.place, clauses: around.clauses, reading: reading, names: around.names,
            figures: around.ranges,
            times: around.times.filter { !$0.span.overlaps(figure.span) },
            published: article.article.published.value?.day,
            longPast: counted.measure == "count" ? FigureScope.longPast : FigureScope.longPastOfLevels)
        let sources = sources(of: figure, at: around.place, around)
        let claim = Claim(
            passage: reading.passage, figure: figure, sources: sources, scope: scope.text,
            nearby: sources.isEmpty ? nearby(around.place) : nil, scopeSpans: scope.spans)
        let organisations = around.names.filter { $0.kind == .organisation && $0.span.overlaps(figure.span) }
        let quantity = counted.quantity
        let value = figure.value.map { quantity?.base($0) ?? $0 }
        return FigureContext(
            claim: claim, reading: reading,
            clause: FigureClause(reading, figure: range, measure: counted.measure, clauses: around.clauses),
            range: quantity.map(numbers.converted) ?? numbers, noun: counted.noun,
            family: counted.family, measure: counted.measure, heading: counted.heading, amount: value,
            unit: figure.unit?.string ?? "", mode: mode,
            qualifiers: FigureQualifiers(range, in: around.clauses), isMarket: beside.isMarket && !beside.isClosing,
            isOther: beside.isOther || isOfSomeQuake(counted, around), quarters: beside.quarters,
            place: FigureRange.place(of: figure.value ?? 0) * (quantity?.factor ?? 1), whole: beside.whole,
            isLead: around.place < FigureReader.lead, peoples: beside.peoples(reading),
            near: near(range, around.clauses),
            holder: FigureHolder(
                figure: range, heading: heading?.place,
                isVerb: ["won", "lost", "cut", "hired", "sold"].contains(counted.heading?.name),
                clauses: around.clauses, reading: reading),
            organisations: Set(organisations.map { $0.canonical.string.lowercased() }), places: places(scope),
            periods: scope.periods, days: scope.days, stretch: scope.stretch, isBackground: scope.isBackground,
            placeWords: scope.placeWords, isPlaced: scope.isPlaced)
    }

    /// The places of a scope under the one form in which all articles list them: Baghuz and Baghouz are no two places.
    private func places(_ scope: FigureScope) -> Set<String> {
        Set(scope.places.map { speakers.forms.canonical(PlainText($0), in: key).string.lowercased() })
    }

    /// Whether a magnitude may be another's than the main quake's: the sentence gives several, or tells of an aftershock or a foreshock.
    private func isOfSomeQuake(_ counted: CountedThing, _ around: Around) -> Bool {
        guard counted.measure == "measure:magnitude" else { return false }
        if around.clauses.words.contains(where: { $0.hasPrefix("aftershock") || $0.hasPrefix("foreshock") }) {
            return true
        }
        let here = index.figures[around.place].prefix(FigureReader.most)
        return here.count { ($0.value ?? 0) > 2 && ($0.value ?? 10) < 10 && $0.value != $0.value?.rounded() } > 1
    }

    /// Stems of the telling words around a figure: what is said of it, where no heading tells.
    private func near(_ range: Range<Int>, _ clauses: SentenceClauses) -> Set<String> {
        let around = max(0, range.lowerBound - 6)..<min(clauses.words.count, range.upperBound + 6)
        return Set(
            around.lazy.map { clauses.words[$0] }.filter {
                !StopWords.contains($0) && $0.first?.isNumber != true && $0.count > 2
            }.map { Stemmer.stem($0) })
    }

    /// Who states the figure: the finder's answer, else the speaker of the words it stands in, else the one person whom the sentence
    /// calls a spokesman; with all who are joined to that speaker.
    private func sources(of figure: Figure, at place: Int, _ around: Around) -> [PlainText] {
        let quote = index.quotes[place].first { $0.span.overlaps(figure.span) && $0.speaker != nil }
        if let source = [figure.source, quote?.speaker].compactMap({ $0 }).first(where: FigureReader.isNamed) {
            let joined = ClaimSources(clauses: around.clauses, names: around.names).joined(with: source)
            return joined.map { speakers.resolved($0, in: key) }
        }
        let persons = Set(around.names.filter { $0.kind == .person }.map(\.canonical))
        guard let person = persons.first, persons.count == 1 else { return [] }
        return sentences[place].words.contains { $0.folded.hasPrefix("spokes") }
            ? [speakers.resolved(person, in: key)] : []
    }

    /// Whether a source is more than a pronoun, and a phrase that can speak: "livestock in damages" is none.
    private static func isNamed(_ source: PlainText) -> Bool {
        let words = source.string.split(separator: " ")
        let isLong = words.count > 3 && source.string.allSatisfy { !$0.isUppercase }
        let isVerb = words.count == 1 && (source.string.hasSuffix("ed") || source.string.hasSuffix("ing"))
        guard !isLong, !isVerb || source.string.first?.isUppercase == true,
            !["in", "of", "and", "or"].contains(words.first.map(String.init) ?? "")
        else { return false }
        return !["he", "she", "they", "it", "we", "i", "who", "them", "him", "her"].contains(source.string.lowercased())
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
}

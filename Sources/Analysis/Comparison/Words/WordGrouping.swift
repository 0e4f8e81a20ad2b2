import Language
import News

/// Finds what each article calls the same thing.
///
/// Terms of one class of news are taken for names of one thing only by evidence, in this order: they bear one name ("IS fighters", "ISIL
/// combatants"; "the village of Baghouz", "the enclave at Baghouz"), they stand in one slot of two sentences that tell the same, their
/// figures are of one group, one noun narrows them ("carbon levy", "carbon tax"). Other mentions of an article follow where it
/// speaks of one such thing alone. A group is given only where the articles differ in what they say, or plainly in how often.
struct WordGrouping {
    /// The articles' sentences.
    let readings: Readings
    /// Who is who.
    let speakers: SpeakerNames
    /// The pairs of sentences that tell the same.
    let alignments: [Alignment]
    /// The groups of figures.
    let figures: [FigureGroup]

    /// Words of a sentence that are laid beside another's.
    private static let longest = 70
    /// Pairs of sentences looked at.
    private static let most = 20_000

    /// The groups, in order of first mention.
    func groups() -> [WordGroup] {
        let mentions = TermFinder(readings: readings, speakers: speakers).mentions()
        var links = TermLinks(mentions)
        var bySentence: [Passage: [Int]] = [:]
        for (place, mention) in mentions.enumerated() { bySentence[passage(mention), default: []].append(place) }
        joinNames(mentions, &links)
        joinSlots(mentions, bySentence, &links)
        joinFigures(mentions, bySentence, &links)
        joinModifiers(mentions, &links)
        joinRepeated(mentions, &links)
        joinWithin(mentions, &links)
        joinParallel(mentions, &links)
        return distinct(links.things().compactMap { group(of: $0.map { mentions[$0] }) })
    }

    /// The groups without those whose every use another group has too: an "assault" is an attack and a push.
    private func distinct(_ groups: [WordGroup]) -> [WordGroup] {
        struct Place: Hashable { let text: PlainText; let passage: Passage }
        let places = groups.map { group in
            Set(group.used.values.joined().flatMap { use in use.passages.map { Place(text: use.text, passage: $0) } })
        }
        var owners: [Place: [Int]] = [:]
        for (index, places) in places.enumerated() { for place in places { owners[place, default: []].append(index) } }
        return groups.enumerated().filter { index, _ in
            guard let first = places[index].first else { return false }
            return !(owners[first] ?? []).contains { other in
                other != index && places[index].isSubset(of: places[other])
                    && (places[other].count > places[index].count || other < index)
            }
        }.map(\.element)
    }

    private func passage(_ mention: TermMention) -> Passage {
        readings.articles[mention.article][mention.sentence].passage
    }

    // MARK: Evidence

    private func joinNames(_ mentions: [TermMention], _ links: inout TermLinks) {
        struct Named: Hashable { let kind: Int; let name: String }
        var first: [Named: Int] = [:]
        for (place, mention) in mentions.enumerated() {
            guard let name = mention.name else { continue }
            let named = Named(kind: mention.kind, name: name)
            if let earlier = first[named] { links.join(earlier, place) } else { first[named] = place }
        }
    }

    private func joinSlots(_ mentions: [TermMention], _ bySentence: [Passage: [Int]], _ links: inout TermLinks) {
        for alignment in alignments.prefix(WordGrouping.most) {
            guard let left = bySentence[alignment.a], let right = bySentence[alignment.b],
                let x = readings[alignment.a], let y = readings[alignment.b],
                x.words.count <= WordGrouping.longest, y.words.count <= WordGrouping.longest
            else { continue }
            let kinds = Set(left.map { mentions[$0].kind }).intersection(right.map { mentions[$0].kind })
            guard !kinds.isEmpty else { continue }
            let slots = SentenceSlots(x.words.map(\.stem), y.words.map(\.stem))
            for kind in kinds.sorted() {
                let one = left.filter { mentions[$0].kind == kind }
                let other = right.filter { mentions[$0].kind == kind }
                for a in one {
                    for b in other where slots.areOne(mentions[a].words, mentions[b].words) { links.join(a, b) }
                }
                // Where each sentence has one such term alone and both tell much the same, order may differ.
                if one.count == 1, other.count == 1, alignment.score >= 0.5, slots.agreement >= 0.5 {
                    links.join(one[0], other[0])
                }
            }
        }
    }

    private func joinFigures(_ mentions: [TermMention], _ bySentence: [Passage: [Int]], _ links: inout TermLinks) {
        for group in figures where group.verdict != .scopesDiffer && group.verdict != .timeShifted {
            var first: [Int: Int] = [:]
            for claim in group.claims {
                guard let reading = readings[claim.passage] else { continue }
                let start = claim.figure.span.start - reading.sentence.span.start
                let end = claim.figure.span.end - reading.sentence.span.start
                for place in bySentence[claim.passage] ?? [] {
                    let words = mentions[place].words
                    let (from, to) = (reading.words[words.lowerBound].start, reading.words[words.upperBound - 1].end)
                    guard from >= start, to <= end + 1 else { continue }
                    if let earlier = first[mentions[place].kind] {
                        links.join(earlier, place)
                    } else {
                        first[mentions[place].kind] = place
                    }
                }
            }
        }
    }

    private func joinModifiers(_ mentions: [TermMention], _ links: inout TermLinks) {
        struct Narrowed: Hashable { let kind: Int; let modifier: String }
        var first: [Narrowed: Int] = [:]
        for (place, mention) in mentions.enumerated() {
            guard let modifier = mention.modifier else { continue }
            let narrowed = Narrowed(kind: mention.kind, modifier: modifier)
            if let earlier = first[narrowed] { links.join(earlier, place) } else { first[narrowed] = place }
        }
    }

    /// "The coup" after "a coup": the same noun with "the" before it means what the article spoke of before.
    private func joinRepeated(_ mentions: [TermMention], _ links: inout TermLinks) {
        struct Said: Hashable { let article: Int; let kind: Int; let term: String }
        var last: [Said: Int] = [:]
        for (place, mention) in mentions.enumerated() {
            let said = Said(article: mention.article, kind: mention.kind, term: mention.term)
            defer { last[said] = place }
            guard let earlier = last[said], mention.isDefinite, mention.isPlural == mentions[earlier].isPlural else {
                continue
            }
            let (one, other) = (mention.modifier, mentions[earlier].modifier)
            if one == nil || other == nil || one == other { links.join(earlier, place) }
        }
    }

    /// "Protesters" and "rioters" found for one thing twice: people without a name whom the same articles call the same are one.
    private func joinParallel(_ mentions: [TermMention], _ links: inout TermLinks) {
        struct Called: Hashable { let article: Int; let term: String }
        struct Contrast: Hashable { let kind: Int; let calls: Set<Called> }
        var first: [Contrast: Int] = [:]
        for thing in links.things() {
            guard let place = thing.first, NewsTerms.classes[mentions[place].kind].bearer == .people else { continue }
            let calls = Set(thing.map { Called(article: mentions[$0].article, term: mentions[$0].term) })
            guard Set(calls.map(\.article)).count > 1 else { continue }
            let contrast = Contrast(kind: mentions[place].kind, calls: calls)
            if let earlier = first[contrast] { links.join(earlier, place) } else { first[contrast] = place }
        }
    }

    /// Joins the mentions that nothing else places to the one thing of their class the articles speak of.
    private func joinWithin(_ mentions: [TermMention], _ links: inout TermLinks) {
        struct Kept: Hashable { let article: Int; let kind: Int; let term: String? }
        var here: [Kept: Set<Int>] = [:]
        var everywhere: [Int: Set<Int>] = [:]
        var byTerm: [Kept: Set<Int>] = [:]
        var articles: [Int: Set<Int>] = [:]
        for (place, mention) in mentions.enumerated() {
            articles[links.root(place), default: []].insert(mention.article)
        }
        // What a name or another article's sentence has placed; the rest follows it.
        let placed = mentions.indices.map { place in
            let root = links.root(place)
            return links.isNamed(root) || articles[root]?.count ?? 0 > 1
        }
        for (place, mention) in mentions.enumerated() where placed[place] {
            let root = links.root(place)
            here[Kept(article: mention.article, kind: mention.kind, term: nil), default: []].insert(root)
            everywhere[mention.kind, default: []].insert(root)
            byTerm[Kept(article: -1, kind: mention.kind, term: mention.term), default: []].insert(root)
        }
        for (place, mention) in mentions.enumerated() where !placed[place] {
            let all = everywhere[mention.kind] ?? []
            let own = here[Kept(article: mention.article, kind: mention.kind, term: nil)] ?? []
            let same = byTerm[Kept(article: -1, kind: mention.kind, term: mention.term)] ?? []
            // "A mistake" may be any; people in the plural are those spoken of before.
            guard mention.isDefinite || mention.isPlural && NewsTerms.classes[mention.kind].bearer.isOfPeople else {
                continue
            }
            if all.count == 1, let root = all.first {
                if same.contains(root) || mention.isDefinite && !own.isEmpty { links.join(root, place) }
            } else if same.count == 1, let root = same.first, own.contains(root), own.count == 1 {
                links.join(root, place)
            }
        }
    }

    // MARK: Groups

    private func group(of mentions: [TermMention]) -> WordGroup? {
        guard let first = mentions.first else { return nil }
        var counts: [Int: [String: [TermMention]]] = [:]
        for mention in mentions { counts[mention.article, default: [:]][mention.term, default: []].append(mention) }
        // Words that stand in quotations alone are the speaker's; the quotes tell of them.
        guard mentions.contains(where: { !$0.isQuoted }) else { return nil }
        let contrast = WordContrast(
            counts.mapValues { terms in
                Dictionary(terms.map { (WordGrouping.plain($0), $1.count) }, uniquingKeysWith: +)
            })
        guard contrast.isTelling else { return nil }
        var used: [ArticleKey: [WordGroup.Use]] = [:]
        for (article, terms) in counts {
            used[ArticleKey(index: article)] = terms.values.map(use).sorted {
                ($1.count, $0.text) < ($0.count, $1.text)
            }
        }
        let label = NewsTerms.classes[first.kind].label
        let name = mentions.lazy.compactMap(\.shownName).first
        return WordGroup(concept: PlainText(name.map { "\(label): \($0)" } ?? label), used: used)
    }

    /// A term as it is told from others: "air strike" is "airstrike", "flooding" is "flood".
    private static func plain(_ term: String) -> String {
        Stemmer.stem(term.split(separator: " ").joined())
    }

    private func use(_ mentions: [TermMention]) -> WordGroup.Use {
        var forms: [String: Int] = [:]
        for mention in mentions { forms[mention.text, default: 0] += 1 }
        let text = forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        var passages: [Passage] = []
        for mention in mentions where passages.last != passage(mention) { passages.append(passage(mention)) }
        return WordGroup.Use(
            text: PlainText(text), count: mentions.count, quoted: mentions.count { $0.isQuoted }, passages: passages)
    }
}

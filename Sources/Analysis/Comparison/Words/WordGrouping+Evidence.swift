import Language
import News

/// The evidence that two terms name one thing, the surest first.
extension WordGrouping {
    /// Words of a sentence that are laid beside another's.
    private static let longest = 70
    /// Pairs of sentences looked at.
    private static let most = 20_000

    func joinNames(_ mentions: [TermMention], _ links: inout TermLinks) {
        struct Named: Hashable { let kind: Int; let name: String }
        var first: [Named: Int] = [:]
        for (place, mention) in mentions.enumerated() {
            guard let name = mention.name else { continue }
            let named = Named(kind: mention.kind, name: name)
            if let earlier = first[named] { links.join(earlier, place) } else { first[named] = place }
        }
    }

    func joinSlots(_ mentions: [TermMention], _ bySentence: [Passage: [Int]], _ links: inout TermLinks) {
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
                var paired: Set<Int> = []
                for a in one {
                    for b in other where mentions[a].term == mentions[b].term {
                        guard slots.areOne(mentions[a].words, mentions[b].words) else { continue }
                        links.join(a, b)
                        paired.formUnion([a, b])
                    }
                }
                // What has its own word on the other side stands in no other's slot; one ship is not several vessels.
                for a in one where !paired.contains(a) {
                    for b in other where !paired.contains(b) {
                        let mayBeOne =
                            NewsTerms.classes[kind].bearer != .object || mentions[a].isPlural == mentions[b].isPlural
                        if mayBeOne, slots.areOne(mentions[a].words, mentions[b].words) { links.join(a, b) }
                    }
                }
                // Where each sentence has one such term alone and both tell much the same, order may differ.
                if NewsTerms.classes[kind].bearer != .object, one.count == 1, other.count == 1, alignment.score >= 0.5,
                    slots.agreement >= 0.5
                {
                    links.join(one[0], other[0])
                }
            }
        }
    }

    func joinFigures(_ mentions: [TermMention], _ bySentence: [Passage: [Int]], _ links: inout TermLinks) {
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

    /// Joins acts that one noun narrows, where each article speaks of one such act alone.
    func joinModifiers(_ mentions: [TermMention], _ links: inout TermLinks) {
        struct Narrowed: Hashable { let kind: Int; let modifier: String }
        struct Class: Hashable { let article: Int; let kind: Int }
        var modifiers: [Class: Set<String>] = [:]
        for mention in mentions {
            guard let modifier = mention.modifier else { continue }
            modifiers[Class(article: mention.article, kind: mention.kind), default: []].insert(modifier)
        }
        var first: [Narrowed: Int] = [:]
        for (place, mention) in mentions.enumerated() {
            guard let modifier = mention.modifier, NewsTerms.classes[mention.kind].bearer != .object,
                modifiers[Class(article: mention.article, kind: mention.kind)]?.count == 1
            else { continue }
            let narrowed = Narrowed(kind: mention.kind, modifier: modifier)
            if let earlier = first[narrowed] { links.join(earlier, place) } else { first[narrowed] = place }
        }
    }

    /// "The coup" after "a coup": the same noun with "the" before it means what the article spoke of before.
    func joinRepeated(_ mentions: [TermMention], _ links: inout TermLinks) {
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
    func joinParallel(_ mentions: [TermMention], _ links: inout TermLinks) {
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
    func joinWithin(_ mentions: [TermMention], _ links: inout TermLinks) {
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
                // Another word with "the" before it can mean another ship or village; people of a story in the plural hardly.
                let isCrowd = mention.isPlural && NewsTerms.classes[mention.kind].bearer.isOfPeople
                if same.contains(root) || mention.isDefinite && isCrowd && !own.isEmpty { links.join(root, place) }
            } else if same.count == 1, let root = same.first, own.contains(root), own.count == 1 {
                links.join(root, place)
            }
        }
    }
}

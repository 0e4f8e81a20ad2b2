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

    func passage(_ mention: TermMention) -> Passage {
        readings.articles[mention.article][mention.sentence].passage
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

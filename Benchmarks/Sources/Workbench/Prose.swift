import Language
import News
import Parsing

/// News prose by the yard: made from a seed, so that every run reads the same words.
///
/// Articles of one event share its names, figures and sayings, each in an order and in wordings of its own, among sentences no other has: as
/// accounts of outlets do. Names are made up, so a library of them has as many different words as a real one.
public struct Prose {
    private var chance: Chance
    /// The events that are being told, each with how many articles are still to come of it.
    private var events: [(event: Event, left: Int)] = []
    /// How many articles were made of this stream.
    private var told = 0

    /// Starts from a seed.
    public init(seed: UInt64) { chance = Chance(seed: seed) }

    /// A sentence of the event, in one of its wordings.
    private mutating func sentence(of event: Event) -> String {
        let (fact, person) = (chance.one(of: event.facts), chance.one(of: event.people))
        let (place, body) = (chance.one(of: event.places), chance.one(of: event.bodies))
        let (hedge, day, cue) = (
            chance.one(of: Vocabulary.hedges), chance.one(of: Vocabulary.days), chance.one(of: Vocabulary.cues)
        )
        switch chance.number(8) {
        case 0:
            return "\(hedge.capitalised) \(fact.number) \(fact.noun) \(fact.verb) in \(place) on \(day), \(body) said."
        case 1: return "In \(place), \(body) put the number of \(fact.noun) that \(fact.verb) at \(fact.number)."
        case 2: return "\"\(chance.one(of: event.sayings)),\" \(cue.hasPrefix("said") ? "said" : cue) \(person.name)."
        case 3:
            return "\(person.name), \(person.office), \(cue) that \(hedge) \(fact.number) \(fact.noun) \(fact.verb)."
        case 4:
            return
                "The \(event.matter) in \(place) began on \(day), \(chance.one(of: Vocabulary.manners)), and \(fact.noun) \(fact.verb)."
        case 5: return "According to \(body), \(fact.noun) \(fact.verb) before the \(event.matter) reached \(place)."
        case 6:
            return
                "\(person.office.capitalised) \(person.name) called the \(event.matter) the worst since \(1_950 + chance.number(60))."
        default: return "The \(event.matter) cost \(place) \(fact.number) million euros, \(body) estimated last month."
        }
    }

    /// A sentence no other article has.
    private mutating func aside() -> String {
        let (thing, other) = (chance.one(of: Vocabulary.things), chance.one(of: Vocabulary.things))
        let (doing, next) = (chance.one(of: Vocabulary.doings), chance.one(of: Vocabulary.doings))
        let (ground, manner) = (chance.one(of: Vocabulary.grounds), chance.one(of: Vocabulary.manners))
        let name = chance.name()
        switch chance.number(6) {
        case 0: return "The \(thing) near \(name) \(doing) \(manner), \(ground) recalled."
        case 1: return "Some \(ground) from \(name) remember how the \(thing) \(doing) and the \(other) \(next)."
        case 2:
            return "For \(name), where the \(thing) \(doing) \(2 + chance.number(40)) years ago, little has changed."
        case 3: return "\(name) has no \(thing) of its own, so its \(ground) wait until the \(other) \(next)."
        case 4:
            return "Whether the \(other) \(next) because the \(thing) \(doing), the \(ground) of \(name) could not say."
        default: return "It was \(name) that first reported, \(manner), how the \(thing) \(doing)."
        }
    }

    /// An article of about so many words.
    mutating func text(of event: Event, words: Int) -> String {
        let place = event.places[0]
        let fact = chance.one(of: event.facts)
        var text = "\(place) \(event.matter): \(fact.number) \(fact.noun) \(fact.verb)\n\n\(place.uppercased()): "
        var count = 10
        while count < words {
            let sentence = chance.number(5) < 2 ? aside() : sentence(of: event)
            count += sentence.split(separator: " ").count
            text += sentence + (chance.number(3) == 0 ? "\n\n" : " ")
        }
        return text
    }

    /// An article of about so many words, parsed.
    mutating func article(of event: Event, words: Int, number: Int, day: Int) -> Article? {
        let options = IntakeOptions(
            published: .day(Day(number: 19_000 + day)), outlet: PlainText("Outlet \(number % 40)"),
            arrival: Instant(seconds: 1_790_000_000))
        let text = text(of: event, words: words)
        return PlainTextParser(options: options)
            .article(from: Array(text.utf8), path: "made", identity: .guid("made-\(number)"))
    }

    /// Articles of about so many words each: of one event, or of one event for every so many, forty articles a day.
    public static func articles(_ count: Int, words: Int, ofEach size: Int = .max, seed: UInt64 = 2_019) -> [Article] {
        var prose = Prose(seed: seed)
        return prose.next(count, words: words, ofEach: size, aDay: 40)
    }

    /// The next articles of a stream in which so many tell one event on average, and so many come on a day.
    ///
    /// The events of two days are told at the same time, one article of this and one of that, as outlets do.
    public mutating func next(_ count: Int, words: Int, ofEach size: Int, aDay: Int) -> [Article] {
        var articles: [Article] = []
        let atOnce = size == .max ? 1 : max(1, 2 * aDay / size)
        for _ in 0..<count {
            while events.count < atOnce {
                events.append((Event(&chance), size == .max ? .max : 1 + chance.number(2 * size - 1)))
            }
            let place = chance.number(events.count)
            let day = size == .max ? 0 : told / aDay
            if let article = article(of: events[place].event, words: words, number: told, day: day) {
                articles.append(article)
            }
            told += 1
            events[place].left -= 1
            if events[place].left == 0 { events.remove(at: place) }
        }
        return articles
    }
}

extension String {
    fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

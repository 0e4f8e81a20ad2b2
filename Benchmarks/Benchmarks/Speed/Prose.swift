import Language
import News
import Parsing

/// News prose by the yard: made from a seed, so that every run reads the same words.
struct Prose {
    private var state: UInt64

    /// Starts from a seed.
    init(seed: UInt64) { state = seed &* 2 &+ 1 }

    private static let people = "Maria Keller|Tom Aduba|Ines Rocha|Viktor Hale|Leila Nasser|Jon Berg|Ana Petrova".split(
        separator: "|")
    private static let places = "Lisborough|Karoun|Velmira|Norrland|Sulawa|Maravel|Tolima|Arland".split(separator: "|")
    private static let bodies =
        "the interior ministry|the Red Cross|the harbour authority|Unity Party|the state railway".split(separator: "|")
    private static let nouns = "people|soldiers|homes|passengers|workers|voters|families|firefighters".split(
        separator: "|")
    private static let verbs = "were evacuated|were arrested|were injured|went on strike|were without power|returned"
        .split(separator: "|")
    private static let matters = "flood|strike|election|budget|trial|bridge|harvest|blackout|census|ceasefire".split(
        separator: "|")
    private static let days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split(separator: "|")

    private mutating func chance(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(1, count)))
    }

    private mutating func one(of words: [Substring]) -> Substring { words[chance(words.count)] }

    private mutating func sentence() -> String {
        let (person, place, body) = (one(of: Prose.people), one(of: Prose.places), one(of: Prose.bodies))
        let (noun, verb, matter, day) = (
            one(of: Prose.nouns), one(of: Prose.verbs), one(of: Prose.matters), one(of: Prose.days)
        )
        let number = 20 + chance(9_000)
        switch chance(6) {
        case 0: return "About \(number) \(noun) \(verb) in \(place) on \(day), \(body) said."
        case 1:
            return "\"We have waited for an answer about the \(matter) for \(2 + chance(30)) months,\" said \(person)."
        case 2:
            return
                "\(person) told reporters that the \(matter) in \(place) had cost \(number) million euros since last month."
        case 3: return "The \(matter) began late on \(day), when \(noun) near \(place) saw smoke over the river."
        case 4: return "More than \(number) \(noun) \(verb) after the \(matter), according to \(body)."
        default:
            return "In \(place), \(person) of \(body) called the \(matter) the worst in a decade and asked for help."
        }
    }

    /// An article of about so many words.
    mutating func text(words: Int) -> String {
        let (place, matter) = (one(of: Prose.places), one(of: Prose.matters))
        var text = "\(place) counts the cost of \(matter) as talks go on\n\n\(place.uppercased()): "
        var count = 10
        while count < words {
            let sentence = sentence()
            count += sentence.split(separator: " ").count
            text += sentence + (chance(3) == 0 ? "\n\n" : " ")
        }
        return text
    }

    /// An article of about so many words, parsed.
    mutating func article(words: Int, number: Int) -> Article? {
        let day = Day(number: 19_000 + number % 28)
        let options = IntakeOptions(
            published: .day(day), outlet: PlainText("Outlet \(number % 40)"), arrival: Instant(seconds: 1_790_000_000))
        let text = text(words: words)
        return PlainTextParser(options: options)
            .article(from: Array(text.utf8), path: "made", identity: .guid("made-\(number)"))
    }

    /// Articles of about so many words each.
    static func articles(_ count: Int, words: Int, seed: UInt64 = 2_019) -> [Article] {
        var prose = Prose(seed: seed)
        return (0..<count).compactMap { prose.article(words: words, number: $0) }
    }
}

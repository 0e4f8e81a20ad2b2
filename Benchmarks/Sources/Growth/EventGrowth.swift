import Analysis
import Foundation
import Language
import News

/// Lets a timeline grow and prints what it costs: `Growth events [EVENTS]`, by default up to 10000.
///
/// Four accounts, each of a quarter of the dated sentences; half as many, a quarter and an eighth are measured first: where time grows with
/// the events, the last column stays as it is.
enum EventGrowth {
    /// Accounts that tell the events.
    private static let accounts = 4

    static func run(_ most: Int) {
        print("sentences  events  seconds of processor  microseconds a sentence")
        for count in [most / 8, most / 4, most / 2, most] where count >= accounts {
            var chance = Mixing(state: 10_000)
            let articles = (0..<accounts).map { article($0, sentences: count / accounts, &chance) }
            let start = Usage.now.processor
            let timeline = Timeline.of(articles.map(Annotator.annotate))
            let used = Usage.now.processor - start
            let each = Int(used * 1_000_000) / count
            print(count, timeline.events.count, String(format: "%.2f", used), each, separator: "  ")
            fflush(nil)
        }
    }

    private static func article(_ number: Int, sentences: Int, _ chance: inout Mixing) -> Article {
        let blocks = (0..<sentences).map { place in
            let day = Day(number: 7_300 + chance.number(10_000)).civil
            let month = months[day.month - 1]
            let (thing, town, deed) = (chance.pick(things), chance.pick(places), chance.pick(deeds))
            let text = "The \(thing) of \(town) was \(deed) on \(day.day) \(month) \(day.year)."
            return Block(index: place, line: place + 1, role: .body, text: PlainText(text))
        }
        return Article(
            id: ArticleID(rawValue: "a000000000000000\(number)"), identity: .guid("\(number)"),
            source: Source(path: "made", mediaType: "text/plain"), title: Title(text: "Made", isFirstLine: true),
            published: Dating(.day(Day(number: 18_000)), basis: .given), sha256: "", blocks: blocks)
    }

    /// A linear congruential generator (Knuth's MMIX), so that every run has the same sentences.
    private struct Mixing {
        var state: UInt64

        mutating func number(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }

        mutating func pick(_ words: [Substring]) -> Substring { words[number(words.count)] }
    }

    private static let things = "bridge mill ferry school chapel market tower harbour mine theatre".split(
        separator: " ")
    private static let deeds = "opened closed flooded burned sold rebuilt painted moved lost struck".split(
        separator: " ")
    private static let places = "Carrick Lorn Orrin Beltane Marlow Tarn Alder Kesh Dunmore Vell".split(separator: " ")
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

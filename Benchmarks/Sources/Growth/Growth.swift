import Foundation
import Indexing
import News
import Workbench

/// Lets a library grow and prints what it costs: `Growth [stories] [ARTICLES] [WORDS] [A-DAY]`, by default 100000 of 250 words, 2000 a day;
/// or lets a timeline grow: `Growth events [EVENTS]`.
///
/// The articles are made from a seed, batch by batch, in time order, four of each event on average; making them is not counted. With
/// `stories` they are only sorted into stories, in memory: the stage alone, from the words of an article to its story.
@main
enum Growth {
    /// Articles of one transaction, as `import` has it.
    private static let batch = 1_000

    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        let numbers = words.compactMap { Int($0) }
        if words.contains("events") { return EventGrowth.run(numbers.first ?? 10_000) }
        let count = numbers.first ?? 100_000
        var shown = Progress(of: count)
        var prose = Prose(seed: 2_019)
        let temporary = try words.contains("stories") ? nil : TemporaryLibrary()
        var stage = StoryStage()
        let arrival = Instant(seconds: 1_790_000_000)
        print("articles  a second of processor  in the last tenth  MB of memory  MB on disk")
        while shown.done < count {
            let articles = prose.next(
                min(batch, count - shown.done), words: numbers.dropFirst().first ?? 250, ofEach: 4,
                aDay: numbers.dropFirst(2).first ?? 2_000)
            let used = Usage.now.processor
            if let temporary {
                _ = try temporary.library.add(articles, retrieved: arrival)
            } else {
                stage.sort(articles)
            }
            shown.add(articles.count, processor: Usage.now.processor - used, bytes: temporary?.bytes ?? 0)
        }
    }
}

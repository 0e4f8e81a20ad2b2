import Dispatch
import Foundation
import Indexing
import News
import Workbench

/// Lets a library grow and prints what it costs: `Growth [ARTICLES] [WORDS] [A-DAY]`, by default 100000 of 250 words, 2000 a day.
///
/// The articles are made from a seed, batch by batch, in time order, four of each event; making them is not counted.
@main
enum Growth {
    /// Articles of one transaction, as `import` has it.
    private static let batch = 500

    static func main() throws {
        let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let (count, words) = (numbers.first ?? 100_000, numbers.dropFirst().first ?? 250)
        let aDay = numbers.dropFirst(2).first ?? 2_000
        let temporary = try TemporaryLibrary()
        let arrival = Instant(seconds: 1_790_000_000)
        var prose = Prose(seed: 2_019)
        var (processor, seconds, lastProcessor, lastShown) = (0.0, 0.0, 0.0, 0)
        var done = 0
        print("articles  a second of processor  in the last tenth  a second  MB of memory  MB on disk")
        while done < count {
            let articles = prose.next(min(batch, count - done), words: words, ofEach: 4, aDay: aDay)
            let (used, start) = (Usage.now.processor, DispatchTime.now().uptimeNanoseconds)
            _ = try temporary.library.add(articles, retrieved: arrival)
            processor += Usage.now.processor - used
            seconds += Double(DispatchTime.now().uptimeNanoseconds - start) / 1_000_000_000
            done += articles.count
            guard done - lastShown >= count / 10 || done >= count else { continue }
            let rates = [
                Double(done) / processor, Double(done - lastShown) / (processor - lastProcessor),
                Double(done) / seconds,
            ].map { String(Int($0)) }
            print(done, rates.joined(separator: "  "), Usage.now.megabytes, temporary.bytes >> 20, separator: "  ")
            fflush(nil)
            (lastProcessor, lastShown) = (processor, done)
        }
    }
}

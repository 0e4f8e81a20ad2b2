import Foundation

/// What was done and what it cost, told at each tenth of the way.
struct Progress {
    private let whole: Int
    /// Articles so far.
    private(set) var done = 0
    private var processor = 0.0
    private var last = (processor: 0.0, shown: 0)

    /// Nothing of so many yet.
    init(of whole: Int) { self.whole = whole }

    /// Counts articles, and prints a line where another tenth is done.
    mutating func add(_ articles: Int, processor seconds: Double, bytes: Int) {
        done += articles
        processor += seconds
        guard done - last.shown >= whole / 10 || done >= whole else { return }
        let rates = [Double(done) / processor, Double(done - last.shown) / (processor - last.processor)]
        print(
            done, rates.map { String(Int($0)) }.joined(separator: "  "), Usage.now.megabytes, bytes >> 20,
            separator: "  ")
        fflush(nil)
        last = (processor, done)
    }
}

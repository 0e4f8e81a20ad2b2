import Analysis
import News

/// What the search screen says about its results.
struct SearchWords {
    let answer: SearchAnswer
    let sort: SortOrder

    /// "4 found", with how many hold only some of the words, and the order.
    var found: PlainText {
        let shown = answer.hits.count
        let all = answer.hits.count { $0.matchesAll }
        let more = answer.next == nil ? "" : " or more"
        let some = shown - all
        let spelt = answer.spellingWords.map { ": \($0)" } ?? ""
        let count: String
        switch (all, some) {
        case (0, 0): count = "nothing found"
        case (_, 0):
            count = "\(max(answer.matchingAll ?? all, all))\(answer.matchingAll == nil ? more : "") found\(spelt)"
        case (0, _): count = "none has every word; \(some)\(more) with some of them"
        default: count = "\(all) with every word\(spelt), then \(some)\(more) with some of them"
        }
        return PlainText(count + (answer.wasCut ? ", the best of the newest only" : ""))
    }

    /// The order, in words.
    var order: PlainText { sort == .newest ? "newest first" : "best match first" }

    /// A snippet with its matches in brackets, and where they stand then.
    ///
    /// Places are scalars of the new text, brackets included. Where the first match would lie beyond the columns, the snippet begins
    /// nearer to it.
    static func bracketed(_ hit: Hit, columns: Int = .max) -> (text: PlainText, marks: [Range<Int>]) {
        let scalars = Array(hit.snippet.string.unicodeScalars)
        let start = opening(of: hit, scalars, columns: columns)
        var output: [Unicode.Scalar] = start == 0 ? [] : [".", "."]
        var marks: [Range<Int>] = []
        var place = start
        for mark in hit.marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let (start, end) = (max(place, mark.lowerBound), min(mark.upperBound, scalars.count))
            guard start < end else { continue }
            output += scalars[place..<start]
            let from = output.count
            output.append("[")
            output += scalars[start..<end]
            output.append("]")
            marks.append(from..<output.count)
            place = end
        }
        output += scalars[place...]
        var text = String.UnicodeScalarView()
        text.append(contentsOf: output)
        return (PlainText(String(text)), marks)
    }

    /// Where to begin a snippet so that its first match stands within the columns: at a word, up to a third of the columns ahead of it.
    private static func opening(of hit: Hit, _ scalars: [Unicode.Scalar], columns: Int) -> Int {
        guard let first = hit.marks.min(by: { $0.lowerBound < $1.lowerBound }), columns < scalars.count + 2,
            first.upperBound + 4 > columns, first.lowerBound <= scalars.count
        else { return 0 }
        let from = max(0, first.lowerBound - max(0, columns / 3))
        guard from > 0 else { return 0 }
        let word = scalars[from..<first.lowerBound].firstIndex(of: " ").map { $0 + 1 }
        return word ?? first.lowerBound
    }
}

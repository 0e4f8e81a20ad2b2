import News

/// The stretch of one block that a snippet shows.
struct SnippetWindow {
    /// The words, with ".." where the block goes on.
    let text: PlainText
    /// The matches in them, in Unicode scalars.
    let marks: [Range<Int>]

    /// Chooses the stretch with most of the matches, and cuts it between words.
    init(_ line: SearchedText.Line, _ matches: [PatternFinder.Match]) {
        let scalars = Array(line.text.unicodeScalars)
        let words = Self.wordRanges(line)
        let found = matches.map { words[$0.first].lowerBound..<words[$0.last].upperBound }
        let anchor = Self.anchor(found, matches)
        var start = 0
        if scalars.count > SnippetMaker.length, let anchor {
            start = max(0, anchor - SnippetMaker.before)
            start = words.first { $0.lowerBound >= start }?.lowerBound ?? start
            start = min(start, anchor)
            // A short rest is shown whole rather than cut twice.
            start = min(start, max(0, scalars.count - SnippetMaker.length))
            start = words.first { $0.lowerBound >= start }.map { min($0.lowerBound, anchor) } ?? start
            start = SnippetBounds.start(start, words: words, of: line)
        }
        var end = scalars.count
        if end - start > SnippetMaker.length {
            let limit = start + SnippetMaker.length
            end = words.last { $0.upperBound <= limit && $0.upperBound > start }?.upperBound ?? limit
            end = SnippetBounds.end(end, words: words, of: line)
        }
        var shown = String.UnicodeScalarView()
        if start > 0 { shown.append(contentsOf: "..".unicodeScalars) }
        shown.append(contentsOf: scalars[start..<end])
        let offset = start > 0 ? 2 - start : -start
        if end < scalars.count { shown.append(contentsOf: "..".unicodeScalars) }
        text = PlainText(String(shown))
        let visible = found.filter { $0.lowerBound >= start && $0.upperBound <= end }
        marks = Self.merged(visible).map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
    }

    /// The first scalar of the stretch that holds most patterns, the earliest of equals.
    private static func anchor(_ found: [Range<Int>], _ matches: [PatternFinder.Match]) -> Int? {
        var best: (start: Int, told: Int)?
        // More matches than this in one block differ little, and hostile text may hold a hundred thousand.
        for place in found.indices.prefix(200) {
            let limit = found[place].lowerBound + SnippetMaker.length - SnippetMaker.before
            var told: Set<Int> = []
            for next in found[place...].indices.prefix(60) where found[next].upperBound <= limit {
                told.insert(matches[next].pattern)
            }
            if told.count > best?.told ?? 0 { best = (found[place].lowerBound, told.count) }
        }
        return best?.start ?? found.first?.lowerBound
    }

    /// The words' places in scalars instead of bytes.
    private static func wordRanges(_ line: SearchedText.Line) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(line.words.count)
        var bytes = 0
        var scalars = 0
        var next = 0
        var start = 0
        for byte in line.text.utf8 {
            if next < line.words.count, bytes == line.words[next].start { start = scalars }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            bytes += 1
            while next < line.words.count, bytes == line.words[next].end {
                ranges.append(start..<scalars)
                next += 1
            }
        }
        while ranges.count < line.words.count { ranges.append(scalars..<scalars) }
        return ranges
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

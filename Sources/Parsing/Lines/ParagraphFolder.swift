import News

/// Tells hard-wrapped lines from lines that are paragraphs, and folds the former.
///
/// A line was broken by a wrapper where the next line's first word would not have fitted on it. So a text is taken as wrapped
/// when most of its inner lines (those followed by another line without a blank one between) are as full as that, no line is
/// longer than typewriters and mail programs make them, and most of them do not end a sentence. Elsewhere a line is a paragraph,
/// except that one which starts small after one that does not end goes on with it.
struct ParagraphFolder {
    /// The longest line that a wrapper is believed to make, in scalars: mail wraps at 72 to 78, wide editors at 100 to 132.
    static let widestWrap = 132
    /// How many scalars short of the full width a line may stay: wrappers that keep words or links together leave ragged ends.
    static let slack = 8

    private let lines: [PhysicalLine]
    private let width: Int
    private let isWrapped: Bool
    private let isDebris: [Bool]
    private let shapes: [LineShape]
    private let plain: [String]

    /// Folds the lines of one text into paragraphs.
    static func paragraphs(of lines: [PhysicalLine]) -> [Paragraph] { ParagraphFolder(lines).folded() }

    private init(_ lines: [PhysicalLine]) {
        self.lines = lines
        let shapes = lines.map { LineShape($0.text) }
        self.shapes = shapes
        let plain = lines.map { $0.isBlank ? "" : Phrases.normal($0.text) }
        self.plain = plain
        isDebris = zip(lines, plain).map { !$0.isBlank && Phrases.isDebris($0.text, $1) }
        let inner = lines.indices.dropLast().filter { !lines[$0].isBlank && !lines[$0 + 1].isBlank }
        let lengths = inner.map { lines[$0].length }.sorted()
        let width = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 95 / 100]
        self.width = width
        // Two or three lines prove no habit, and a wrapper would have broken whatever is longer than its width.
        let longer = lines.count { $0.length > width + ParagraphFolder.slack }
        guard inner.count >= 3, width >= 30, width <= ParagraphFolder.widestWrap, longer * 20 <= lines.count else {
            isWrapped = false
            return
        }
        let full = inner.count { ParagraphFolder.isFull(lines[$0], before: lines[$0 + 1], width: width) }
        let ended = inner.count { shapes[$0].isTerminated }
        isWrapped = full * 10 >= inner.count * 6 && ended * 2 < inner.count + 1
    }

    private static func isFull(_ line: PhysicalLine, before next: PhysicalLine, width: Int) -> Bool {
        let word = next.text.string.unicodeScalars.prefix { $0 != " " }.count
        return line.length + 1 + word > width - slack
    }

    private func folded() -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var place = 0
        var isSetOff = true
        while place < lines.count {
            if lines[place].isBlank {
                isSetOff = true
                place += 1
                continue
            }
            var end = place + 1
            while end < lines.count, !lines[end].isBlank, goesOn(end - 1) { end += 1 }
            let line = lines[place]
            if end == place + 1 {
                paragraphs.append(
                    Paragraph(
                        line: line.number, text: line.text, isSetOff: isSetOff, shape: shapes[place],
                        plain: plain[place]))
            } else {
                let text = PlainText(lines[place..<end].map(\.text.string).joined(separator: " "))
                paragraphs.append(Paragraph(line: line.number, text: text, isSetOff: isSetOff))
            }
            isSetOff = false
            place = end
        }
        return paragraphs
    }

    /// Whether the line after `place` belongs to the same paragraph.
    private func goesOn(_ place: Int) -> Bool {
        let (line, next) = (lines[place], lines[place + 1])
        if Marker.startsItem(next.text) || isDebris[place] || isDebris[place + 1] { return false }
        if Byline(line.text, shape: shapes[place]) != nil || Dateline(next.text) != nil { return false }
        if isWrapped {
            if next.indent >= line.indent + 2 { return false }
            if ParagraphFolder.isFull(line, before: next, width: width) { return true }
        }
        guard line.length >= 20, line.length <= ParagraphFolder.widestWrap || isWrapped else { return false }
        let (shape, following) = (shapes[place], shapes[place + 1])
        return !shape.isTerminated && shape.ending != .colon && following.startsSmall
    }
}

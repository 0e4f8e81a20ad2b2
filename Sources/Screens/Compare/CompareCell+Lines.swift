import Drawing
import News

extension CompareCell {
    /// One line of a cell as it is drawn.
    struct Line: Hashable, Sendable {
        /// The words.
        let text: PlainText
        /// The columns with a look of their own.
        let looks: [Look]
    }

    /// Columns of a line with a look of their own.
    struct Look: Hashable, Sendable {
        let columns: Range<Int>
        let style: Style
    }

    /// All lines, at most so many; the last ends in ".." where there are more.
    func whole(columns: Int, most: Int) -> [Line] {
        guard !text.isEmpty else { return [] }
        return lines(from: 0, columns: columns, most: most)
    }

    /// At most two lines, around the first figure that has a mark.
    func folded(columns: Int) -> [Line] {
        guard !text.isEmpty else { return [] }
        let wrapped = Wrap.lines(text.slice(0, 4_000), columns: columns)
        guard wrapped.count > 2 else { return lines(from: 0, columns: columns, most: 2) }
        let first = marks.first { $0.style == .difference } ?? marks.first { $0.style == .strong } ?? marks.first
        guard let first, let second = wrapped.dropFirst().first, first.scalars.upperBound > second.end else {
            return lines(from: 0, columns: columns, most: 2)
        }
        let start = wordStart(atOrAfter: max(0, first.scalars.lowerBound - CompareCell.lead))
        return lines(from: min(start, first.scalars.lowerBound), columns: columns, most: 2)
    }

    private func wordStart(atOrAfter place: Int) -> Int {
        guard place > 0 else { return 0 }
        var previous: Unicode.Scalar?
        for (offset, scalar) in text.string.unicodeScalars.enumerated() {
            if offset >= place, previous == " " { return offset }
            previous = scalar
        }
        return place
    }

    private func lines(from start: Int, columns: Int, most: Int) -> [Line] {
        let head = start > 0 ? ".." : ""
        let rest = text.slice(start, start + max(200, columns * (most + 2) * 2))
        let shift = head.unicodeScalars.count - start
        let shown = PlainText(head + rest.string)
        let wrapped = Wrap.lines(shown, columns: columns)
        return wrapped.prefix(most).enumerated().map { place, line in
            let isCut = place == most - 1 && wrapped.count > most
            return CompareCell.line(line, isCut: isCut, columns: columns, marks: marks, shift: shift)
        }
    }

    private static func line(_ line: Wrap.Line, isCut: Bool, columns: Int, marks: [Mark], shift: Int) -> Line {
        var words = line.text
        if isCut {
            let clusters = Clusters.cut(words, columns: columns - 2).map(\.glyph).joined()
            var kept = Substring(clusters)
            if kept.count < words.string.count, let blank = kept.lastIndex(of: " "), kept[blank...].count < 12 {
                kept = kept[..<blank]
            }
            while kept.last == " " || kept.last == "." { kept.removeLast() }
            words = PlainText(kept + "..")
        }
        let looks = marks.compactMap { mark -> Look? in
            let from = max(mark.scalars.lowerBound + shift, line.start) - line.start
            let to = min(mark.scalars.upperBound + shift, line.end) - line.start
            guard from < to else { return nil }
            let left = Width.of(line.text.slice(0, from).string)
            let right = min(left + Width.of(line.text.slice(from, to).string), Width.of(words.string))
            return left < right ? Look(columns: left..<right, style: mark.style) : nil
        }
        return Line(text: words, looks: looks)
    }
}

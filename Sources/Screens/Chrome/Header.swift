import Drawing
import News

/// The first line of a screen: where one is, the views beside it, and a word on the right.
public struct Header: Hashable, Sendable {
    /// Where the names of the views stand.
    public enum Placement: Sendable {
        /// After the title.
        case afterTitle
        /// At the right edge, in place of the words on the right.
        case atRight
    }

    /// Where one is.
    public var title: PlainText
    /// The names of the views, in the order of Tab.
    public var views: [String]
    /// Which view is shown; its name stands in brackets.
    public var current: Int
    /// Where the names of the views stand.
    public var placement: Placement
    /// Words at the right edge.
    public var right: PlainText

    /// Makes a header; without views it is a title and words on the right.
    public init(
        _ title: PlainText, views: [String] = [], current: Int = 0, placement: Placement = .afterTitle,
        right: PlainText = .empty
    ) {
        (self.title, self.views, self.current) = (title, views, current)
        (self.placement, self.right) = (placement, right)
    }

    /// Draws it; what does not fit is cut in this order: the title, the words on the right, the other views' names.
    public func draw(into canvas: inout Canvas, row: Int = 0) {
        let room = canvas.columns - 2
        switch placement {
        case .atRight:
            let runs = fittingViews(room: room * 3 / 4)
            let width = Header.width(runs)
            let start = max(1, canvas.columns - 1 - width)
            canvas.put(title, row: row, column: 1, style: .title, limit: max(0, start - 3))
            canvas.put(runs, row: row, column: start)
        case .afterTitle:
            let words = Width.of(right.string)
            let views = fittingViews(room: room - min(Width.of(title.string), 12) - 2)
            let width = Header.width(views)
            var left = room - width - (views.isEmpty ? 0 : 2)
            let shown = words + 2 <= left - min(Width.of(title.string), 12) ? words : 0
            left -= shown > 0 ? shown + 2 : 0
            let used = canvas.put(title, row: row, column: 1, style: .title, limit: max(0, left))
            canvas.put(views, row: row, column: used + 3)
            if shown > 0 { canvas.putRight(right, row: row, limit: shown) }
        }
    }

    private static func width(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + Width.of($1.text.string) } }

    /// The view that is shown and as many beside it as fit, ".." where others are left out; nil where no other fits.
    private func nearViews(room: Int) -> [Run]? {
        func runs(_ range: Range<Int>) -> [Run] {
            var runs = range.flatMap { place in
                [place == current ? Run("[\(views[place])]", .title) : Run(PlainText(views[place])), Run(" ")]
            }
            if range.lowerBound > 0 { runs.insert(Run(".. "), at: 0) }
            runs[runs.count - 1] = Run(range.upperBound < views.count ? " .." : "")
            return runs
        }
        var range = current..<(current + 1)
        while true {
            let wider = [range.lowerBound..<(range.upperBound + 1), (range.lowerBound - 1)..<range.upperBound]
            let fitting = wider.first {
                $0.lowerBound >= 0 && $0.upperBound <= views.count && Header.width(runs($0)) <= room
            }
            guard let fitting else { break }
            range = fitting
        }
        return range.count > 1 ? runs(range) : nil
    }

    private func fittingViews(room: Int) -> [Run] {
        guard views.indices.contains(current) else { return [] }
        let all = views.indices.flatMap { place -> [Run] in
            let gap = place == 0 ? [] : [Run(placement == .afterTitle ? "  " : " ")]
            return gap
                + (place == current ? [Run("[\(views[place])]", .title)] : [Run(PlainText(views[place]))])
        }
        if Header.width(all) <= room { return all }
        if placement == .atRight, let near = nearViews(room: room) { return near }
        return [Run("[\(views[current])]", .title), Run(" \(current + 1) of \(views.count)")]
    }
}

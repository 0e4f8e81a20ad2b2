import Drawing
import News

/// An article's blocks as rows of text, each role with a look and characters of its own.
struct ArticleText {
    private let article: Article
    private let unfolded: Bool
    private var lines: [TextLine] = []
    private var captions: [PlainText: Int?] = [:]
    private var columns = 72

    /// The text of an article, what the page left around it in one row or, unfolded, in full.
    init(_ article: Article, unfolded: Bool) { (self.article, self.unfolded) = (article, unfolded) }

    /// The rows, none wider than `columns`.
    func lines(columns: Int) -> [TextLine] {
        var text = self
        text.columns = max(4, columns)
        text.build()
        return text.lines
    }

    private mutating func build() {
        if article.headline == nil {
            lines.append(TextLine(text: "(no headline: lists show the first line)", style: .dim))
        }
        var place = 0
        while place < article.blocks.count {
            let role = article.blocks[place].role
            let run = article.blocks[place...].prefix { ArticleText.isFolded($0.role) == ArticleText.isFolded(role) }
            if ArticleText.isFolded(role), !unfolded {
                addFold(run)
                place = run.endIndex
            } else {
                add(article.blocks[place], after: place > 0 ? article.blocks[place - 1].role : nil)
                place += 1
            }
        }
    }

    /// Whether blocks of a role are folded behind one line.
    static func isFolded(_ role: Role) -> Bool { role == .boilerplate || role == .comment }

    private mutating func addGap() {
        if let last = lines.last, !last.text.isEmpty { lines.append(TextLine(text: .empty)) }
    }

    private mutating func addFold(_ blocks: ArraySlice<Block>) {
        addGap()
        let words = blocks.prefix(6).map { $0.text.slice(0, 40).string }.joined(separator: " / ")
        let room = columns - 36
        let count = Words.count(blocks.count, "line")
        let shown = room > 8 ? Clusters.fitted(PlainText(words), columns: room).map(\.glyph).joined() : ""
        lines.append(
            TextLine(
                label: "+ ", text: PlainText("\(count) left around the story: \(shown)"), style: .dim,
                block: blocks.first?.index, sourceLine: blocks.first?.line))
    }

    private mutating func add(_ block: Block, after previous: Role?) {
        let runsOn = block.role == previous && (block.role == .listItem || block.role == .related)
        if !runsOn { addGap() }
        switch block.role {
        case .headline:
            wrap(block, style: .strong)
            let width = lines.reversed().prefix { $0.block == block.index }.map { Width.of($0.text.string) }.max() ?? 0
            lines.append(TextLine(text: PlainText(String(repeating: "=", count: min(width, columns))), style: .dim))
        case .standfirst: wrap(block, label: "  ", style: .strong)
        case .byline: wrap(block, label: "[byline] ", style: .dim)
        case .dateline: wrap(block, label: "[dateline] ", style: .dim)
        case .credit: wrap(block, label: "[credit] ", style: .dim)
        case .subheading: wrap(block, label: "-- ", style: .strong)
        case .quote: wrap(block, label: "  : ", repeatsLabel: true)
        case .listItem: wrap(block, label: " - ")
        case .related:
            if previous != .related { lines.append(TextLine(label: "| ", text: "[another story]", style: .dim)) }
            wrap(block, label: "| ", repeatsLabel: true)
        case .caption: addCaption(block)
        case .boilerplate: wrap(block, label: "[page] ", style: .dim)
        case .comment: wrap(block, label: "[comment] ", style: .dim)
        case .body: wrap(block)
        }
    }

    private mutating func addCaption(_ block: Block) {
        if let earlier = captions[block.text] {
            let place = earlier.map { ": as on line \($0)" } ?? ""
            lines.append(
                TextLine(
                    label: "[picture] ", text: PlainText("the same words again\(place)"), style: .dim,
                    block: block.index, sourceLine: block.line))
        } else {
            captions[block.text] = .some(block.line)
            wrap(block, label: "[picture] ", style: .dim)
        }
    }

    private mutating func wrap(
        _ block: Block, label: PlainText = .empty, style: Style = .plain, repeatsLabel: Bool = false
    ) {
        let indent = min(Width.of(label.string), columns / 2)
        let blank = PlainText(String(repeating: " ", count: indent))
        for (number, line) in Wrap.lines(block.text, columns: columns - indent).enumerated() {
            lines.append(
                TextLine(
                    label: number == 0 || repeatsLabel ? label : blank, text: line.text, style: style,
                    block: block.index, scalars: line.start..<line.end, sourceLine: number == 0 ? block.line : nil))
        }
    }
}

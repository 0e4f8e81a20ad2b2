import News

/// Takes a document of a newsroom apart while it is read: one value for each element that is an item, none held longer than it takes.
final class MarkupItems: MarkupHandler {
    /// One item; one that is longer than any article comes without what stands in it.
    struct Item {
        var element: MarkupElement
        /// Whether the document ended inside it.
        var isWhole = true
        var isTooLong = false
    }

    /// The items that were read since they were last taken, in order.
    private(set) var items: [Item] = []
    /// The name of the outermost element.
    private(set) var root: String?
    /// The first thing that was malformed, with its line; nil where nothing was.
    private(set) var firstFault: String?

    private let names: Set<String>
    private var outside = 0
    private var open: [MarkupElement] = []
    private var (pieces, bytes) = (0, 0)

    /// The most that one item may hold: pieces of markup or text, and bytes of text.
    private static let (mostPieces, mostBytes) = (200_000, 4 << 20)

    /// Takes elements of these names for items.
    init(items names: Set<String>) { self.names = names }

    /// Takes what was read.
    func take() -> [Item] {
        defer { items.removeAll(keepingCapacity: true) }
        return items
    }

    /// Ends what the document left open.
    func finish() {
        while !open.isEmpty { close(isWhole: false) }
    }

    func start(_ name: String, _ attributes: [String: String]) {
        root = root ?? name
        guard !open.isEmpty || names.contains(name) else { return outside += 1 }
        if open.isEmpty { (pieces, bytes) = (0, 0) }
        pieces += 1
        bytes += attributes.values.reduce(0) { $0 + $1.utf8.count }
        open.append(MarkupElement(name: name, attributes: isTooLong ? [:] : attributes))
    }

    func end() {
        if open.isEmpty { outside -= 1 } else { close(isWhole: true) }
    }

    func text(_ text: String) {
        guard let last = open.indices.last else { return }
        (pieces, bytes) = (pieces + 1, bytes + text.utf8.count)
        if !isTooLong { open[last].add(text) }
    }

    func fault(_ what: String, line: Int) {
        firstFault = firstFault ?? "malformed XML, line \(line): \(what.trimmingPrefix { $0.isWhitespace })"
    }

    private var isTooLong: Bool { pieces > MarkupItems.mostPieces || bytes > MarkupItems.mostBytes }

    private func close(isWhole: Bool) {
        guard let element = open.popLast() else { return }
        if let last = open.indices.last {
            if !isTooLong { open[last].nodes.append(.element(element)) }
        } else {
            items.append(Item(element: element, isWhole: isWhole, isTooLong: isTooLong))
        }
    }
}

extension MarkupElement {
    /// The first element on a way down: `at("head", "docdata")`.
    func at(_ names: String...) -> MarkupElement? {
        names.reduce(Optional(self)) { found, name in found?.first(name) }
    }

    /// All the words in it, on one line.
    var words: PlainText {
        PlainText(PlainText(allText).trimmed.string.split(separator: " ").joined(separator: " "))
    }

    private var allText: String {
        nodes.reduce(into: "") { text, node in
            switch node {
            case .text(let piece): text += piece
            case .element(let element): text += element.name == "br" ? " " : element.allText
            }
        }
    }

    /// Every element of a name that stands anywhere in it.
    func every(_ name: String) -> [MarkupElement] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.every(name) }
    }

    /// Its name without the prefix of a namespace.
    var bareName: String { name.split(separator: ":").last.map(String.init) ?? name }
}

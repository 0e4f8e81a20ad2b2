import News

/// Takes a feed apart while it is read: one value for each item and for each statement of the feed about itself, none held longer than it takes.
final class FeedTree: MarkupHandler {
    /// What was read.
    enum Piece {
        /// The outermost element, without what stands in it.
        case root(MarkupElement)
        /// A statement about the feed: a child of its channel, or of the outermost element.
        case statement(MarkupElement)
        /// An item, and whether the document ended inside it.
        case item(MarkupElement, isWhole: Bool)
    }

    /// What was read since it was last taken, in order.
    private(set) var pieces: [Piece] = []
    /// The first thing that was malformed, with its line; nil where nothing was.
    private(set) var firstFault: String?
    /// The name of the outermost element, without the prefix of a namespace.
    private(set) var root = ""
    /// How many things were malformed.
    private(set) var faults = 0

    /// Elements that hold statements and items and are never held whole.
    private static let containers: Set<String> = ["rss", "rdf:rdf", "rdf", "feed", "atom:feed", "channel", "items"]
    private static let items: Set<String> = ["item", "entry", "atom:entry"]
    /// Addresses count from here, by `xml:base`, one for each open element.
    private var bases: [String?] = []
    private var open: [MarkupElement] = []
    private var containersOpen = 0

    /// Takes what was read.
    func take() -> [Piece] {
        defer { pieces.removeAll(keepingCapacity: true) }
        return pieces
    }

    /// Whether the document ended before its outermost element did.
    private(set) var isCutOff = false

    /// Ends what the document left open: an item that only a mistake left open is kept, what was cut is not.
    func finish(endsWithRoot: Bool) {
        isCutOff = !endsWithRoot && !bases.isEmpty
        if isCutOff { return open.removeAll() }
        let isInside = !open.isEmpty
        while !open.isEmpty { close(isWhole: !isInside) }
    }

    func start(_ name: String, _ attributes: [String: String]) {
        if root.isEmpty { root = String(name.drop { $0 != ":" }.dropFirst()).nonBlank ?? name }
        let base = WebAddress.resolved(attributes["xml:base"], against: bases.last ?? nil)
        bases.append(base)
        if open.isEmpty, FeedTree.containers.contains(name), name != "items" || containersOpen > 0 {
            if bases.count == 1 { pieces.append(.root(MarkupElement(name: name, attributes: attributes))) }
            containersOpen += 1
            return
        }
        var element = MarkupElement(name: name, attributes: attributes)
        if bases.count == 1 { pieces.append(.root(element)) }
        if let base { element.attributes["xml:base"] = base }
        open.append(element)
    }

    func end() {
        _ = bases.popLast()
        if open.isEmpty { containersOpen -= 1 } else { close(isWhole: true) }
    }

    func text(_ text: String) {
        guard let last = open.indices.last else { return }
        open[last].add(text)
    }

    func fault(_ what: String, line: Int) {
        faults += 1
        firstFault = firstFault ?? "line \(line): \(what.trimmingPrefix { $0.isWhitespace })"
    }

    private func close(isWhole: Bool) {
        guard let element = open.popLast() else { return }
        if let last = open.indices.last {
            open[last].nodes.append(.element(element))
        } else if FeedTree.items.contains(element.name) {
            pieces.append(.item(element, isWhole: isWhole))
        } else {
            pieces.append(.statement(element))
        }
    }
}

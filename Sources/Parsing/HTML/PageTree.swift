/// A page as elements in one list, so that no depth of nesting can overflow anything.
final class PageTree: MarkupHandler {
    /// One element.
    struct Element {
        /// Its name, in lower case.
        var name: String
        /// Its attributes, their names in lower case.
        var attributes: [String: String]
        /// The place of the element it stands in, nil for the outermost.
        var parent: Int?
        /// What stands in it, in order.
        var children: [Child] = []
    }

    /// What stands in an element.
    enum Child {
        case element(Int)
        case text(String)
    }

    /// The elements in the order in which they begin, so that each stands before what stands in it.
    private(set) var elements: [Element] = []

    private var open: [Int] = []

    /// The most elements that are kept of one page: more is no article.
    static let most = 400_000

    /// Reads a page.
    init(_ html: [UInt8]) {
        let stream = MarkupStream(.html, handler: self)
        _ = stream.push(html)
        stream.finish()
    }

    func start(_ name: String, _ attributes: [String: String]) {
        let place = elements.count
        guard place < PageTree.most else { return open.append(open.last ?? 0) }
        elements.append(Element(name: name, attributes: attributes, parent: open.last))
        if let parent = open.last { elements[parent].children.append(.element(place)) }
        open.append(place)
    }

    func end() { _ = open.popLast() }

    func text(_ text: String) {
        guard let last = open.last else { return }
        guard case .text(var words)? = elements[last].children.last else {
            return elements[last].children.append(.text(text))
        }
        // Out of the list before it grows, so that it is not copied.
        elements[last].children.removeLast()
        words += text
        elements[last].children.append(.text(words))
    }

    func fault(_ what: String, line: Int) {}

    /// Tells what stands in an element, in order, without recursion; `enter` says whether to go into it.
    func walk(
        _ start: Int, enter: (Int) -> Bool = { _ in true }, leave: (Int) -> Void = { _ in }, text: (String) -> Void
    ) {
        guard elements.indices.contains(start), enter(start) else { return }
        var way: [(place: Int, next: Int)] = [(start, 0)]
        while let (place, next) = way.last {
            guard next < elements[place].children.count else {
                leave(place)
                way.removeLast()
                continue
            }
            way[way.count - 1].next += 1
            switch elements[place].children[next] {
            case .text(let piece): text(piece)
            case .element(let child): if enter(child) { way.append((child, 0)) }
            }
        }
    }

    /// The words of an element and all that stands in it, on one line.
    func words(of place: Int) -> String {
        var words = ""
        walk(
            place, enter: { !PageTree.unread.contains(elements[$0].name) }, leave: { _ in words += " " },
            text: { words += $0 })
        return words.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Elements whose words are never shown.
    private static let unread: Set<String> = ["script", "style", "noscript", "template", "svg", "select", "textarea"]

    /// The value of an attribute.
    func attribute(_ name: String, of place: Int) -> String? { elements[place].attributes[name] }

    /// The places of all elements of a name.
    func all(_ name: String) -> [Int] { elements.indices.filter { elements[$0].name == name } }
}

/// One element with all that stands in it, held as a value.
struct MarkupElement {
    /// What stands in an element.
    enum Node {
        case element(MarkupElement)
        case text(String)
    }

    /// Its name in lower case, with its namespace's short name ("dc:creator").
    var name: String
    /// Its attributes, named alike.
    var attributes: [String: String] = [:]
    /// What stands in it, in order.
    var nodes: [Node] = []

    /// Adds words, to those before them where no element stands between: a parser gives them in any number of pieces.
    mutating func add(_ text: String) {
        guard case .text(var words)? = nodes.last else { return nodes.append(.text(text)) }
        nodes.removeLast()
        words += text
        nodes.append(.text(words))
    }

    /// The elements that stand right in it.
    var elements: [MarkupElement] {
        nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The words that stand right in it, without those of its elements.
    var ownText: String {
        nodes.reduce(into: "") { text, node in if case .text(let piece) = node { text += piece } }
    }

    /// The first element of a name that stands right in it.
    func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

    /// All elements of a name that stand right in it.
    func all(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }

    /// What stands in it, as HTML: for content that is written as elements instead of escaped.
    ///
    /// Elements nest 500 deep at most (`CMarkup.h`).
    var innerHTML: String {
        nodes.reduce(into: "") { html, node in
            switch node {
            case .text(let text):
                html += text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            case .element(let element):
                let name = element.name.split(separator: ":").last.map(String.init) ?? element.name
                let attributes = element.attributes.sorted { $0.key < $1.key }.map { key, value in
                    " \(key)=\"\(value.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\""
                }
                html += "<\(name)\(attributes.joined())>"
                let isVoid = ["br", "img", "hr", "wbr"].contains(name)
                if !isVoid { html += element.innerHTML + "</\(name)>" }
            }
        }
    }
}

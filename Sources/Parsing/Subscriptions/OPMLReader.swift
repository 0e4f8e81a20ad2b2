import News

/// Reads the feeds of an OPML file (http://opml.org/spec2.opml): outlines with an `xmlUrl` are feeds, those around them groups.
///
/// The markup is read as every feed's is: nothing is fetched, no entity of its own is used, nesting ends at 500 elements.
final class OPMLReader: MarkupHandler {
    private var list = FeedList()
    private var groups: [PlainText?] = []
    private var isOutline: [Bool] = []
    private var firstFault: String?

    /// How deep groups stand in one another; deeper ones are taken as the last.
    private static let deepest = 8
    /// Scalars of a name that are kept.
    private static let longestName = 200

    /// Reads a file into a list; what is malformed is told after what was found.
    static func read(_ file: InputFile, into list: inout FeedList) throws(Refusal) {
        let reader = OPMLReader()
        reader.list = list
        let pieces = try TextPieces(file)
        var mender = AmpersandMender()
        let stream = MarkupStream(.xml, handler: reader)
        var isOpen = true
        while isOpen {
            let bytes = try pieces.next()
            isOpen = stream.push(mender.mended(bytes)) && !bytes.isEmpty
        }
        stream.finish()
        if let fault = reader.firstFault { reader.list.refuse("malformed XML, \(PlainText(fault))") }
        list = reader.list
    }

    func start(_ name: String, _ attributes: [String: String]) {
        isOutline.append(name == "outline")
        guard name == "outline" else { return }
        let words = (attributes["title"] ?? attributes["text"]).map {
            PlainText(PlainText($0).trimmed.slice(0, Self.longestName).string)
        }
        let called = words.flatMap { $0.isEmpty ? nil : $0 }
        if let address = attributes["xmlurl"] {
            let path = groups.compactMap(\.self).prefix(Self.deepest).map(\.string).joined(separator: "/")
            list.add(.init(url: address, name: called, group: path.isEmpty ? nil : PlainText(path)))
            groups.append(nil)
        } else {
            groups.append(called.map { PlainText($0.string.replacing("/", with: "-")) })
        }
    }

    func end() {
        if isOutline.popLast() == true { _ = groups.popLast() }
    }

    func text(_ text: String) {}

    func fault(_ what: String, line: Int) {
        firstFault = firstFault ?? "line \(line): \(what.trimmingPrefix { $0.isWhitespace })"
    }
}

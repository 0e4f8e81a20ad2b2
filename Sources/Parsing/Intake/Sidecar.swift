import Glibc
import News

/// The file `NAME.json` beside `NAME.txt`, in which a person says what the text cannot: {"published", "outlet", "url", "title", "author"}.
struct Sidecar {
    private var published: Moment?
    private var outlet: PlainText?
    private var url: PlainText?
    private var title: PlainText?
    private var authors: [PlainText] = []

    /// The most a sidecar may hold, in bytes.
    static let longest = 1 << 16

    /// Reads the sidecar of a text; nil where it has none.
    ///
    /// A malformed one is refused, since a wrong date or outlet is worse
    /// than a text left out.
    init?(beside path: String) throws(Refusal) {
        guard let stem = Sidecar.stem(of: path, ending: [".txt", ".html", ".htm"]) else { return nil }
        let place = stem + ".json"
        guard try Sidecar.stands(at: place), !Sidecar.isFeed(place) else { return nil }
        let file = try InputFile(place)
        let bytes = try file.peek(Sidecar.longest + 1)
        guard bytes.count <= Sidecar.longest else { throw Sidecar.fault(place, "longer than 64 kB") }
        guard let value = try? JSONReader.value(of: bytes[...]), case .object(let members) = value else {
            throw Sidecar.fault(place, "not a JSON object")
        }
        for (key, value) in members {
            switch (key, value) {
            case ("published", .string(let text)):
                guard let moment = Moment(text) else {
                    throw Sidecar.fault(place, "\"published\" is no date such as 2019-02-10")
                }
                published = moment
            case ("outlet", .string(let text)): outlet = Sidecar.stated(text)
            case ("url", .string(let text)): url = Sidecar.stated(text)
            case ("title", .string(let text)): title = Sidecar.stated(text)
            case ("author", .string(let text)): authors = [Sidecar.stated(text)].compactMap(\.self)
            case ("author", .array(let names)):
                authors = try Sidecar.names(names, place)
            case ("published", .null), ("outlet", .null), ("url", .null), ("title", .null), ("author", .null): break
            case ("published", _), ("outlet", _), ("url", _), ("title", _), ("author", _):
                throw Sidecar.fault(place, "\"\(PlainText(key))\" is no string")
            default: break
            }
        }
    }

    /// Adds what the sidecar says where the options say nothing.
    func add(to facts: inout GivenFacts) {
        facts.published = facts.published ?? published.map { Dating($0, basis: .given) }
        facts.outlet = facts.outlet ?? outlet.map { Outlet(name: $0, basis: .given) }
        facts.url = facts.url ?? url
        facts.headline = facts.headline ?? title
        if facts.authors.isEmpty { facts.authors = authors }
    }

    /// Whether a path is a sidecar: `NAME.json` with a text of the same name beside it.
    static func isSidecar(_ path: String) -> Bool {
        guard let stem = stem(of: path, ending: [".json"]), !isFeed(path) else { return false }
        return [".txt", ".html", ".htm"].contains { InputFile.kind(of: stem + $0) == .file }
    }

    /// Whether a feed stands at a path: it may bear the name of a page beside it.
    private static func isFeed(_ path: String) -> Bool {
        guard let head = try? InputFile(path).peek(ContentKind.sample) else { return false }
        return ContentKind.isJSONFeed(head[...])
    }

    /// Whether there is a sidecar to read; throws where something of its name stands there that is no file.
    ///
    /// The link itself is looked at first, or one that leads nowhere would pass for no sidecar and its date be lost unnoticed.
    private static func stands(at place: String) throws(Refusal) -> Bool {
        var status = stat()
        guard lstat(place, &status) == 0 else {
            if [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) { return false }
            throw Refusal.unopened(place, errno)
        }
        guard stat(place, &status) == 0 else {
            switch errno {
            case ENOENT, ENOTDIR: throw fault(place, "a link that leads nowhere")
            case ELOOP: throw fault(place, "a link that leads to itself")
            default: throw Refusal.unopened(place, errno)
            }
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return true
        case S_IFDIR: throw fault(place, "a directory")
        case S_IFIFO: throw fault(place, "a named pipe")
        default: throw fault(place, "not a regular file")
        }
    }

    private static func stem(of path: String, ending: [String]) -> String? {
        ending.first { path.hasSuffix($0) }.map { String(path.dropLast($0.count)) }
    }

    private static func names(_ values: [JSONValue], _ place: String) throws(Refusal) -> [PlainText] {
        var names: [PlainText] = []
        for value in values {
            guard case .string(let text) = value else { throw fault(place, "\"author\" holds what is no name") }
            if let name = stated(text) { names.append(name) }
        }
        return names
    }

    private static func stated(_ text: String) -> PlainText? {
        let clean = PlainText(text).trimmed
        return clean.isEmpty ? nil : clean
    }

    private static func fault(_ path: String, _ what: String) -> Refusal {
        Refusal(
            path: PlainText(path), reason: PlainText("malformed sidecar (\(what)): correct it or take it away"),
            kind: .badData)
    }
}

import News

/// What the `meta` and `link` elements of a page state, by name in lower case; microdata of elements too.
struct PageTags {
    /// Where the page says that it stands.
    private(set) var canonical: String?

    private var values: [String: [String]] = [:]

    /// Reads a page's elements.
    init(_ tree: PageTree) {
        for place in tree.elements.indices {
            let element = tree.elements[place]
            let attributes = element.attributes
            switch element.name {
            case "meta":
                let names = [
                    attributes["property"], attributes["name"], attributes["itemprop"], attributes["http-equiv"],
                ]
                guard let content = attributes["content"].map({ PlainText($0).trimmed.string }), !content.isEmpty else {
                    continue
                }
                for name in names.compactMap({ $0?.lowercased() }) { values[name, default: []].append(content) }
            case "link" where attributes["rel"]?.lowercased() == "canonical":
                canonical = canonical ?? attributes["href"].map { PlainText($0).trimmed.string }
            default:
                guard let property = attributes["itemprop"]?.lowercased(),
                    ["datepublished", "datecreated", "datemodified"].contains(property)
                else { continue }
                let stated = attributes["datetime"] ?? attributes["content"] ?? tree.words(of: place)
                values[property, default: []].append(stated)
            }
        }
    }

    /// The first value under the first of the names that has one.
    func first(_ names: String...) -> String? {
        for name in names { if let value = values[name]?.first { return value } }
        return nil
    }

    /// What a card of the page tells under one of the labels, which stand beside it in an element of their own.
    func labelled(_ labels: [String]) -> String? {
        for number in 1...3 {
            if let label = first("twitter:label\(number)"), labels.contains(label.lowercased()) {
                return first("twitter:data\(number)")
            }
        }
        return nil
    }

    /// Every value under the first of the names that has any, each once.
    func all(_ names: String...) -> [String] {
        for name in names {
            guard let found = values[name] else { continue }
            var list: [String] = []
            for value in found where !list.contains(value) { list.append(value) }
            return list
        }
        return []
    }

    /// The first value that is a date.
    func moment(_ names: [String], dayFirst: Bool?) -> Moment? {
        for name in names {
            for value in values[name] ?? [] {
                if let moment = PageMoment.moment(in: value, dayFirst: dayFirst) { return moment }
            }
        }
        return nil
    }
}

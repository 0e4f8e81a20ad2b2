extension Query {
    /// The fields of a query, as the help lists them.
    static let fieldNames = "outlet: feed: source: author: title: tag: is: story: texts: after: before: lang:"

    /// One term with its field's meaning.
    init(field: String?, value: QueryToken.Value, place: Int) throws(QueryFault) {
        guard let field else {
            self.init(value: value, in: nil)
            return
        }
        let text = PlainText(value.text)
        switch field {
        case "title": self.init(value: value, in: .title)
        case "author": self.init(value: value, in: .author)
        case "outlet": self = .outlet(text)
        case "feed": self = .feed(text)
        case "tag": self = .tag(text)
        case "lang": self = .language(text)
        case "is": self = .mark(try Query.mark(text, place: place))
        case "story": self = .story(try Query.story(text, place: place))
        case "after": self = .after(try Query.day(text, field: field, place: place))
        case "before": self = .before(try Query.day(text, field: field, place: place))
        case "source": self = .source(text)
        case "texts": self = .texts(try Query.count(text, place: place))
        default:
            throw QueryFault(
                place: place,
                message: """
                    no field is called \(PlainText(field)): use \(PlainText(Query.fieldNames)) or put the words in quotes
                    """)
        }
    }

    private init(value: QueryToken.Value, in field: TextField?) {
        switch value {
        case .word(let text): self = .word(PlainText(text), field: field)
        case .exactly(let text): self = .exactly(PlainText(text), field: field)
        case .prefix(let text): self = .prefix(PlainText(text), field: field)
        case .phrase(let text):
            let words = text.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace })
            self = .phrase(words.map { PlainText(String($0)) }, field: field)
        }
    }

    private static func mark(_ text: PlainText, place: Int) throws(QueryFault) -> Mark {
        if let mark = Mark(rawValue: text.string.lowercased()) { return mark }
        let message: PlainText = "is:\(text) is not known: use is:unread, is:read, is:flagged or is:checked"
        throw QueryFault(place: place, message: message)
    }

    private static func story(_ text: PlainText, place: Int) throws(QueryFault) -> StoryID {
        let id = text.string.lowercased()
        guard id.utf8.count == 17, id.hasPrefix("s"), id.dropFirst().utf8.allSatisfy(isHexadecimal) else {
            throw QueryFault(
                place: place, message: "story: takes a story's id, s and sixteen digits: copy it from stories")
        }
        return StoryID(rawValue: id)
    }

    /// ">2" is three and more, "<3" two and fewer, "2" just so many; ">=2" and "<=2" hold too.
    private static func count(_ text: PlainText, place: Int) throws(QueryFault) -> ClosedRange<Int> {
        let sign = text.string.prefix { "<>=".contains($0) }
        let digits = text.string.dropFirst(sign.count)
        guard let number = Int(digits), (0...1_000_000).contains(number), digits.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw QueryFault(place: place, message: "texts: takes a number: write texts:>2, texts:2 or texts:<3")
        }
        switch sign {
        case "", "=": return number...number
        case ">": return (number + 1)...Int.max
        case ">=": return number...Int.max
        case "<": return number == 0 ? -1 ... -1 : 0...(number - 1)
        case "<=": return 0...number
        default: throw QueryFault(place: place, message: "texts: takes a number: write texts:>2, texts:2 or texts:<3")
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }

    /// A day, or the first day of a month or year.
    private static func day(_ text: PlainText, field: String, place: Int) throws(QueryFault) -> Day {
        for ending in ["", "-01", "-01-01"] {
            if let day = Day(iso: text.string + ending) { return day }
        }
        throw QueryFault(
            place: place, message: "\(PlainText(field)): takes a date: write it as 2019-02-10, 2019-02 or 2019")
    }
}

import News

/// The members of a JSON object, read by what they are called.
struct JSONMembers {
    private let members: [String: JSONValue]

    /// Takes the members of an object; nil for any other value.
    ///
    /// Where a key stands twice, the last one counts.
    init?(_ value: JSONValue?) {
        guard case .object(let pairs)? = value else { return nil }
        members = Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// The value under a key.
    subscript(key: String) -> JSONValue? { members[key] }

    /// Its keys, sorted.
    var keys: [String] { members.keys.sorted() }

    /// Whether there is something under a key.
    func has(_ key: String) -> Bool { members[key].map { $0 != .null } ?? false }

    /// The words under a key, or a number as words; nil for nothing.
    func text(_ key: String) -> String? { JSONMembers.text(members[key]) }

    /// The words under a key, cleaned, on one line; markup in them is read.
    func line(_ key: String) -> PlainText? {
        text(key).flatMap { FeedText($0, isHTML: FeedText.looksLikeHTML($0)).line.unlessEmpty }
    }

    /// The objects under a key: of a list, or the one there is.
    func objects(_ key: String) -> [JSONMembers] {
        if case .array(let values)? = members[key] { return values.compactMap { JSONMembers($0) } }
        return [JSONMembers(members[key])].compactMap(\.self)
    }

    /// What the things under a key are called: words themselves, or the `name` (or another key) of objects.
    func names(_ key: String, by name: String = "name") -> [PlainText] {
        let values = if case .array(let list)? = members[key] { list } else { [members[key]].compactMap(\.self) }
        return values.compactMap { value in
            (JSONMembers.text(value) ?? JSONMembers(value)?.text(name)
                ?? JSONMembers(value)?.objects(name).first?.text("value"))
                .flatMap { PlainText($0).trimmed.unlessEmpty }
        }
    }

    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text)?: text.nonBlank == nil ? nil : text
        case .integer(let number)?: String(number)
        default: nil
        }
    }
}

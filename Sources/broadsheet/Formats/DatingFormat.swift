import News

/// When an article was published, as an object: the value, the bounds, the basis, and what else is to be said of it.
enum DatingFormat {
    /// The object; `value` is null where the date was reckoned or is not known, and then the bounds say what is.
    static func value(_ dating: Dating) -> JSONValue {
        .object([
            ("value", .string(orNull: dating.value?.description)),
            ("earliest", .string(orNull: dating.earliest?.description)),
            ("latest", .string(orNull: dating.latest?.description)),
            ("basis", .string(dating.basis.rawValue)),
            ("why", .text(dating.why)),
        ])
    }
}

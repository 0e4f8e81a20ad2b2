import News

extension [PlainText] {
    /// The texts one after the other with a separator between them.
    func joined(_ separator: String) -> PlainText { PlainText(map(\.string).joined(separator: separator)) }
}

import News

/// Reads dates as feeds write them: RFC 822 and its misspellings, RFC 3339 and the W3C's forms, the C library's, months in words.
///
/// A time whose zone is not stated could be any: its day alone is taken. All-figure dates are read only where one part cannot be a month.
enum FeedDate {
    /// The date, nil for anything else.
    static func moment(in text: String) -> Moment? {
        if case .moment(let moment) = stated(text) { moment } else { nil }
    }

    /// The date, or the words that are none.
    static func stated(_ text: String) -> StatedDate {
        let clean = PlainText(text).trimmed.string
        guard clean.utf8.count <= 100 else { return StatedDate(.string(text)) }
        if let moment = Moment(clean) { return .moment(moment) }
        if let moment = FeedDateParts(clean).moment { return .moment(moment) }
        return StatedDate(.string(text))
    }
}

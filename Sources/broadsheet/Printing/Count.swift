import News

/// Numbers with the thing counted.
enum Count {
    /// "1 line", "2 lines".
    static func of(_ number: Int, _ thing: String) -> PlainText {
        PlainText(number == 1 ? "1 \(thing)" : "\(number) \(thing)s")
    }
}

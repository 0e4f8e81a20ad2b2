/// When a server wants to be asked again.
public enum RetryAfter {
    /// The longest wait that is believed: a week, in seconds.
    public static let longest = 604_800

    /// Seconds from now, 0 for a time that is past, at most `longest`; nil for what is neither a number nor a date.
    ///
    /// - Parameters:
    ///   - date: the answer's Date, which sets the server's clock right; without it `now` counts.
    ///   - now: seconds since 1970.
    public static func seconds(_ value: String, date: String? = nil, now: Int64) -> Int? {
        if let seconds = DeltaSeconds.seconds(value) { return min(seconds, longest) }
        guard let until = HTTPDate.seconds(value) else { return nil }
        let from = date.flatMap { HTTPDate.seconds($0) } ?? now
        return Int(min(max(until - from, 0), Int64(longest)))
    }
}

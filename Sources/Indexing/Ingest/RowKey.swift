import News

/// How rows are kept in time order: a second in the upper bits, a sequence within it in the lower.
///
/// FTS5 reads hits newest first without sorting when rowids are in time order, and flushes its memory whenever a rowid steps back.
enum RowKey {
    /// Bits for the sequence: sixteen million articles of one second, since a date alone stands for one.
    static let bits: Int64 = 24

    /// Seconds a key can hold: the years 1 to 9999, and what a broken clock may state besides.
    private static let seconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// The first second a key can hold.
    static var earliest: Int64 { seconds.lowerBound }

    /// The second an article's row is ordered by: the earlier of publication and arrival.
    static func second(of dating: Dating, retrieved: Instant) -> Int64 {
        let stated = dating.value?.sortSecond ?? dating.latest?.sortSecond ?? retrieved.seconds
        return clamped(min(stated, retrieved.seconds))
    }

    /// The keys of one second.
    static func range(ofSecond second: Int64) -> ClosedRange<Int64> {
        let first = clamped(second) << bits
        return first...(first | ((1 << bits) - 1))
    }

    /// The first key of a second.
    static func first(ofSecond second: Int64) -> Int64 { clamped(second) << bits }

    private static func clamped(_ second: Int64) -> Int64 {
        min(max(second, seconds.lowerBound), seconds.upperBound)
    }
}

import News

/// Whether two accounts were published at times that let the world change between them.
enum Datings {
    /// Seconds between two accounts with an hour from which on they are accounts of different times.
    private static let apart: Int64 = 18 * 3600

    /// Seconds after which the later of two accounts of one day may tell a count that has grown.
    private static let later: Int64 = 2 * 3600

    /// Whether the right account is of a later day than the left one, or has an hour clearly after the other's.
    static func isLater(_ right: Dating, than left: Dating) -> Bool {
        guard let a = left.value, let b = right.value else { return false }
        if case .instant(let x) = a, case .instant(let y) = b { return y.seconds - x.seconds >= later }
        return b.day > a.day
    }

    /// Whether they are dated apart; false where a date is not known.
    static func areApart(_ left: Dating, _ right: Dating) -> Bool {
        guard let a = left.value, let b = right.value else { return false }
        if case .instant(let x) = a, case .instant(let y) = b { return abs(x.seconds - y.seconds) >= apart }
        return a.day != b.day
    }
}

/// Where the texts of the articles stand on a row: side by side with a sign and a bar between them, one below the other when narrow.
struct CompareColumns: Hashable, Sendable {
    /// The first column of each text.
    let starts: [Int]
    /// The width of each text.
    let width: Int
    /// Whether the texts stand one below the other.
    let isStacked: Bool

    /// Shares the columns of a screen out to so many texts.
    init(columns: Int, texts: Int) {
        if columns < 60 || texts < 2 {
            isStacked = true
            width = max(4, columns - 6)
            starts = Array(repeating: 5, count: max(1, texts))
        } else {
            isStacked = false
            let share = (columns - 2 - (texts - 1) * 4) / texts
            width = share
            starts = (0..<texts).map { 2 + $0 * (share + 4) }
        }
    }

    /// Where the sign stands before a text other than the first.
    func sign(before text: Int) -> Int { isStacked ? 1 : starts[text] - 3 }
}

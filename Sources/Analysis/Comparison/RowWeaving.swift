/// Weaves the rows of several articles into one order: the reading order of the first, the rows of the others behind the row before them.
enum RowWeaving {
    /// The order of the rows.
    ///
    /// `sequences` holds the rows of each article in its reading order, the spine first; `owners` the place in `sequences` of the article that has
    /// a row to itself, nil for a row of several: what several articles tell alone stands article by article.
    static func order(_ sequences: [[Int]], owners: [Int?]) -> [Int] {
        let head = owners.count
        var next = [Int](repeating: -1, count: owners.count + 1)
        var isPlaced = [Bool](repeating: false, count: owners.count)
        func isAlone(_ row: Int, before rank: Int) -> Bool { row >= 0 && owners[row].map { $0 < rank } ?? false }
        for (rank, rows) in sequences.enumerated() {
            var previous = rank > 0 && next[head] >= 0 ? next[head] : head
            for row in rows {
                if !isPlaced[row] {
                    while rank > 0, isAlone(next[previous], before: rank) { previous = next[previous] }
                    next[row] = next[previous]
                    next[previous] = row
                    isPlaced[row] = true
                }
                previous = row
            }
        }
        var order: [Int] = []
        var row = next[head]
        while row >= 0 {
            order.append(row)
            row = next[row]
        }
        return order
    }
}

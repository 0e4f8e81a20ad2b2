import Language

/// What stands between the words that two sentences have in the same order.
struct WordGaps {
    /// The words of the one and of the other between two that both have; either may be none.
    let all: [(left: Range<Int>, right: Range<Int>)]

    /// Lays two lists of words beside each other; the work grows with both lengths, so they are cut before.
    init(_ left: [Word], _ right: [Word]) {
        let (mine, theirs) = (
            left.map { WordOrder.number($0.folded.utf8) }, right.map { WordOrder.number($0.folded.utf8) }
        )
        // By rows, one after the other: how many words both have in order from each place on.
        let width = theirs.count + 1
        var length = [Int32](repeating: 0, count: (mine.count + 1) * width)
        for i in mine.indices.reversed() {
            let (row, next) = (i * width, (i + 1) * width)
            for j in theirs.indices.reversed() {
                length[row + j] =
                    mine[i] == theirs[j] ? length[next + j + 1] + 1 : max(length[next + j], length[row + j + 1])
            }
        }
        var gaps: [(left: Range<Int>, right: Range<Int>)] = []
        var (i, j, fromLeft, fromRight) = (0, 0, 0, 0)
        while i < mine.count, j < theirs.count {
            if mine[i] == theirs[j] {
                gaps.append((fromLeft..<i, fromRight..<j))
                (i, j) = (i + 1, j + 1)
                (fromLeft, fromRight) = (i, j)
            } else if length[(i + 1) * width + j] >= length[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        gaps.append((fromLeft..<mine.count, fromRight..<theirs.count))
        all = gaps
    }
}

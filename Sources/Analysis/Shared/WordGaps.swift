import Language

/// What stands between the words that two sentences have in the same order.
struct WordGaps {
    /// The words of the one and of the other between two that both have; either may be none.
    let all: [(left: Range<Int>, right: Range<Int>)]

    /// Lays two lists of words beside each other; the work grows with both lengths, so they are cut before.
    init(_ left: [Word], _ right: [Word]) {
        let (mine, theirs) = (left.map(\.folded), right.map(\.folded))
        var length = [[Int]](repeating: [Int](repeating: 0, count: theirs.count + 1), count: mine.count + 1)
        for i in mine.indices.reversed() {
            for j in theirs.indices.reversed() {
                length[i][j] =
                    mine[i] == theirs[j] ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
            }
        }
        var gaps: [(left: Range<Int>, right: Range<Int>)] = []
        var (i, j, fromLeft, fromRight) = (0, 0, 0, 0)
        while i < mine.count, j < theirs.count {
            if mine[i] == theirs[j] {
                gaps.append((fromLeft..<i, fromRight..<j))
                (i, j) = (i + 1, j + 1)
                (fromLeft, fromRight) = (i, j)
            } else if length[i + 1][j] >= length[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        gaps.append((fromLeft..<mine.count, fromRight..<theirs.count))
        all = gaps
    }
}

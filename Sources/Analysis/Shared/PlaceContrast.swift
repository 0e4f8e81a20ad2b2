import Language

/// Finds a choice that two sentences built alike make differently in one place: "9 years" and "9 months", "half of" and "all of", "rose to"
/// and "rose by", "3-1" and "1-3".
enum PlaceContrast {
    /// Words of one gap that are looked at on either side: longer ones are told anew.
    private static let widest = 4

    /// What stands in that place in the one and in the other; nil where no choice differs.
    static func of(_ left: [Word], _ right: [Word], comparesNumbers: Bool) -> (Word, Word)? {
        for gap in WordGaps(left, right).all
        where !gap.left.isEmpty && !gap.right.isEmpty && gap.left.count <= widest && gap.right.count <= widest {
            let numbers = (only(gap.left, left), only(gap.right, right))
            // "6 percent" and "5 dollars" are two figures, and no choice between percent and dollars.
            for mine in gap.left where numbers.0 == nil || numbers.1 == nil {
                for theirs in gap.right where Alternatives.part(left[mine].folded, right[theirs].folded) {
                    return (left[mine], right[theirs])
                }
            }
            if let found = changes(gap, left, right) { return found }
            guard gap.left.count == 1, gap.right.count == 1 else { continue }
            let (mine, theirs) = (left[gap.left.lowerBound], right[gap.right.lowerBound])
            if areNames(gap, left, right) { return (mine, theirs) }
            guard comparesNumbers, let one = value(mine.folded), let other = value(theirs.folded), one != other
            else { continue }
            return (mine, theirs)
        }
        return nil
    }

    /// "Rise to 14 euros" and "rise by 14 euros": the level and the step, before one number.
    private static func changes(
        _ gap: (left: Range<Int>, right: Range<Int>), _ left: [Word], _ right: [Word]
    ) -> (Word, Word)? {
        guard gap.left.count == 1, gap.right.count == 1 else { return nil }
        let (mine, theirs) = (left[gap.left.lowerBound], right[gap.right.lowerBound])
        let isStep = Set([mine.folded, theirs.folded])
        guard isStep == ["to", "by"] || isStep == ["at", "by"], gap.left.upperBound < left.count,
            value(left[gap.left.upperBound].folded) != nil
        else { return nil }
        return (mine, theirs)
    }

    /// Names that have changed places: each stands elsewhere in the other sentence, and not as one of two joined by "and".
    private static func areNames(
        _ gap: (left: Range<Int>, right: Range<Int>), _ left: [Word], _ right: [Word]
    ) -> Bool {
        let (mine, theirs) = (left[gap.left.lowerBound], right[gap.right.lowerBound])
        guard isCapital(mine), isCapital(theirs), TermWeights.tells(mine), TermWeights.tells(theirs),
            left.contains(where: { $0.folded == theirs.folded }), right.contains(where: { $0.folded == mine.folded })
        else { return false }
        let around = [(left, gap.left), (right, gap.right)].flatMap { words, place in
            [place.lowerBound - 2, place.lowerBound - 1, place.upperBound].filter(words.indices.contains).map {
                words[$0].folded
            }
        }
        return !around.contains { ["and", "or", "between", "with", "by", "both"].contains($0) }
    }

    private static func isCapital(_ word: Word) -> Bool {
        word.text.string.unicodeScalars.first?.properties.isUppercase == true
    }

    /// The one number among some words, nil where there are none or several.
    private static func only(_ places: Range<Int>, _ words: [Word]) -> Int? {
        let numbers = places.filter { value(words[$0].folded) != nil }
        return numbers.count == 1 ? numbers.first : nil
    }

    /// What a word in digits or a small number in words says.
    private static func value(_ word: String) -> Double? {
        if let small = Particulars.small[word] { return Double(small) }
        return Double(word)
    }
}

import Language
import News

/// Tells two sentences built alike that put one name in the place of another, or turn round who did it to whom.
struct NameContrast {
    /// What differs, in the words of both; nil where nothing does.
    let found: PlainText?

    /// Words of one gap that are looked at: longer ones are told anew.
    private static let widest = 5
    /// So much of the letters by twos of two names in common makes them spellings of one.
    private static let spelling = 0.4

    /// Lays the names of two sentences beside each other.
    init(_ left: SentenceReading, _ right: SentenceReading, names: [[Name]]) {
        let words = [left, right].map { Array($0.words.prefix(100)) }
        let starts = [left, right].map(\.sentence.span.start)
        let places = (0...1).map { side in
            names[side].filter { $0.kind != .organisation }.compactMap { name -> Placed? in
                let inside = words[side].indices.filter {
                    words[side][$0].start + starts[side] >= name.span.start
                        && words[side][$0].end + starts[side] <= name.span.end
                }
                guard let first = inside.first, let last = inside.last else { return nil }
                return Placed(name: name, words: first...last, stems: Set(words[side][first...last].map(\.stem)))
            }
        }
        found =
            NameContrast.swapped(words, places)
            ?? NameContrast.replaced(words, places)
    }

    private struct Placed {
        let name: Name
        let words: ClosedRange<Int>
        let stems: Set<String>
    }

    /// Names that stand in one gap between words that both have.
    private static func replaced(_ words: [[Word]], _ places: [[Placed]]) -> PlainText? {
        guard !places[0].isEmpty, !places[1].isEmpty else { return nil }
        let stems = words.map { Set($0.map(\.stem)) }
        for gap in WordGaps(words[0], words[1]).all
        where gap.left.count <= widest && gap.right.count <= widest && !gap.left.isEmpty && !gap.right.isEmpty {
            for mine in places[0] where gap.left.overlaps(Range(mine.words)) && mine.stems.isDisjoint(with: stems[1]) {
                for theirs in places[1]
                where gap.right.overlaps(Range(theirs.words)) && areOfOneKind(mine.name.kind, theirs.name.kind)
                    && theirs.stems.isDisjoint(with: stems[0]) && !areAlike(mine, theirs)
                {
                    return "\(mine.name.span.text) / \(theirs.name.span.text)"
                }
            }
        }
        return nil
    }

    /// "Mora beat Brandt", "Brandt beat Mora".
    private static func swapped(_ words: [[Word]], _ places: [[Placed]]) -> PlainText? {
        guard words.allSatisfy({ !$0.contains { mutual.contains($0.folded) } }) else { return nil }
        for first in places[0] {
            for second in places[0] where first.words.upperBound < second.words.lowerBound {
                guard let theirFirst = places[1].first(where: { $0.stems == first.stems }),
                    let theirSecond = places[1].first(where: { $0.stems == second.stems }),
                    theirSecond.words.upperBound < theirFirst.words.lowerBound
                else { continue }
                let between = words[0][(first.words.upperBound + 1)..<second.words.lowerBound]
                let theirs = words[1][(theirSecond.words.upperBound + 1)..<theirFirst.words.lowerBound]
                guard between.contains(where: { TermWeights.tells($0) && theirs.map(\.folded).contains($0.folded) })
                else { continue }
                return "\(first.name.span.text) before \(second.name.span.text) / the other way round"
            }
        }
        return nil
    }

    private static let mutual: WordSet = [
        "by", "and", "met", "meet", "with", "between", "married", "drew", "tied", "or", "from", "to",
    ]

    /// Lands by two names that look alike.
    private static let oneLand: WordSet = [
        "czechia", "czech republic", "congo", "dr congo", "turkey", "turkiye", "türkiye", "swaziland", "eswatini",
        "cabo verde",
        "cape verde",
        "macedonia", "north macedonia", "russia", "russian federation", "burma", "myanmar",
    ]

    private static func areOfOneKind(_ one: Name.Kind, _ other: Name.Kind) -> Bool {
        one == other || one == .other || other == .other
    }

    private static func areAlike(_ a: Placed, _ b: Placed) -> Bool {
        let groups = [a, b].map { Set($0.stems.compactMap { NearSynonyms.group(ofStem: $0) }) }
        if !groups[0].isDisjoint(with: groups[1]) { return true }
        let lands = [a, b].map { $0.name.span.text.string.lowercased() }
        if lands[0] != lands[1], lands.allSatisfy(KnownNames.isLand), !lands.allSatisfy(oneLand.contains) {
            return false
        }
        func pairs(_ name: Placed) -> Set<String> {
            let letters = Array(name.name.span.text.string.lowercased())
            return Set(zip(letters, letters.dropFirst()).map { String([$0, $1]) })
        }
        let (x, y) = (pairs(a), pairs(b))
        return 2 * Double(x.intersection(y).count) >= spelling * Double(x.count + y.count)
    }
}

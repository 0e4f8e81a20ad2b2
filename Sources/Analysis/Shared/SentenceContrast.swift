import Language
import News

/// The point on which two sentences differ, however alike their words: one has the man convicted, the other acquitted.
///
/// A pair that differs so is neither the same nor reworded, and no sign that one text was made of the other.
struct SentenceContrast: Hashable, Sendable {
    /// What stands on either side, or on one alone: "they differ in: convicted / acquitted", "only one says: not".
    let words: PlainText
    /// The decisive word of the first sentence and of the second; one of them alone, or none where names are turned round.
    let left, right: Word?

    /// From this share of words in the same order on two sentences are built alike.
    private static let alike = 0.5
    /// Words of a sentence that are looked at.
    private static let longest = 100

    /// The point on which two sentences differ, nil where none is seen; `names` are those of either.
    ///
    /// Numbers are left out where they were compared as figures.
    static func of(
        _ left: SentenceReading, _ right: SentenceReading, names: [[Name]], comparesNumbers: Bool = true
    ) -> SentenceContrast? {
        let order = left.commonOrder(with: right)
        if let found = of(
            left.words, right.words, refusals: [left.refusals, right.refusals], order: order,
            comparesNumbers: comparesNumbers)
        {
            return found
        }
        guard order >= alike else { return nil }
        return NameContrast(left, right, names: names).found.map {
            SentenceContrast(words: "they differ in: \($0)", left: nil, right: nil)
        }
    }

    /// The point on which the words of two clauses differ; numbers, and on what condition they are told, are compared elsewhere.
    static func of(_ left: PlainText, _ right: PlainText) -> SentenceContrast? {
        left == right ? nil : of(Words.of(left), Words.of(right))
    }

    /// The same of words read before.
    static func of(_ left: [Word], _ right: [Word]) -> SentenceContrast? {
        let sides = [left, right].map { Array($0.prefix(longest)) }
        let orders = sides.map { words in WordOrder(words.map { WordOrder.number($0.stem.utf8) }) }
        let most = max(orders[0].count, orders[1].count)
        let order = most == 0 ? 0 : Double(orders[0].common(with: orders[1])) / Double(most)
        return of(
            sides[0], sides[1], refusals: sides.map { ParaphraseSide.refusals($0) }, order: order,
            comparesNumbers: false, comparesStances: false)
    }

    /// Whether they differ in a day, a month or a part of the day.
    var isOfTime: Bool {
        [left, right].allSatisfy { word in
            word.map { Alternatives.isTime($0.folded) || Particulars.week.contains($0.folded) } ?? false
        }
    }

    private static func of(
        _ left: [Word], _ right: [Word], refusals: [Int], order: Double, comparesNumbers: Bool,
        comparesStances: Bool = true
    ) -> SentenceContrast? {
        let sides = [left, right].map { $0.prefix(longest) }
        let opposites = opposites(sides[0], sides[1], areAlike: order >= alike)
        let denials = sides.map { words in words.filter { ParaphraseSide.isDenial($0.folded) } }
        if denials[0].count % 2 == denials[1].count % 2 {
            if let first = opposites.first { return SentenceContrast(first.0, first.1) }
        } else if opposites.isEmpty {
            let side = denials[0].count > denials[1].count ? 0 : 1
            return SentenceContrast(only: denials[side].first, isLeft: side == 0)
        } else {
            // "Did not survive", "died".
            return nil
        }
        if comparesStances, let found = Stance.contrast(sides[0], sides[1]) {
            return SentenceContrast(only: found.word, isLeft: found.isLeft)
        }
        if refusals[0] % 2 != refusals[1] % 2 {
            let side = refusals[0] > refusals[1] ? 0 : 1
            return SentenceContrast(only: sides[side].first { ParaphraseSide.refuses($0) }, isLeft: side == 0)
        }
        if let found = UnrealWords.contrast(sides[0], sides[1]) {
            return SentenceContrast(only: found, isLeft: sides[0].contains(found))
        }
        if let found = days(sides[0], sides[1]) { return found }
        if comparesNumbers, let found = numbers(sides[0], sides[1]) { return found }
        guard order >= alike else { return nil }
        if let found = RoleContrast.of(left, right) {
            return SentenceContrast(
                words: "they differ in: \(found.0.text) before \(found.1.text) / the other way round", left: found.0,
                right: nil)
        }
        return PlaceContrast.of(Array(sides[0]), Array(sides[1]), comparesNumbers: comparesNumbers).map {
            SentenceContrast($0.0, $0.1)
        }
    }

    private init(words: PlainText, left: Word?, right: Word?) {
        (self.words, self.left, self.right) = (words, left, right)
    }

    private init(_ left: Word, _ right: Word) {
        self.init(words: "they differ in: \(left.text) / \(right.text)", left: left, right: right)
    }

    private init(only word: Word?, isLeft: Bool) {
        self.init(
            words: "only one says: \(word?.text ?? "no")", left: isLeft ? word : nil, right: isLeft ? nil : word)
    }

    /// The words that say the contrary of each other, a row of them where the one side has only one end of it and the other the other.
    private static func opposites(
        _ left: ArraySlice<Word>, _ right: ArraySlice<Word>, areAlike: Bool
    ) -> [(Word, Word)] {
        struct Ends { var first: Word?, second: Word? }
        func ends(_ words: ArraySlice<Word>) -> [Int: Ends] {
            var ends: [Int: Ends] = [:]
            for word in words {
                for side in Opposites.sides(ofStem: word.stem) where areAlike || !side.isSmall {
                    if side.isFirst {
                        ends[side.row, default: Ends()].first = ends[side.row]?.first ?? word
                    } else {
                        ends[side.row, default: Ends()].second = ends[side.row]?.second ?? word
                    }
                }
            }
            return ends
        }
        let (mine, theirs) = (ends(left), ends(right))
        let (stems, others) = (Set(left.map(\.stem)), Set(right.map(\.stem)))
        var found: [(Word, Word)] = []
        var seen: Set<String> = []
        for (row, one) in mine.sorted(by: { $0.key < $1.key }) {
            guard let other = theirs[row] else { continue }
            let pair: (Word, Word)? =
                switch (one.first, one.second, other.first, other.second) {
                case (let mine?, nil, nil, let theirs?): (mine, theirs)
                case (nil, let mine?, let theirs?, nil): (mine, theirs)
                default: nil
                }
            guard let pair, !others.contains(pair.0.stem), !stems.contains(pair.1.stem),
                seen.insert(pair.0.stem).inserted
            else { continue }
            found.append(pair)
        }
        return found
    }

    /// Days of the week or months, none in common.
    private static func days(_ left: ArraySlice<Word>, _ right: ArraySlice<Word>) -> SentenceContrast? {
        for names in [Particulars.week, Particulars.months.subtracting(["may", "march"])] {
            let both = [left, right].map { $0.filter { names.contains($0.folded) } }
            guard let one = both[0].first, let other = both[1].first else { continue }
            if Set(both[0].map(\.folded)).isDisjoint(with: both[1].map(\.folded)) {
                return SentenceContrast(one, other)
            }
        }
        return nil
    }

    /// A number in digits or words, and the stems of the two words behind it: what it counts.
    private struct Number {
        let value: String
        let word: Word
        let counted: Set<String>
    }

    /// Numbers of one thing, "three days" and "five days", neither of which stands in the other sentence.
    ///
    /// Days of months, years, minutes of a match and sums of other things are no contrast to each other.
    private static func numbers(_ left: ArraySlice<Word>, _ right: ArraySlice<Word>) -> SentenceContrast? {
        let (mine, theirs) = (numbers(in: Array(left)), numbers(in: Array(right)))
        let (values, others) = (Set(mine.map(\.value)), Set(theirs.map(\.value)))
        for one in mine where !others.contains(one.value) {
            let other = theirs.first { !values.contains($0.value) && !$0.counted.isDisjoint(with: one.counted) }
            if let other { return SentenceContrast(one.word, other.word) }
        }
        return nil
    }

    private static func numbers(in words: [Word]) -> [Number] {
        words.indices.compactMap { place in
            let word = words[place]
            let isDigits = word.folded.utf8.first.map { (0x30...0x39).contains($0) } == true
            guard let value = Particulars.small[word.folded].map({ String($0) }) ?? (isDigits ? word.folded : nil)
            else {
                return nil
            }
            let counted = words[(place + 1)...].prefix(2).filter { TermWeights.tells($0) }.map(\.stem)
            return Number(value: value, word: word, counted: Set(counted))
        }
    }
}

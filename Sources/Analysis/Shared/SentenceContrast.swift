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

    /// The point on which two sentences differ, nil where none is seen; `names` are those of either.
    ///
    /// Numbers are left out where they were compared as figures.
    static func of(
        _ left: SentenceReading, _ right: SentenceReading, names: [[Name]], comparesNumbers: Bool = true
    ) -> SentenceContrast? {
        let order = left.commonOrder(with: right)
        if let found = of(
            left.contrast, right.contrast, refusals: [left.refusals, right.refusals], order: order,
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
        left == right ? nil : of(ClauseWords(left), ClauseWords(right))
    }

    /// The same of clauses read before.
    static func of(_ left: ClauseWords, _ right: ClauseWords) -> SentenceContrast? {
        let most = max(left.order.count, right.order.count)
        let order = most == 0 ? 0 : Double(left.order.common(with: right.order)) / Double(most)
        return of(
            left.contrast, right.contrast, refusals: [left.refusals, right.refusals], order: order,
            comparesNumbers: false, comparesStances: false)
    }

    /// Whether they differ in a day, a month or a part of the day.
    var isOfTime: Bool {
        [left, right].allSatisfy { word in
            word.map { Alternatives.isTime($0.folded) || Particulars.week.contains($0.folded) } ?? false
        }
    }

    private static func of(
        _ left: ContrastWords, _ right: ContrastWords, refusals: [Int], order: Double, comparesNumbers: Bool,
        comparesStances: Bool = true
    ) -> SentenceContrast? {
        let opposites = opposites(left, right, areAlike: order >= alike)
        if left.denials % 2 == right.denials % 2 {
            if let opposites { return SentenceContrast(opposites.0, opposites.1) }
        } else if opposites == nil {
            let isLeft = left.denials > right.denials
            return SentenceContrast(only: isLeft ? left.denial : right.denial, isLeft: isLeft)
        } else {
            // "Did not survive", "died".
            return nil
        }
        if comparesStances, let found = Stance.contrast(left, right) {
            return SentenceContrast(only: found.word, isLeft: found.isLeft)
        }
        if refusals[0] % 2 != refusals[1] % 2 {
            let isLeft = refusals[0] > refusals[1]
            let words = isLeft ? left.words : right.words
            return SentenceContrast(only: words.first { ParaphraseSide.refuses($0) }, isLeft: isLeft)
        }
        if let found = UnrealWords.contrast(left, right) {
            return SentenceContrast(only: found, isLeft: left.words.contains(found))
        }
        if let found = days(left, right) { return found }
        if order >= alike, let found = SignContrast.of(left, right) {
            return SentenceContrast(words: "they differ in: \(found.0) / \(found.1)", left: nil, right: nil)
        }
        if comparesNumbers, let found = numbers(left, right) { return found }
        guard order >= alike else { return nil }
        if let found = RoleContrast.of(left.words, right.words) {
            return SentenceContrast(
                words: "they differ in: \(found.0.text) before \(found.1.text) / the other way round", left: found.0,
                right: nil)
        }
        return PlaceContrast.of(left.words, right.words, comparesNumbers: comparesNumbers).map {
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

    /// The first words that say the contrary of each other, a row of them where the one side has only one end of it and the other the other.
    private static func opposites(_ left: ContrastWords, _ right: ContrastWords, areAlike: Bool) -> (Word, Word)? {
        let others = right.ends(areAlike: areAlike)
        for one in left.ends(areAlike: areAlike) {
            guard let other = others.first(where: { $0.row == one.row }) else { continue }
            let pair: (Int, Int)? =
                switch (one.first, one.second, other.first, other.second) {
                case (let mine?, nil, nil, let theirs?): (mine, theirs)
                case (nil, let mine?, let theirs?, nil): (mine, theirs)
                default: nil
                }
            guard let pair else { continue }
            let (mine, theirs) = (left.words[pair.0], right.words[pair.1])
            if !right.holds(stem: mine.stem), !left.holds(stem: theirs.stem) { return (mine, theirs) }
        }
        return nil
    }

    /// Days of the week or months, none in common.
    private static func days(_ left: ContrastWords, _ right: ContrastWords) -> SentenceContrast? {
        for (mine, theirs) in zip(left.days, right.days) {
            guard let one = mine.first, let other = theirs.first else { continue }
            if !mine.contains(where: { word in theirs.contains { $0.folded == word.folded } }) {
                return SentenceContrast(one, other)
            }
        }
        return nil
    }

    /// Numbers of one thing, "three days" and "five days", neither of which stands in the other sentence.
    ///
    /// Days of months, years, minutes of a match and sums of other things are no contrast to each other.
    private static func numbers(_ left: ContrastWords, _ right: ContrastWords) -> SentenceContrast? {
        for one in left.numbers where !right.numbers.contains(where: { $0.value == one.value }) {
            let other = right.numbers.first { number in
                number.counted.contains { one.counted.contains($0) }
                    && !left.numbers.contains { $0.value == number.value }
            }
            if let other { return SentenceContrast(one.word, other.word) }
        }
        return nil
    }
}

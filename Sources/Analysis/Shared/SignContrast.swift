import Language
import News

/// Tells two sentences apart by the signs of a number that both have: "$30,000" and "£30,000", "-12 degrees" and "12 degrees".
enum SignContrast {
    /// The number as written in either; nil where their signs agree.
    ///
    /// A sign that only one of them writes counts where all else is the same words, and a percent also where the other counts a thing.
    static func of(_ left: ContrastWords, _ right: ContrastWords) -> (PlainText, PlainText)? {
        let areSame =
            left.words.count == right.words.count && zip(left.words, right.words).allSatisfy { $0.folded == $1.folded }
        for mine in left.signs {
            let theirs = right.signs.filter { $0.value == mine.value }
            guard !theirs.isEmpty, left.signs.count(where: { $0.value == mine.value }) == theirs.count,
                !theirs.contains(where: { agree(mine, $0, areSame) }), let other = theirs.first
            else { continue }
            return (mine.written, other.written)
        }
        return nil
    }

    private static func agree(_ one: NumberSign, _ other: NumberSign, _ areSame: Bool) -> Bool {
        if areSame { return areOne(one.unit, other.unit) && one.direction == other.direction }
        if let mine = one.direction, let theirs = other.direction, mine != theirs { return false }
        if let mine = one.unit, let theirs = other.unit { return areOne(mine, theirs) }
        return !(counts(one) && other.unit == "percent" || counts(other) && one.unit == "percent")
    }

    /// Whether a thing stands behind a number: "40 stations", not "40 points".
    private static func counts(_ sign: NumberSign) -> Bool {
        guard sign.unit == nil, let next = sign.next, next.count > 4 else { return false }
        return !next.hasPrefix("point") && !next.hasPrefix("percent")
    }

    /// The dollar is one however it is named, and one sign stands for yen and yuan.
    private static func areOne(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return one == other }
        if Set([one, other]) == ["yen", "yuan"] { return true }
        return one.split(separator: " ").last == other.split(separator: " ").last
    }
}

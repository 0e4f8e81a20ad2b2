/// One word made of another by an ending that the stemmer leaves on ("prosecutor", "prosecute").
enum Derivation {
    /// Letters a base has at least: below them the endings are chance ("corn", "corner").
    private static let shortest = 5

    private static let endings = ["or", "er", "ist", "ian", "an", "man", "woman", "men", "ship", "n"]

    /// The stem that another is made of, nil where it bears none of the endings.
    static func base(of stem: String) -> String? {
        for ending in endings where stem.utf8.count >= shortest + ending.utf8.count && stem.hasSuffix(ending) {
            return String(stem.dropLast(ending.utf8.count))
        }
        return nil
    }
}

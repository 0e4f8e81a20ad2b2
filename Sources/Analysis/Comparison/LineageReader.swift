import News

/// Reads from the matched sentences of each two articles how much of one is in the other, and from their credits what that shows.
struct LineageReader {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Their sentences.
    let readings: Readings
    /// Sentences found again, for every ordered pair that has any.
    let shared: [SharedWording]

    /// From this share of an article's sentences on, its text counts as wholly found in the other.
    private static let wholly = 0.75
    /// From this share on, partly; a single shared quotation among a dozen sentences is less.
    private static let partly = 0.2

    /// One finding for every ordered pair, the largest share first.
    func lineage() -> [Lineage] {
        let keys = articles.indices.map { ArticleKey(index: $0) }
        let found = Dictionary(shared.map { ([$0.a, $0.b], $0) }) { first, _ in first }
        let pairs = keys.flatMap { a in keys.filter { $0 != a }.map { (a, $0) } }
        return pairs.map { a, b in lineage(a, b, found[[a, b]]) }.sorted {
            ($1.shared, $0.a, $0.b) < ($0.shared, $1.a, $1.b)
        }
    }

    private func lineage(_ a: ArticleKey, _ b: ArticleKey, _ wording: SharedWording?) -> Lineage {
        let of = readings.articles[a.index].count { $0.role.isNarrative }
        let matched = wording?.matched ?? 0
        let share = of == 0 ? 0 : Double(matched) / Double(of)
        let label: Lineage.Label =
            share >= LineageReader.wholly ? .wholly : share >= LineageReader.partly ? .partly : .none
        return Lineage(
            a: a, b: b, label: label, from: .unknown, shared: share, matched: matched, of: of, reordered: 0,
            agencies: [], why: wording?.why ?? ["no shared wording found"])
    }
}

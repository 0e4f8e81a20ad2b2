import News

extension Comparison {
    /// The numbers of the versions where one article is compared with itself at other times, in the order given; nil for several articles.
    public var versions: [Int]? {
        guard let first = articles.first?.article.id.whole, articles.count > 1,
            articles.allSatisfy({ $0.article.id.whole == first })
        else { return nil }
        let numbers = articles.compactMap { $0.article.id.version ?? $0.article.version }
        return numbers.count == articles.count && Set(numbers).count == numbers.count ? numbers : nil
    }

    /// "version 1 of 3 Feb 2019", by the day it was taken in; nil where several articles are compared.
    public func versionName(_ key: ArticleKey) -> PlainText? {
        guard let versions, versions.indices.contains(key.index) else { return nil }
        let name = "version \(versions[key.index])"
        guard let day = articles[key.index].article.retrieved?.day else { return PlainText(name) }
        return PlainText("\(name) of \(day.short())")
    }

    /// What it means that a sentence stands in one version alone: cut since the first, added in the last; nil for several articles.
    public func changeWords(_ key: ArticleKey) -> PlainText? {
        guard let versions, versions.indices.contains(key.index) else { return nil }
        let number = versions[key.index]
        if number == versions.max() { return "added in version \(number)" }
        return number == versions.min() ? "cut since version \(number)" : "in version \(number) alone"
    }

    /// What came of a text between two versions, in one line; nil for several articles.
    ///
    /// "3 sentences added, 2 cut, 4 changed, 20 the same; the headline is another". The version with the lower number is the earlier one.
    public var changes: PlainText? {
        guard let versions, versions.count == 2 else { return nil }
        let (before, after) = versions[0] < versions[1] ? (keys[0], keys[1]) : (keys[1], keys[0])
        let same = alignments.filter { $0.relation == .same }
        let alike = Set(same.flatMap { [$0.a, $0.b] }).count { $0.article == after }
        let (cut, added) = (only[before]?.count ?? 0, only[after]?.count ?? 0)
        let changed = (self[after]?.sentences.count ?? 0) - alike - added
        let old = self[before]?.article.headline
        let new = self[after]?.article.headline
        let head = old == new ? "the headline is the same" : "the headline is another"
        return PlainText(
            "\(added) sentence\(added == 1 ? "" : "s") added, \(cut) cut, \(max(0, changed)) changed, \(alike) the same; \(head)"
        )
    }
}

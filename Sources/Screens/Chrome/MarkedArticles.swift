import News

/// The articles marked for comparing, in the order in which they were marked.
struct MarkedArticles: Sendable {
    /// Them.
    var articles: [ArticleSummary] = []

    /// Whether an article is one of them.
    func contains(_ article: ArticleSummary) -> Bool { articles.contains { $0.id == article.id } }

    /// What a command about marks does to an article; nil for another command.
    func effects(of action: Action, on article: ArticleSummary) -> [Effect]? {
        switch action {
        case .mark:
            let others = articles.filter { $0.id != article.id }
            return [.setMarked(others.count < articles.count ? others : articles + [article])]
        case .cancel where !articles.isEmpty: return [.setMarked([]), .say("no article is marked any more")]
        case .compare:
            var ids = articles.map(\.id)
            if ids.count == 1, ids != [article.id] { ids.append(article.id) }
            return ids.count > 1 ? [.go(.compare(ids, at: nil))] : nil
        default: return nil
        }
    }

    /// "& marked: VOA, Al Jazeera; c compares them"; nil where none is marked.
    func words(keymap: Keymap, scope: Scope) -> PlainText? {
        guard !articles.isEmpty else { return nil }
        let names = articles.map { ($0.outlet ?? Words.noOutlet).string }.joined(separator: ", ")
        let compare = keymap.label(for: .compare, in: scope) ?? ":compare"
        let what = articles.count > 1 ? "them" : "it with the one under the cursor"
        return "& marked to compare: \(PlainText(names)); \(PlainText(compare)) compares \(PlainText(what))"
    }
}

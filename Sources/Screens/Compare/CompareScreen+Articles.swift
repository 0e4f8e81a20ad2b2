import Analysis
import Drawing
import News

extension CompareScreen {
    /// Carries out what changes which articles are compared and how they stand; nil for another command.
    mutating func carryOutOnArticles(_ action: Action, count: Int?) -> [Effect]? {
        switch action {
        case .spine: return setSpine(named: count)
        case .dropArticle: return drop(named: count)
        case .addArticle: return openChooser()
        default: return nil
        }
    }

    /// The article a count names, from 1, else the outlet on the right.
    private func article(named count: Int?) -> ArticleKey? {
        guard let count else { return shown.dropFirst().first }
        return ids.indices.contains(count - 1) ? ArticleKey(index: count - 1) : nil
    }

    private mutating func setSpine(named count: Int?) -> [Effect] {
        guard let compared, let key = article(named: count) else { return [.say("no such article here")] }
        guard key != spine else { return [.say("\(key) is the spine already")] }
        let (place, before) = (selectedPlace, spine)
        spine = key
        let others = ids.indices.map { ArticleKey(index: $0) }.filter { $0 != key }
        turned = others.firstIndex(of: before) ?? 0
        take(rows: ComparedArticles(compared.comparison, spine: key), at: place)
        return [.say("\(key) \(compared.outlet(key)) is the spine: rows stand in its order")]
    }

    /// Takes the same articles in other rows, or other articles, and selects a passage again where it still is.
    mutating func take(rows compared: ComparedArticles, at place: PassagePlace?) {
        self.compared = compared
        (unfolded, whole, why) = ([], [], nil)
        selection = min(selection, max(0, compared.comparison.rows.count - 1))
        rebuild(keeping: nil)
        guard let place, let row = row(of: place), show(row: row) else { return }
        lookBack()
    }

    private mutating func drop(named count: Int?) -> [Effect] {
        guard let key = article(named: count) else { return [.say("no such article here")] }
        guard ids.count > 2 else { return [.say("two articles are the least that can be compared")] }
        var left = ids
        left.remove(at: key.index)
        let outlet = compared?.outlet(key) ?? .empty
        let moved: PlainText = key.index < left.count ? "; the letters after it moved up" : ""
        return compare(left) + [.say("dropped: \(key) \(outlet)\(moved)")]
    }

    /// Asks for a comparison of other articles; what is shown stays until it comes.
    private mutating func compare(_ new: [ArticleID]) -> [Effect] {
        coming = new
        return [.compare(new)]
    }

    /// Takes the comparison of the articles that were asked for last.
    mutating func takeComing(_ comparison: Comparison) {
        guard let coming else { return }
        let (spineID, place) = (ids.indices.contains(spine.index) ? ids[spine.index] : nil, selectedPlace)
        let onRight = shown.dropFirst().first.map { ids[$0.index] }
        let isAdded = coming.count > ids.count
        (ids, self.coming) = (coming, nil)
        spine = ArticleKey(index: spineID.flatMap { ids.firstIndex(of: $0) } ?? 0)
        let others = ids.indices.filter { $0 != spine.index }
        turned = (isAdded ? others.count - 1 : onRight.flatMap { id in others.firstIndex { ids[$0] == id } } ?? 0)
        panes = [:]
        take(rows: ComparedArticles(comparison, spine: spine), at: place)
        layOutPane()
    }

    private mutating func openChooser() -> [Effect] {
        guard compared != nil else { return [] }
        guard ids.count < Desk.mostArticles else { return [.say("there are no more letters")] }
        let chooser = ArticleChooser(taken: ids, rows: bodyRows)
        self.chooser = chooser
        why = nil
        return [.loadArticle(ids[spine.index]), chooser.load]
    }

    /// Carries out a command while an article is being chosen.
    mutating func carryOutInChooser(_ action: Action, count: Int?) -> [Effect] {
        switch action {
        case .back, .cancel, .left, .addArticle: chooser = nil
        case .open, .right:
            guard let article = chooser?.selected else { return [.say("no article to add")] }
            chooser = nil
            let letter = ArticleKey(index: ids.count)
            return compare(ids + [article.id]) + [.say("added: \(letter) \(article.outlet ?? Words.noOutlet)")]
        case .next: _ = chooser?.window.move(.down)
        case .previous: _ = chooser?.window.move(.up)
        default: _ = chooser?.window.move(action, times: count)
        }
        chooser?.window.rest()
        return []
    }
}

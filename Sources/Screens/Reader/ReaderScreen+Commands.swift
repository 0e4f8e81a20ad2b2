import News

extension ReaderScreen {
    /// Carries out a command.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if links != nil { return carryOutInLinks(action, count: count) }
        let steps = min(max(1, count ?? 1), 1_000_000)
        switch action {
        case .down: scroll(to: top + steps)
        case .up: scroll(to: top - steps)
        case .pageDown: scroll(to: top + steps * max(1, rows - 1))
        case .pageUp: scroll(to: top - steps * max(1, rows - 1))
        case .top, .end: goToEdge(action, count: count)
        case .next, .previous: return goOn(action)
        case .open, .right:
            unfolded.toggle()
            lay()
        case .compare, .timeline: return lookAside(action)
        case .versions: return lookBack()
        case .links: return openLinks()
        case .copy: return [.copy(reference)]
        case .cite: return cite()
        case .browser: return address.map { [.browse($0)] } ?? [.say("no address is known for this article")]
        case .toggleRead, .flag, .tag: return summary.map { ArticleCommands.effects(of: action, on: $0) } ?? []
        default: break
        }
        return []
    }

    private mutating func goToEdge(_ action: Action, count: Int?) {
        if let count { return go(toLine: count) }
        scroll(to: action == .top ? 0 : lines.count)
    }

    private mutating func goOn(_ action: Action) -> [Effect] {
        guard finding.isOn else { return [.go(.neighbour(action))] }
        finding.step(forward: action == .next)
        showMatch()
        return []
    }

    private func lookAside(_ action: Action) -> [Effect] {
        let ids = [id] + siblings.map(\.id)
        let passage = place.map { PassagePlace(article: id, sentence: $0) }
        if action == .timeline { return [.go(.timeline(ids, at: passage))] }
        guard ids.count > 1 else { return [.say("one article alone: no other tells this story yet")] }
        return [.go(.compare(ids, at: passage))]
    }

    /// Asks the library for the versions: another program may have brought one since the article was opened.
    private mutating func lookBack() -> [Effect] {
        guard annotated != nil else { return [] }
        awaitsVersions = true
        return [.loadVersions([id.whole])]
    }

    /// The comparison with the version before this one; of the first version with the one after it.
    mutating func take(_ versions: [ArticleID: [ArticleVersion]]) -> [Effect] {
        guard awaitsVersions, let known = versions[id.whole] else { return [] }
        awaitsVersions = false
        guard known.count > 1, let newest = known.last?.number else {
            return [.say("its text has not changed since it came in: one version is kept")]
        }
        let number = max(2, id.version ?? newest)
        return [
            .go(.compare([ArticleID(id.whole, version: number - 1), ArticleID(id.whole, version: number)], at: nil))
        ]
    }

    /// The address of the article, if any is known.
    var address: PlainText? { annotated?.article.url ?? summary?.url }

    /// Headline, outlet, day and address, for the clipboard.
    private var reference: PlainText {
        guard let article = annotated?.article else { return .empty }
        let parts = [
            article.title.text.string, article.outlet?.name.string, article.published.value?.day.description,
            address?.string,
        ]
        return PlainText(parts.compactMap { $0 }.joined(separator: ", "))
    }

    private mutating func openLinks() -> [Effect] {
        guard let count = annotated?.article.links.count, count > 0 else { return [.say("this article has no links")] }
        var window = ListWindow()
        window.setPage(rows)
        window.setCount(count)
        links = window
        return []
    }

    private mutating func carryOutInLinks(_ action: Action, count: Int?) -> [Effect] {
        guard var window = links, let all = annotated?.article.links, all.indices.contains(window.selection) else {
            links = nil
            return []
        }
        let link = all[window.selection]
        switch action {
        case .back, .cancel, .links: links = nil
        case .open, .browser: return [.browse(link.url)]
        case .copy: return [.copy(link.url)]
        default:
            _ = window.move(action, times: count)
            links = window
        }
        return []
    }
}

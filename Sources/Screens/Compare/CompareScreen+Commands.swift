import Analysis
import Drawing
import News

extension CompareScreen {
    /// Carries out a command.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if chooser != nil { return carryOutInChooser(action, count: count) }
        if why != nil { return carryOutInWhy(action, count: count) }
        if let effects = carryOutOnArticles(action, count: count) { return effects }
        if action != .nextOutlet, action != .previousOutlet { turnedFrom = nil }
        switch action {
        case .nextView, .previousView: return turnFacet(forward: action == .nextView)
        case .nextOutlet, .previousOutlet: return turnOutlet(forward: action == .nextOutlet)
        case .hideAlike: return hideAlike()
        case .why: return openWhy()
        case .whoTells: return openTellers()
        case .timeline: return [.go(.timeline(ids, at: selectedPlace))]
        case .save where compared == nil: return [.say("the comparison is not there yet")]
        case .save: return [.ask(.fileName(SaveRequest(.comparison, of: ids)))]
        case .versions: return lookBack()
        case .copy: return copied.map { [.copy($0)] } ?? [.say("nothing is selected that can be copied")]
        case .verdict, .track, .cite: return carryOutForRecord(action)
        case .open, .right: return open()
        case .next, .previous: return goOn(forward: action == .next)
        default:
            if pane != nil {
                panes[facet]?.move(action, count: count)
            } else {
                move(action, times: min(max(1, count ?? 1), 1_000_000), count: count)
            }
        }
        return []
    }

    private mutating func move(_ action: Action, times: Int, count: Int?) {
        switch action {
        case .down: step(times)
        case .up: step(-times)
        case .pageDown: turnPage(forward: true, times: times)
        case .pageUp: turnPage(forward: false, times: times)
        case .top:
            selection = count.map { $0 - 1 } ?? 0
            settle()
        case .end:
            selection = count.map { $0 - 1 } ?? (table?.items.count ?? 1) - 1
            settle()
        default: break
        }
    }

    private mutating func turnFacet(forward: Bool) -> [Effect] {
        let all = Facet.allCases
        let place = all.firstIndex(of: facet) ?? 0
        return turn(to: all[(place + (forward ? 1 : all.count - 1)) % all.count])
    }

    private mutating func turnOutlet(forward: Bool) -> [Effect] {
        guard facet == .text else { return [.say("the table shows every outlet")] }
        let others = ids.count - 1
        guard shown.count - 1 < others else { return [.say("every outlet is shown")] }
        // The row one looked at first is kept, so that it is selected again with the outlet that has a part in it.
        let row = turnedFrom ?? selectedRow
        turnedFrom = row
        turned = (turned + (forward ? 1 : others - 1)) % others
        rebuild(keeping: row)
        leaveFold()
        return []
    }

    /// Goes from a folded run, which tells nothing of two outlets, to the nearest row that does.
    private mutating func leaveFold() {
        guard let items = table?.items, items.indices.contains(selection), case .run = items[selection].kind else {
            return
        }
        let rows = items.indices.filter { items[$0].kind == .pair }
        guard let nearest = rows.min(by: { abs($0 - selection) < abs($1 - selection) }) else { return }
        selection = nearest
        settle()
    }

    private mutating func hideAlike() -> [Effect] {
        hidesAlike.toggle()
        layOutPane()
        rebuild(keeping: selectedRow)
        return [.say(hidesAlike ? "what agrees is hidden" : "everything is shown")]
    }

    private mutating func goOn(forward: Bool) -> [Effect] {
        if !sought.isEmpty {
            let isFound =
                pane == nil
                ? goToMatch(forward: forward) : panes[facet]?.goToMatch(sought, forward: forward) == true
            return isFound ? [] : [.say("not found here: \(PlainText(sought))")]
        }
        let isThere =
            pane == nil
            ? jump(forward: forward, to: \.isDifference) : panes[facet]?.goToDifference(forward: forward) == true
        guard !isThere else { return [] }
        return [.say("no \(pane?.view.goal ?? "difference") further \(forward ? "down" : "up")")]
    }

    /// The comparison of the selected article with the version before it; in one of versions, the pair before this one.
    ///
    /// Which version is the newest is asked of the library: another program may have brought one since this comparison was made.
    private mutating func lookBack() -> [Effect] {
        let key = selectedPassages.first?.article ?? ArticleKey(index: 0)
        guard let compared, let article = compared.comparison[key]?.article else { return [] }
        guard let versions = compared.comparison.versions else {
            awaitsVersions = article.id.whole
            return [.loadVersions([article.id.whole])]
        }
        guard let first = versions.min(), first > 1 else { return [.say("this is the first version")] }
        return [
            .go(.compare([ArticleID(article.id, version: first - 1), ArticleID(article.id, version: first)], at: nil))
        ]
    }

    /// Opens the newest version of an article beside the one before it, where there are two and that was asked for.
    private mutating func compareNewest(_ versions: [ArticleID: [ArticleVersion]]) -> [Effect] {
        guard let id = awaitsVersions, let known = versions[id] else { return [] }
        awaitsVersions = nil
        guard known.count > 1 else {
            let key = ArticleKey(index: ids.firstIndex(of: id) ?? 0)
            return [.say("\(key): one version is kept, its text has not changed since it came in")]
        }
        return [.go(.compare(known.suffix(2).map(\.id), at: nil))]
    }

    /// Takes the versions that are kept: the Heads facet lists them, and `V` opens two of them.
    mutating func take(_ versions: [ArticleID: [ArticleVersion]]) -> [Effect] {
        let isNews = versions.contains { kept[$0.key] != $0.value && ids.contains($0.key) }
        kept.merge(versions) { _, new in new }
        if isNews, panes[.heads] != nil { layOutAnew(.heads) }
        return compareNewest(versions)
    }

    private mutating func open() -> [Effect] {
        if facet == .text, let item, case .run(let isOpen) = item.kind, let first = item.rows.first {
            if isOpen { unfolded.remove(first) } else { unfolded.insert(first) }
            rebuild(keeping: first)
            return []
        }
        if panes[facet]?.unfold() == true { return [] }
        guard let place = selectedPlace else { return [.say("no sentence stands behind this line")] }
        return [.go(.reader(place.article, at: place.sentence))]
    }

    /// The passage that is selected: the left one of a row, the first of a line of another facet.
    var selectedPlace: PassagePlace? {
        guard let passage = selectedPassages.first, ids.indices.contains(passage.article.index) else { return nil }
        return PassagePlace(article: ids[passage.article.index], sentence: passage.sentence)
    }

    /// The passages of what is selected, from left to right.
    var selectedPassages: [Passage] {
        if let pane { return pane.item?.passages ?? [] }
        guard let row = item?.rows.first, let compared, compared.comparison.rows.indices.contains(row) else {
            return []
        }
        return shown.flatMap { key in
            (compared.comparison.rows[row].cells[key] ?? []).map { Passage(article: key, sentence: $0) }
        }
    }

    /// The words of what is selected, each with its outlet and line, for the clipboard.
    private var copied: PlainText? {
        guard let compared, !selectedPassages.isEmpty else { return nil }
        let parts = selectedPassages.compactMap { passage -> String? in
            guard let sentence = compared.sentence(passage) else { return nil }
            return "\(compared.label(passage)) \(compared.outlet(passage.article)): \(sentence.span.text)"
        }
        return PlainText(parts.joined(separator: " / "))
    }

    private mutating func openWhy() -> [Effect] {
        guard let compared else { return [.say("the comparison is not there yet")] }
        let reasons = pane.map { pane in pane.item.map { pane.view.reasons(for: $0) } ?? [] } ?? rowReasons(compared)
        guard !reasons.isEmpty else { return [.say("nothing is selected that rests on anything")] }
        show(reasons, as: "why: the evidence, each pair with what it rests on")
        return []
    }

    private mutating func openTellers() -> [Effect] {
        guard let compared else { return [] }
        let lines = tellers(compared)
        guard !lines.isEmpty else { return [.say("unfold the run first: Enter")] }
        show(lines, as: "who tells it; what was not found may still be there in other words")
        return []
    }

    private mutating func show(_ reasons: [PlainText], as heading: PlainText) {
        guard !reasons.isEmpty else { return }
        var page = WhyPage(reasons, heading: heading)
        page.wrap(columns: size.columns - 4, rows: bodyRows)
        why = page
    }

    private mutating func carryOutInWhy(_ action: Action, count: Int?) -> [Effect] {
        switch action {
        case .back, .cancel, .why, .whoTells, .open: why = nil
        case .verdict, .track, .cite: return carryOutForRecord(action)
        case .nextView, .previousView, .timeline, .next, .previous, .nextOutlet, .previousOutlet, .hideAlike, .spine,
            .addArticle,
            .dropArticle:
            why = nil
            return carryOut(action, count: count)
        default: _ = why?.window.move(action, times: count)
        }
        return []
    }
}

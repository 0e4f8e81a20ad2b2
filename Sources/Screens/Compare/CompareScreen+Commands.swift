import Analysis
import Drawing
import News

extension CompareScreen {
    /// Carries out a command.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if why != nil { return carryOutInWhy(action, count: count) }
        switch action {
        case .nextView, .previousView: turnFacet(forward: action == .nextView)
        case .nextOutlet, .previousOutlet: return turnOutlet(forward: action == .nextOutlet)
        case .hideAlike: return hideAlike()
        case .why: openWhy()
        case .timeline: return [.go(.timeline(ids, at: selectedPlace))]
        case .copy: return copied.map { [.copy($0)] } ?? []
        case .open, .right: return open()
        case .next, .previous: return goOn(forward: action == .next)
        default:
            if facet == .figures {
                moveInFigures(action, count: count)
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

    private mutating func moveInFigures(_ action: Action, count: Int?) {
        let before = figuresWindow.selection
        guard figuresWindow.move(action, times: count) else { return }
        let lines = figures.lines
        guard lines.indices.contains(figuresWindow.selection), !lines[figuresWindow.selection].isSelectable else {
            return
        }
        let after = lines.indices.dropFirst(figuresWindow.selection + 1).first { lines[$0].isSelectable }
        let ahead = lines.indices.prefix(figuresWindow.selection).last { lines[$0].isSelectable }
        let goesUp = figuresWindow.selection < before
        figuresWindow.select((goesUp ? ahead ?? after : after ?? ahead) ?? before)
    }

    private mutating func turnFacet(forward: Bool) {
        let all = Facet.allCases
        let place = all.firstIndex(of: facet) ?? 0
        facet = all[(place + (forward ? 1 : all.count - 1)) % all.count]
    }

    private mutating func turnOutlet(forward: Bool) -> [Effect] {
        guard facet == .text else { return [.say("the table shows every outlet")] }
        let others = ids.count - 1
        guard shown.count - 1 < others else { return [.say("every outlet is shown")] }
        turned = (turned + (forward ? 1 : others - 1)) % others
        rebuild(keeping: selectedRow)
        return []
    }

    private mutating func hideAlike() -> [Effect] {
        guard facet == .text else { return [] }
        hidesAlike.toggle()
        rebuild(keeping: selectedRow)
        return [.say(hidesAlike ? "what agrees is hidden" : "everything is shown")]
    }

    private mutating func goOn(forward: Bool) -> [Effect] {
        if facet == .figures {
            guard let found = figures.difference(from: figuresWindow.selection, forward: forward) else {
                return [.say(forward ? "no difference further down" : "no difference further up")]
            }
            figuresWindow.select(found)
            return []
        }
        if !sought.isEmpty {
            return goToMatch(forward: forward) ? [] : [.say("not found here: \(PlainText(sought))")]
        }
        guard !jump(forward: forward, to: \.isDifference) else { return [] }
        return [.say(forward ? "no difference further down" : "no difference further up")]
    }

    private mutating func open() -> [Effect] {
        if facet == .text, let item, case .run(let isOpen) = item.kind, let first = item.rows.first {
            if isOpen { unfolded.remove(first) } else { unfolded.insert(first) }
            rebuild(keeping: first)
            return []
        }
        guard let place = selectedPlace else { return [] }
        return [.go(.reader(place.article, at: place.sentence))]
    }

    /// The passage that is selected: the left one of a row, the claim of a line of figures.
    var selectedPlace: PassagePlace? {
        guard let passage = selectedPassages.first, ids.indices.contains(passage.article.index) else { return nil }
        return PassagePlace(article: ids[passage.article.index], sentence: passage.sentence)
    }

    /// The passages of what is selected, from left to right.
    var selectedPassages: [Passage] {
        if facet == .figures {
            guard figures.lines.indices.contains(figuresWindow.selection) else { return [] }
            return figures.lines[figuresWindow.selection].claims.map(\.passage)
        }
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

    private mutating func openWhy() {
        guard let compared else { return }
        let reasons = facet == .figures ? figureReasons(compared) : rowReasons(compared)
        guard !reasons.isEmpty else { return }
        var page = WhyPage(reasons)
        page.wrap(columns: size.columns - 4, rows: bodyRows)
        why = page
    }

    private mutating func carryOutInWhy(_ action: Action, count: Int?) -> [Effect] {
        switch action {
        case .back, .cancel, .why, .open: why = nil
        case .nextView, .previousView, .timeline, .next, .previous, .nextOutlet, .previousOutlet, .hideAlike:
            why = nil
            return carryOut(action, count: count)
        default: _ = why?.window.move(action, times: count)
        }
        return []
    }
}

import News

extension TimelineScreen {
    /// Carries out a command.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if move(action, count: count) { return [] }
        rest()
        if action == .cancel, merging != nil {
            merging = nil
            return [.say("not merged")]
        }
        switch action {
        case .merge: return merge()
        case .open, .right:
            return selectedPlace.map { [.go(.reader($0.article, at: $0.sentence))] } ?? []
        case .compare:
            guard ids.count > 1 else { return [.say("one article alone: no other tells this story yet")] }
            return [.go(.compare(ids, at: selectedPlace))]
        case .why: toggleReports()
        case .back, .cancel, .left:
            if reports != nil { toggleReports() }
        case .zoomIn: return look(scale.closer)
        case .zoomOut: return look(scale.further)
        case .nextOutlet, .previousOutlet: return [.say(turnOutlet(forward: action == .nextOutlet))]
        case .laterInTime: moveInTime(forward: true, steps: count ?? 1)
        case .earlierInTime: moveInTime(forward: false, steps: count ?? 1)
        case .copy: return evidenceWords.map { [.copy($0)] } ?? []
        case .cite: return cite()
        case .save where timeline == nil: return [.say("the timeline is not there yet")]
        case .save: return [.ask(.fileName(SaveRequest(.timeline, of: ids, only: only)))]
        default: break
        }
        return []
    }

    private mutating func look(_ new: TimeScale) -> [Effect] {
        guard new != scale else { return [.say(PlainText("the axis shows \(scale.name): no further step"))] }
        zoom(new)
        return [.say(PlainText("the axis shows \(new.name)"))]
    }

    /// Cites the sentence under the cursor.
    private func cite() -> [Effect] {
        guard let timeline, let passage = selectedPassage, timeline.articles.indices.contains(passage.article.index)
        else {
            return [.say("nothing is selected that can be cited")]
        }
        let citation = PassageCitation(timeline.articles[passage.article.index], [passage.sentence])
        return [CitationEffect.of([citation], labels: [PassageWords.reference(passage, in: timeline).string])]
    }
}

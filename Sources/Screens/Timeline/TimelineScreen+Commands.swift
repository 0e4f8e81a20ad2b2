import News

extension TimelineScreen {
    /// Carries out a command.
    mutating func carryOut(_ action: Action, count: Int?) -> [Effect] {
        if move(action, count: count) { return [] }
        rest()
        switch action {
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
        case .laterInTime: moveInTime(forward: true, steps: count ?? 1)
        case .earlierInTime: moveInTime(forward: false, steps: count ?? 1)
        case .copy: return evidenceWords.map { [.copy($0)] } ?? []
        default: break
        }
        return []
    }

    private mutating func look(_ new: TimeScale) -> [Effect] {
        guard new != scale else { return [.say(PlainText("the axis shows \(scale.name): no further step"))] }
        zoom(new)
        return [.say(PlainText("the axis shows \(new.name)"))]
    }
}

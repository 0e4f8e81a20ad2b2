import News

extension RoleFinder {
    /// Pass 2: labels, headline and standfirst, down to the first paragraph of running text.
    mutating func decideHead() {
        if !hasGivenHeadline { decideHeadline() }
        guard let headline = roles.firstIndex(of: .headline) else { return }
        decideHeadlineRepeats(headline)
        decideStandfirst(after: headline)
    }

    /// The headline is the first line before the running text that could stand over it; a short label above a better
    /// candidate is the section it appeared in.
    private mutating func decideHeadline() {
        let open = paragraphs.indices.filter { roles[$0] == nil }
        let bodyStart = open.first { isProse($0) && !standsOver($0) } ?? paragraphs.count
        var candidates = open.prefix { $0 < bodyStart }.filter { standsOver($0) }
        while let first = candidates.first {
            let isLabel =
                Phrases.isSectionLabel(paragraphs[first])
                || candidates.count > 1 && paragraphs[first].shape.words <= 3
                    && paragraphs[candidates[1]].shape.words >= 4
            guard isLabel else { break }
            roles[first] = .boilerplate
            candidates.removeFirst()
        }
        guard let first = candidates.first, bodyStart < paragraphs.count || candidates.count == 1 else { return }
        roles[first] = .headline
    }

    /// Whether a line in front of the text could be its headline: longer ones than inside the text, where no heading is as long.
    private func standsOver(_ place: Int) -> Bool {
        if isTitle(place) { return true }
        if opensWithDateline[place] { return false }
        return isHeadlineLike(place)
            && (!isProse(place) || paragraphs[place].shape.words <= 25 && !paragraphs[place].shape.isTerminated)
    }

    /// A line that ends in a full stop can still be a title when nearly all its words are capitalised as titles are.
    private func isTitle(_ place: Int) -> Bool {
        let shape = paragraphs[place].shape
        return shape.ending == .stop && shape.isTitleCase && shape.longWords >= 4 && shape.words <= 16
            && shape.innerStops == 0
    }

    /// Pages repeat their headline in breadcrumbs and titles; the first one counts.
    private mutating func decideHeadlineRepeats(_ headline: Int) {
        let text = paragraphs[headline].text
        for place in paragraphs.indices where place > headline && roles[place] == nil {
            if paragraphs[place].text == text { roles[place] = .boilerplate }
        }
    }

    /// The standfirst follows the headline and sums the story up; what tells it from the first paragraph is its form, a
    /// byline or date after it, or that the next paragraph begins the story again.
    private mutating func decideStandfirst(after headline: Int) {
        guard let place = firstOpen(from: headline + 1), place <= headline + 3 else { return }
        guard roles[(headline + 1)..<place].allSatisfy({ $0 == .caption || $0 == .byline || $0 == .dateline }) else {
            return
        }
        let shape = paragraphs[place].shape
        guard shape.words >= 6, shape.words <= 45, shape.innerStops <= 1, paragraphs[place].dateline == nil else {
            return
        }
        guard let next = paragraphs.indices.first(where: { $0 > place && roles[$0] == nil && isProse($0) }) else {
            return
        }
        let leadsToByline = place + 1 < roles.count && [.byline, .dateline].contains(roles[place + 1])
        let isBare = !shape.isTerminated && shape.ending == .none && shape.words <= 30 && next == place + 1
        if leadsToByline || isBare || Standfirst.isRestarted(paragraphs[place], by: paragraphs[next]) {
            roles[place] = .standfirst
        }
    }
}

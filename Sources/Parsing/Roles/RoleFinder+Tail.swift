import News

extension RoleFinder {
    /// Pass 4: what follows the last paragraph of the story, and what is still open above it.
    mutating func decideTail() {
        let narrative = roles.lastIndex { $0?.isNarrative == true } ?? -1
        decideComments()
        for place in roles.indices where roles[place] == nil {
            if place < narrative || narrative < 0 {
                roles[place] =
                    paragraphs[place].shape.letters == 0 ? .boilerplate : narrative < 0 ? .body : openAbove(place)
            } else {
                roles[place] = tailRole(place)
            }
        }
    }

    /// A leftover before the story's text: short lines in front of it are the page's.
    private func openAbove(_ place: Int) -> Role {
        let first = roles.firstIndex(of: .body) ?? 0
        return place < first && paragraphs[place].shape.words <= 4 && !paragraphs[place].shape.isTerminated
            ? .boilerplate : .body
    }

    /// After the story: under a heading of other stories a headline is one of them, a short line is a label of the page,
    /// and what is left is a paragraph that lost its full stop.
    private func tailRole(_ place: Int) -> Role {
        let shape = paragraphs[place].shape
        if shape.isTerminated && shape.words >= 3 || shape.hasSpeech || shape.isTabular && shape.letters > 0 {
            return .body
        }
        if shape.words <= 4 || shape.letters == 0 { return .boilerplate }
        let neighbours = [place - 1, place + 1].filter { roles.indices.contains($0) }
        let isListed = neighbours.contains {
            roles[$0] == .related || roles[$0] == nil || Phrases.headsRelated(paragraphs[$0])
        }
        if isHeadlineLike(place), isListed || shape.isTitleCase { return .related }
        return .body
    }

    /// Below a counter or heading of comments, in the second half and after some story, everything is a comment.
    private mutating func decideComments() {
        guard
            let heading = roles.indices.last(where: { place in
                roles[place] == .boilerplate && place * 2 > roles.count && Phrases.headsComments(paragraphs[place])
            })
        else { return }
        guard roles[..<heading].count(where: { $0 == .body }) >= 3 else { return }
        for place in roles.indices where place > heading {
            if let role = roles[place], ![.body, .subheading, .related, .listItem, .quote].contains(role) { continue }
            roles[place] = .comment
        }
    }
}

import News

extension RoleFinder {
    /// Pass 3: paragraphs of running text, and the short lines between them.
    mutating func decideBody() {
        let prose = paragraphs.indices.filter { roles[$0] == nil && isProse($0) }
        guard let first = prose.first, let last = prose.last else { return }
        for place in prose { roles[place] = .body }
        decideRuns(between: first, and: last)
        var place = first
        while place < last {
            if roles[place] == nil { decideBetween(place, last: last) }
            place += 1
        }
    }

    /// Three short lines in a row and more are no headings but the items of a list or the rows of a table.
    private mutating func decideRuns(between first: Int, and last: Int) {
        var place = first
        while place < last {
            var end = place
            while end < last, roles[end] == nil { end += 1 }
            let isHeaded = place > 0 && Phrases.headsRelated(paragraphs[place - 1])
            if end - place >= 3, !isHeaded {
                for item in place..<end { roles[item] = .listItem }
            }
            place = max(end, place + 1)
        }
    }

    /// A short line between paragraphs: a heading of what follows, or a box that leads elsewhere.
    private mutating func decideBetween(_ place: Int, last: Int) {
        let shape = paragraphs[place].shape
        if shape.isTabular || shape.hasSpeech
            || shape.ending == .question && (shape.endsInQuote || shape.innerStops > 0)
        {
            roles[place] = shape.letters == 0 ? .boilerplate : .body
        } else if continuesList(place) {
            roles[place] = .listItem
        } else if headsList(place) {
            roles[place] = .related
            decideTeaser(after: place)
        } else if isEmbeddedHeadline(place) {
            roles[place] = .related
            decideTeaser(after: place)
        } else if shape.words <= 8, shape.ending == .none || shape.ending == .question,
            !shape.startsSmall || shape.words <= 3
        {
            roles[place] = shape.letters == 0 ? .boilerplate : .subheading
        } else if shape.letters == 0 {
            roles[place] = .boilerplate
        } else if shape.ending == .question, shape.words <= 14 {
            roles[place] = .subheading
        }
    }

    /// A line with a subject and what it does, as headlines have, is longer than a heading; headings that long are questions.
    private func isEmbeddedHeadline(_ place: Int) -> Bool {
        let paragraph = paragraphs[place]
        let shape = paragraph.shape
        guard isHeadlineLike(place), shape.ending != .question, !shape.endsInQuote || shape.ending == .none else {
            return false
        }
        if shape.words >= 9 { return true }
        guard shape.words >= 6 else { return false }
        // In one box with its teaser: a headline-like line with text right under it where blank lines part everything else.
        return isBlankSeparated && place + 1 < paragraphs.count && !paragraphs[place + 1].isSetOff && isProse(place + 1)
            || shape.words >= 7 && shape.isTitleCase
    }

    /// Lines without a stop after a paragraph that ends in a colon are the list that it announces.
    private func continuesList(_ place: Int) -> Bool {
        guard place > 0, paragraphs[place].shape.words >= 2, !paragraphs[place].shape.isTerminated else { return false }
        let before = paragraphs[place - 1]
        return roles[place - 1] == .body && before.shape.ending == .colon && before.shape.words >= 4
            || roles[place - 1] == .listItem && !Marker.startsItem(before.text)
    }

    /// Under a heading such as "Related stories", lines that could be headlines are.
    private func headsList(_ place: Int) -> Bool {
        guard place > 0, isHeadlineLike(place), paragraphs[place].shape.words >= 4 else { return false }
        return Phrases.headsRelated(paragraphs[place - 1])
            || roles[place - 1] == .related && !isBlankSeparated
                && paragraphs[place].shape.words >= 7
    }

    /// Running text with no blank line between it and an embedded headline is that story's teaser.
    private mutating func decideTeaser(after place: Int) {
        let next = place + 1
        guard isBlankSeparated, next < paragraphs.count, !paragraphs[next].isSetOff, roles[next] == .body else {
            return
        }
        roles[next] = .related
    }
}

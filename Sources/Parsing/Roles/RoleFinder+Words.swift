import News

extension RoleFinder {
    /// Pass 1: what a line is by its own words, wherever it stands.
    mutating func decideByWords() {
        for place in paragraphs.indices where roles[place] == nil {
            roles[place] = roleByWords(place)
        }
        decideRepeats()
    }

    private func roleByWords(_ place: Int) -> Role? {
        let paragraph = paragraphs[place]
        let text = paragraph.text
        if Phrases.isDebris(text, paragraph.plain) { return .boilerplate }
        if CaptionCue.marks(paragraph) { return .caption }
        if CreditLine(text, shape: paragraph.shape) != nil { return .credit }
        if RelatedCue.marks(paragraph) { return .related }
        if Byline(text, shape: paragraph.shape) != nil { return .byline }
        if paragraph.shape.digits >= 5, PublicationLine(text) != nil { return .dateline }
        if let dateline = paragraph.dateline, dateline.end == text.scalarCount { return .dateline }
        if Marker.startsQuotation(text) { return .quote }
        if Marker.startsItem(text), paragraph.shape.words >= 2 { return .listItem }
        return nil
    }

    /// Text that a page prints twice running is a picture's alternative text and its caption; further repeats of a caption
    /// are captions as well.
    private mutating func decideRepeats() {
        for place in paragraphs.indices.dropFirst() {
            let (text, shape) = (paragraphs[place].text, paragraphs[place].shape)
            guard text == paragraphs[place - 1].text, shape.words >= 6, shape.words <= 60 else { continue }
            guard shape.isTerminated, roles[place] == nil, roles[place - 1] == nil else { continue }
            (roles[place - 1], roles[place]) = (.caption, .caption)
        }
        let captions = Set(paragraphs.indices.filter { roles[$0] == .caption }.map { paragraphs[$0].text })
        guard !captions.isEmpty else { return }
        for place in paragraphs.indices where roles[place] == nil && captions.contains(paragraphs[place].text) {
            roles[place] = .caption
        }
    }
}

import News

/// Gives every paragraph of an article its role, from cues of form and place that hold for news in general.
///
/// Passes go from the surest to the least sure, and each decides only what is still open:
/// 1. lines that show by their own words what they are: debris, captions, credits, bylines, dates;
/// 2. the head: labels, headline, standfirst;
/// 3. the body and what interrupts it: subheadings, embedded stories with their teasers;
/// 4. the tail: lists of other stories, labels, comments.
struct RoleFinder {
    /// The paragraphs, in order.
    let paragraphs: [Paragraph]
    /// What is decided so far.
    var roles: [Role?]
    /// Whether blank lines part the paragraphs, so that their absence says that two belong together.
    let isBlankSeparated: Bool
    /// Whether a paragraph opens with a dateline, which only the first of a story does.
    let opensWithDateline: [Bool]
    /// Whether the headline is known from elsewhere (the title of a JSON line) and stands first.
    let hasGivenHeadline: Bool

    /// The roles of paragraphs, one each; where `hasGivenHeadline`, the first of them is the headline.
    static func roles(of paragraphs: [Paragraph], hasGivenHeadline: Bool = false) -> [Role] {
        var finder = RoleFinder(paragraphs, hasGivenHeadline)
        finder.decideByWords()
        finder.takeStated()
        finder.decideHead()
        finder.decideBody()
        finder.decideTail()
        return finder.roles.map { $0 ?? .body }
    }

    private init(_ paragraphs: [Paragraph], _ hasGivenHeadline: Bool) {
        self.paragraphs = paragraphs
        self.hasGivenHeadline = hasGivenHeadline
        opensWithDateline = paragraphs.map { paragraph in
            paragraph.dateline.map { $0.end < paragraph.shape.length } ?? false
        }
        roles = Array(repeating: nil, count: paragraphs.count)
        let setOff = paragraphs.count { $0.isSetOff }
        isBlankSeparated = setOff >= 3 && setOff * 2 > paragraphs.count
        if hasGivenHeadline, !paragraphs.isEmpty { roles[0] = .headline }
    }

    /// After pass 1: what the markup of the source says, except of the headline, which is known.
    private mutating func takeStated() {
        for place in paragraphs.indices where roles[place] == nil { roles[place] = paragraphs[place].stated }
    }

    /// Whether a paragraph reads as running text: it ends as a sentence does and is longer than a label, or is long anyway.
    func isProse(_ place: Int) -> Bool {
        let shape = paragraphs[place].shape
        if shape.words >= 16 || opensWithDateline[place] { return true }
        return (shape.isTerminated || shape.ending == .colon) && shape.words >= 4 && shape.ending != .question
            || shape.length >= 120 || shape.ending == .stop && shape.innerStops > 0
    }

    /// Whether a paragraph could stand over a text: some words, no full stop, not a paragraph's length.
    func isHeadlineLike(_ place: Int) -> Bool {
        let shape = paragraphs[place].shape
        guard shape.words >= 2, shape.words <= 30, shape.length <= 220, shape.letters >= 6 else { return false }
        guard shape.ending != .open, shape.ending != .colon, !shape.startsSmall else { return false }
        return shape.ending != .stop || shape.endsInQuote && shape.words <= 20 && shape.innerStops == 0
    }

    /// The first undecided place from `start` on.
    func firstOpen(from start: Int = 0) -> Int? {
        guard start < roles.count else { return nil }
        return roles[start...].firstIndex { $0 == nil }
    }
}

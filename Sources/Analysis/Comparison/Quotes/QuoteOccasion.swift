import Language
import News

/// When and of whom a quotation was said, as far as its sentence and the date of its article tell.
///
/// Who speaks every week says much the same more than once: words that are nearly alike are of one speech only where nothing shows two.
struct QuoteOccasion {
    private let particulars: Particulars?
    private let persons: Set<String>
    private let published: Dating
    /// The same of the sentence before, where the quotation's own names no time.
    private let near: Particulars?
    /// Whether a day, a month or the like is named outside the quotation, in its sentence or the one before in its paragraph.
    let namesTime: Bool

    /// Articles dated so many days apart hardly report one speech in words of their own.
    private static let days = 7

    /// Reads the sentence a quotation begins in; `speaker` is none of the persons it is about.
    init(
        _ sentences: [SentenceReading], at place: Int?, in index: AnnotationIndex, speaker: PlainText?,
        published: Dating
    ) {
        self.published = published
        guard let place else {
            (particulars, near, persons, namesTime) = (nil, nil, [], false)
            return
        }
        let quoted = index.quotes[place].filter(\.isDirect).map(\.span)
        let times = QuoteOccasion.times(at: place, in: index)
        particulars = Particulars(sentences[place], figures: [], times: times)
        let before = place - 1
        let isBeside =
            times.isEmpty && before >= 0
            && sentences[before].sentence.span.block == sentences[place].sentence.span.block
        let nearTimes = isBeside ? QuoteOccasion.times(at: before, in: index) : []
        near = nearTimes.isEmpty ? particulars : Particulars(sentences[before], figures: [], times: nearTimes)
        namesTime = !times.isEmpty || !nearTimes.isEmpty
        let own = Set((speaker.map { Words.of($0) } ?? []).map(\.folded))
        persons = Set(
            index.names[place].filter { name in
                name.kind == .person && !quoted.contains { $0.overlaps(name.span) }
            }
            .compactMap { Words.of($0.canonical).last?.folded }.filter { !own.contains($0) })
    }

    /// The times of a sentence that nobody says: what somebody says will be on Friday was not said on Friday.
    private static func times(at place: Int, in index: AnnotationIndex) -> [TimeSpan] {
        let quoted = index.quotes[place].filter(\.isDirect).map(\.span)
        return index.times[place].filter { time in
            (time.kind == .date || time.kind == .time) && !quoted.contains { $0.overlaps(time.span) }
        }
    }

    /// Whether the sentences of the two and those before them name other days.
    func isNearAnotherTime(than other: QuoteOccasion) -> Bool {
        guard let left = near, let right = other.near else { return false }
        return left.namesOtherTimes(than: right)
    }

    /// Whether the two name other days, or other persons besides the speaker, or stand in articles of other weeks.
    func isAnother(than other: QuoteOccasion) -> Bool {
        if let left = particulars, let right = other.particulars, left.namesOtherTimes(than: right) { return true }
        if !persons.isEmpty, !other.persons.isEmpty, persons.isDisjoint(with: other.persons) { return true }
        guard let x = published.value, let y = other.published.value
        else { return false }
        return abs(x.day.number - y.day.number) > QuoteOccasion.days
    }
}

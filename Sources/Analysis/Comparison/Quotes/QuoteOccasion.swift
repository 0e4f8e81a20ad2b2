import Language
import News

/// When and of whom a quotation was said, as far as its sentence and the date of its article tell.
///
/// Who speaks every week says much the same more than once: words that are nearly alike are of one speech only where nothing shows two.
struct QuoteOccasion {
    private let particulars: Particulars?
    private let persons: Set<String>
    private let published: Dating

    /// Articles dated so many days apart hardly report one speech in words of their own.
    private static let days = 7

    /// Reads the sentence a quotation begins in; `speaker` is none of the persons it is about.
    init(_ reading: SentenceReading?, at place: Int?, in index: AnnotationIndex, speaker: PlainText?, published: Dating)
    {
        self.published = published
        guard let reading, let place else {
            (particulars, persons) = (nil, [])
            return
        }
        particulars = Particulars(reading, figures: [], times: index.times[place])
        let own = Set((speaker.map { Words.of($0) } ?? []).map(\.folded))
        let quoted = index.quotes[place].filter(\.isDirect).map(\.span)
        persons = Set(
            index.names[place].filter { name in
                name.kind == .person && !quoted.contains { $0.overlaps(name.span) }
            }
            .compactMap { Words.of($0.canonical).last?.folded }.filter { !own.contains($0) })
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

import Language
import News

/// Chooses, of the times of one sentence, those that say when something happened.
enum TellingTimes {
    /// A time that dates what a sentence tells.
    struct Dated {
        var phrase: Span
        var start: Moment
        var end: Moment
        var precision: TimelineEvent.Precision
        var basis: PlainText
        var isSaying: Bool
        var isVague: Bool
        var hours: ClosedRange<Int>?
    }

    /// The times that date something: the time of a saying only where there is no other.
    static func of(_ times: [TimeSpan], in sentence: Sentence, _ words: SentenceWords) -> [Dated] {
        var dated: [Dated] = []
        var isRange = false
        for (place, time) in times.enumerated() {
            guard time.kind != .set, let start = time.earliest, let end = time.latest, start.day <= end.day else {
                continue
            }
            let from = time.span.start - sentence.span.start
            let range = words.range(from, time.span.end - sentence.span.start)
            if isRange {
                isRange = false
                continue
            }
            let next = times.dropFirst(place + 1).first
            // "The last two weeks of May" are May's.
            if isPartOf(next, time, words, range) { continue }
            if isOfAThing(time, start, end, words, range) || isReckonedFrom(next, time) { continue }
            if DatelineTimes.isDateline(words, time: from) || ComparedTimes.isCompared(words, time: range) { continue }
            if AsideTimes.isBeside(words, time: range) { continue }
            let before = words.word(range.lowerBound - 1)
            if let whole = together(time, next, words, sentence, range, before) {
                dated.append(whole)
                isRange = true
                continue
            }
            let bound = bounding.contains(before) && range.lowerBound > 0 ? before : nil
            dated.append(
                Dated(
                    phrase: bound == nil
                        ? time.span : widened(time.span, to: words.words[range.lowerBound - 1].start, sentence),
                    start: start, end: end, precision: precision(time, start, end), basis: time.basis,
                    isSaying: SayingTime.isSaying(words, time: range), isVague: isVague(time),
                    hours: EventHours.of(time)))
        }
        dropWider(&dated)
        let told = dated.filter { !$0.isSaying }
        return unique(told.isEmpty ? Array(dated.prefix(1)) : told)
    }

    /// "A budget for 2027", "fish quotas for 2027": the year is the thing's; "elections for 2027", "planned for 2027" are to come.
    private static func isOfAThing(
        _ time: TimeSpan, _ start: Moment, _ end: Moment, _ words: SentenceWords, _ range: Range<Int>
    ) -> Bool {
        guard words.word(range.lowerBound - 1) == "for", precision(time, start, end) == .year else { return false }
        let before = max(0, range.lowerBound - 5)..<max(0, range.lowerBound - 1)
        return !before.contains { fixing.contains(words.word($0)) }
            && !before.contains { EventWords.concept(ofStem: words.words[$0].stem) == "vote" }
    }

    private static func isPartOf(_ other: TimeSpan?, _ time: TimeSpan, _ words: SentenceWords, _ range: Range<Int>)
        -> Bool
    {
        guard let other, words.word(range.upperBound) == "of" else { return false }
        return other.span.start - time.span.end <= 4
    }

    /// "Tuesday a year ago": the weekday is not that of this week.
    private static func isReckonedFrom(_ other: TimeSpan?, _ time: TimeSpan) -> Bool {
        guard let other, (0...2).contains(other.span.start - time.span.end) else { return false }
        let name = other.span.text.string.lowercased()
        return name.hasSuffix(" ago") && !time.span.text.string.contains(where: \.isNumber)
    }

    private static let fixing = EventVerbs.set("planned scheduled set due slated called announced fixed booked meant")

    /// "From May to July", "between 2014 and 2017": one stretch of time.
    private static func together(
        _ time: TimeSpan, _ other: TimeSpan?, _ words: SentenceWords, _ sentence: Sentence, _ range: Range<Int>,
        _ before: String
    ) -> Dated? {
        guard let other, let start = time.earliest, let end = other.latest, start.day < end.day, time.kind == other.kind
        else {
            return nil
        }
        let next = words.range(other.span.start - sentence.span.start, other.span.end - sentence.span.start)
        guard next.lowerBound == range.upperBound + 1, range.lowerBound > 0 else { return nil }
        let link = words.word(range.upperBound)
        let isFrom = before == "from" && ["to", "until", "till", "through"].contains(link)
        guard isFrom || (before == "between" && link == "and") else { return nil }
        let phrase = Span(
            block: time.span.block, line: time.span.line, start: time.span.start, end: other.span.end,
            text: sentence.span.text.slice(time.span.start - sentence.span.start, other.span.end - sentence.span.start))
        return Dated(
            phrase: phrase, start: start, end: end, precision: .range, basis: time.basis, isSaying: false,
            isVague: false)
    }

    /// "6 December last year": of two times side by side that hold one another, the narrower says it all.
    private static func dropWider(_ dated: inout [Dated]) {
        var place = 1
        while place < dated.count {
            let (a, b) = (dated[place - 1], dated[place])
            let isBeside = b.phrase.start - a.phrase.end <= 2 || takesItsYear(a, from: b)
            if isBeside, b.start.day <= a.start.day, a.end.day <= b.end.day {
                dated.remove(at: place)
            } else if isBeside, a.start.day <= b.start.day, b.end.day <= a.end.day {
                dated.remove(at: place - 1)
            } else {
                place += 1
            }
        }
    }

    /// "The 6 January attack in 2021": the day has its year from behind it, and the year dates nothing else.
    private static func takesItsYear(_ day: Dated, from year: Dated) -> Bool {
        year.precision == .year && day.start.day == day.end.day && day.basis == "stated in full"
            && year.phrase.start - day.phrase.end <= 40
    }

    private static func widened(_ span: Span, to start: Int, _ sentence: Sentence) -> Span {
        let from = sentence.span.start + start
        guard from < span.start else { return span }
        return Span(
            block: span.block, line: span.line, start: from, end: span.end,
            text: sentence.span.text.slice(start, span.end - sentence.span.start))
    }

    private static func unique(_ dated: [Dated]) -> [Dated] {
        var seen: Set<String> = []
        return dated.filter { seen.insert("\($0.start.day) \($0.end.day)").inserted }
    }

    private static func precision(_ time: TimeSpan, _ start: Moment, _ end: Moment) -> TimelineEvent.Precision {
        let value = time.value ?? ""
        if start.day == end.day { return value.contains(":") ? .time : .day }
        if value.contains("/") || value.hasPrefix("P") { return .range }
        if value.contains("-W") { return .week }
        switch value.count {
        case 7 where value.dropFirst(5).allSatisfy(\.isNumber):
            return end.day.number - start.day.number > 26 ? .month : .range
        case 4 where value.allSatisfy(\.isNumber): return end.day.number - start.day.number > 363 ? .year : .range
        default: return .range
        }
    }

    /// Decades, centuries, seasons, "early 2014", "about two weeks ago": no day can be meant.
    private static func isVague(_ time: TimeSpan) -> Bool {
        let value = time.value ?? ""
        let isLong = (time.latest?.day.number ?? 0) - (time.earliest?.day.number ?? 0) > 366
        let isSeason = ["-SP", "-SU", "-FA", "-WI"].contains { value.hasSuffix($0) }
        let opening = time.span.text.string.lowercased()
        let isEdge =
            ["early ", "late ", "mid ", "mid-"].contains { opening.hasPrefix($0) }
            && time.earliest?.day != time.latest?.day
        return time.isReckoned || isLong && !value.contains("/") || isSeason || isEdge
            || time.basis.string.contains(", within days")
    }

    private static let bounding: WordSet = ["by", "since", "until", "till", "before"]
}

import Language
import News

/// Cuts out of a sentence what happened: without parentheses, asides between commas, who said it, and when.
///
/// The words that are left stand in their order, but for an object before its clause; nothing is put in their place.
struct EventClause {
    private let sentence: SentenceWords
    private var dropped: [Bool]
    /// The scalars of times.
    private var times: IndexSpan = IndexSpan()
    /// A thing told before what was done with it: it is put last ("the area they declared" reads "they declared the area").
    private var moved: Range<Int>?

    /// What happened, by the sentence, where `times` are the stretches of scalars that date it or its saying.
    static func of(_ text: PlainText, times: [Range<Int>], event: Range<Int>, isSaying: Bool) -> PlainText {
        var clause = EventClause(text)
        clause.dropDateline()
        clause.dropParentheses()
        for time in times { clause.dropTime(time) }
        clause.times = IndexSpan(times)
        clause.dropSegments(keeping: event, isSaying: isSaying)
        return clause.text
    }

    private init(_ text: PlainText) {
        sentence = SentenceWords(text)
        dropped = Array(repeating: false, count: sentence.scalars.count)
    }

    private mutating func drop(_ from: Int, _ to: Int) {
        for place in max(0, from)..<max(max(0, from), min(to, dropped.count)) { dropped[place] = true }
    }

    private mutating func dropParentheses() {
        var open: Int?
        for (place, scalar) in sentence.scalars.enumerated() {
            if scalar == "(" || scalar == "[" { open = place }
            if scalar == ")" || scalar == "]", let from = open {
                drop(from, place + 1)
                open = nil
            }
        }
    }

    private mutating func dropTime(_ time: Range<Int>) {
        var words = sentence.range(time.lowerBound, time.upperBound)
        var from = time.lowerBound
        while words.lowerBound > 0, EventClause.leading.contains(sentence.word(words.lowerBound - 1)),
            !sentence.hasSign(SentenceWords.clauseSigns, before: words.lowerBound)
        {
            words = (words.lowerBound - 1)..<words.upperBound
            from = sentence.words[words.lowerBound].start
        }
        // "Sunday's election" without its day is no sentence.
        let after = sentence.scalars.dropFirst(time.upperBound).prefix(2)
        if after.last == "s", after.first == "'" || after.first == "\u{2019}" { return }
        drop(from, time.upperBound)
    }

    /// Parts at commas outside quotations; keeps the part that tells what the time dates, with its subject.
    ///
    /// A part without a verb at the head of the sentence is the subject of the next that has one; parts between are asides.
    private mutating func dropSegments(keeping event: Range<Int>, isSaying: Bool) {
        let segments = sentence.parts
        let held = segments.firstIndex { $0.contains(event.lowerBound) } ?? 0
        var main = segments.firstIndex { says($0) } ?? held
        if held < main, hasVerb(segments[held]) { main = held }
        if held > main, hasVerb(segments[held]), !isAside(segments[held]), !isAttribution(segments[held]) {
            main = held
        }
        if main > 0, isAttribution(segments[main]) {
            main = segments.firstIndex { says($0) && !isAttribution($0) } ?? 0
        }
        let subject = main > 0 && !startsAnew(segments[main]) ? 0 : main
        let isCut = kept(segments[main]).last.map(EventVerbs.isSaying) ?? false
        for (place, segment) in segments.enumerated() where place != main && !(isCut && place == main + 1) {
            if place == subject, !hasVerb(segment) {
                dropComma(at: segment.upperBound)
                continue
            }
            drop(segment.lowerBound, segment.upperBound)
        }
        dropComma(at: segments[isCut ? min(main + 1, segments.count - 1) : main].upperBound)
        cutFirstVerb(before: event)
        cutOpening(before: event)
        if !isSaying { cutSpeaker(before: event) }
        cutSubordinate(after: event)
    }

    private mutating func dropComma(at end: Int) {
        if end > 0, end <= dropped.count, sentence.scalars[end - 1] == "," { dropped[end - 1] = true }
        if end > 1, end <= dropped.count, sentence.scalars[end - 2] == "," { drop(end - 2, end) }
    }

    /// Whether a part begins a sentence of its own: with a subject before its verb.
    private func startsAnew(_ part: Range<Int>) -> Bool {
        guard let first = kept(part).first else { return true }
        return !EventVerbs.isFinite(first) && first != "and"
    }

    private func hasVerb(_ part: Range<Int>) -> Bool {
        sentence.range(part.lowerBound, part.upperBound).contains { place in
            let start = sentence.words[place].start
            return !dropped[start] && !sentence.scalars[start].properties.isUppercase
                && EventVerbs.isFinite(sentence.word(place))
        }
    }

    /// "BEIRUT:" or "LONDON (Reuters) -" before the first words.
    private mutating func dropDateline() {
        if let end = DatelineTimes.end(sentence) { return drop(0, end) }
        for (place, scalar) in sentence.scalars.prefix(40).enumerated() {
            let isDash = scalar == "-" || scalar == "\u{2013}" || scalar == "\u{2014}"
            if scalar == ":" || (isDash && place > 0 && sentence.scalars[place - 1] == " ") {
                return drop(0, place + 1)
            }
            if scalar == "(" { continue }
            let isSmall = scalar.properties.isLowercase
            if isSmall, !sentence.scalars.prefix(place).contains("(") { return }
        }
    }

    /// "He told Reuters it hoped to capture the area by May": who said so goes, what is hoped stays.
    private mutating func cutSpeaker(before event: Range<Int>) {
        let time = sentence.range(event.lowerBound, event.upperBound).lowerBound
        guard let verb = (0..<max(0, time)).first(where: { EventClause.telling.contains(sentence.word($0)) }) else {
            return
        }
        let reach = verb + 1..<min(time, verb + 8)
        guard reach.lowerBound < reach.upperBound else { return }
        guard let start = reach.first(where: { EventClause.relative.contains(sentence.word($0)) }) else { return }
        guard !(verb..<start).contains(where: { sentence.hasSign(SentenceWords.clauseSigns, before: $0 + 1) }) else {
            return
        }
        let from = sentence.word(start) == "that" ? start + 1 : start
        if sentence.words.indices.contains(from) { drop(0, sentence.words[from].start) }
    }

    /// Where the time stands in "since fighting began in 2011" or "the caliphate they declared in 2014", only that happened then.
    private mutating func cutOpening(before event: Range<Int>) {
        let time = sentence.range(event.lowerBound, event.upperBound).lowerBound
        var place = time - 1
        while place >= 0, time - place <= 14 {
            let word = sentence.word(place)
            let isBound = place > 0 && ["since", "after", "when", "until", "while", "before"].contains(word)
            if isBound || (place == 0 && ["since", "after", "when", "while"].contains(word)) {
                let between = (place + 1..<time).map(sentence.word)
                guard between.contains(where: EventVerbs.isFinite), between.count >= 2 else { return }
                return drop(0, sentence.words[place].end)
            }
            // "Searched his home in May and he was charged in June": a clause of its own.
            if place > 2, sentence.word(place - 1) == "and", EventClause.relative.contains(word),
                EventVerbs.isFinite(sentence.word(place + 1))
            {
                return drop(0, sentence.words[place].start)
            }
            // "When it burst on 9 February", "1,200 of which went in January": no noun that it goes with stands before.
            if place > 2, EventClause.relative.contains(word), time - place <= 4,
                EventVerbs.isFinite(sentence.word(place + 1)), !EventClause.links.contains(sentence.word(place - 1))
            {
                let thing = (max(0, place - 6)..<place - 1).last { EventClause.articles.contains(sentence.word($0)) }
                let from = sentence.words[thing ?? place - 2].start
                drop(0, from)
                if EventClause.pronouns.contains(word) {
                    moved = from..<sentence.words[place].start
                } else {
                    drop(sentence.words[place].start, sentence.words[place].end)
                }
                return
            }
            place -= 1
        }
    }

    private func kept(_ part: Range<Int>) -> [String] {
        let range = sentence.range(part.lowerBound, part.upperBound)
        return range.filter { !dropped[min(sentence.words[$0].start, dropped.count - 1)] }.map(sentence.word)
    }

    /// Whether a part can stand alone as what happened: it has a verb and is neither aside nor attribution.
    private func says(_ part: Range<Int>) -> Bool {
        let words = kept(part)
        guard words.count >= 2, let first = words.first else { return false }
        if EventClause.asideOpeners.contains(first), !(part.lowerBound == 0 && ["a", "an"].contains(first)) {
            return false
        }
        return !first.hasSuffix("ing") && hasVerb(part) && !(part.lowerBound > 0 && isAttribution(part))
    }

    private func isAside(_ part: Range<Int>) -> Bool {
        guard let first = kept(part).first else { return true }
        return EventClause.asideOpeners.contains(first) || first.hasSuffix("ing")
    }

    private func isAttribution(_ part: Range<Int>) -> Bool {
        let words = kept(part)
        guard let first = words.first else { return true }
        if EventVerbs.isSaying(first), words.count <= 8 { return true }
        if first == "according" { return true }
        if let last = words.last, EventVerbs.isSaying(last), words.count <= 14 { return true }
        return words.count <= 8 && words.dropFirst().contains { EventVerbs.isSaying($0) }
    }

    /// What follows the time after "as", "after" or "while" is another event.
    ///
    /// So is what comes before "told Reuters it hoped to", where the time is not that of the saying.
    private mutating func cutSubordinate(after event: Range<Int>) {
        let words = sentence.range(event.lowerBound, event.upperBound)
        var place = words.upperBound
        while place < sentence.words.count {
            if isDatedByItself(place) { return drop(sentence.words[place].start, sentence.scalars.count) }
            let isAnother = sentence.word(place) == "and" && EventClause.relative.contains(sentence.word(place + 1))
            if isAnother
                || ["as", "after", "while", "because", "when", "although", "though", "before"].contains(
                    sentence.word(place))
            {
                return drop(sentence.words[place].start, sentence.scalars.count)
            }
            place += 1
        }
    }

    /// "Was built in 1987 and had passed an inspection in March": a verb behind "and" with a time of its own.
    private func isDatedByItself(_ place: Int) -> Bool {
        guard sentence.word(place) == "and", sentence.words.indices.contains(place + 1),
            !dropped[sentence.words[place].start],
            !sentence.words[place + 1].folded.isEmpty, EventVerbs.isFinite(sentence.word(place + 1))
        else { return false }
        return sentence.words[(place + 1)...].contains { dropped[$0.start] && times.contains($0.start) }
    }

    /// Of two verbs of one subject, each with a time, the first goes where the second is told.
    private mutating func cutFirstVerb(before event: Range<Int>) {
        let time = sentence.range(event.lowerBound, event.upperBound).lowerBound
        guard let link = (0..<max(0, time)).last(where: { sentence.word($0) == "and" }), link + 1 < time,
            EventVerbs.isFinite(sentence.word(link + 1)),
            let verb = (1..<max(1, link)).first(where: {
                EventVerbs.isFinite(sentence.word($0)) && !dropped[sentence.words[$0].start]
            }),
            sentence.words[verb..<link].contains(where: { times.contains($0.start) })
        else { return }
        // "Was arrested on Monday and released on Tuesday": both verbs share the first's "was".
        let isShared =
            EventClause.auxiliaries.contains(sentence.word(verb)) && EventVerbs.isPast(sentence.word(verb + 1))
            && !EventClause.auxiliaries.contains(sentence.word(link + 1)) && verb + 1 < link
        drop(sentence.words[isShared ? verb + 1 : verb].start, sentence.words[link].end)
    }

    private var text: PlainText {
        var kept = String.UnicodeScalarView()
        let all = 0..<sentence.scalars.count
        let order = moved.map { Array(all[..<$0.lowerBound]) + Array(all[$0.upperBound...]) + Array($0) } ?? Array(all)
        for place in order where !dropped[place] {
            if place == moved?.lowerBound {
                while let last = kept.last, last == "." || last == " " { kept.removeLast() }
                kept.append(" ")
            }
            let written = sentence.scalars[place]
            let scalar = written.properties.isWhitespace ? " " : written
            if scalar == " ", kept.last == " " || kept.isEmpty { continue }
            if [",", ".", ";"].contains(scalar), kept.last == " " { kept.removeLast() }
            kept.append(scalar)
        }
        let opening = [" ", ",", ";", "-", "\u{2013}", "\u{2014}", "."]
        var from = kept.startIndex
        while from < kept.endIndex, opening.contains(String(kept[from])) { from = kept.index(after: from) }
        var to = kept.endIndex
        while to > from, (opening + [":"]).contains(String(kept[kept.index(before: to)])) {
            to = kept.index(before: to)
        }
        var string = String(kept[from..<to])
        for opener in ["But ", "And ", "However, ", "Then ", "Meanwhile, "] where string.hasPrefix(opener) {
            string = String(string.dropFirst(opener.count))
        }
        for ending in [" and", " but", " or", " that"] where string.hasSuffix(ending) {
            string = String(string.dropLast(ending.count))
        }
        return PlainText(ClauseMarks.mended(string))
    }

    private static let leading = EventVerbs.set(
        "on in at by since until from late early earlier during around about of the for mid")
    private static let asideOpeners = EventVerbs.set(
        """
        backed supported led according including which who where whose while as after before when with without amid despite
        although though since because aided assisted known located based described a an
        """)
    private static let auxiliaries = EventVerbs.set("was were is are has have had")
    private static let articles = EventVerbs.set("the a an its their his her")
    private static let telling = EventVerbs.set(
        "said says told tells added emerged transpired revealed admitted acknowledged")
    private static let pronouns = EventVerbs.set("they he she it")
    private static let links = EventVerbs.set(
        "when as while because since after before until if that and but or of for in on at by with from to although though where than"
    )
    private static let relative = EventVerbs.set("they he she it who which that")
}

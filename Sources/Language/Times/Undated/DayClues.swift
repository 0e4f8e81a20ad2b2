import News

/// Gathers what the time expressions of an article without a date say about the day it was written.
///
/// Only plain statements count: a time told as past by the verb before it, or as to come by "will" and its like. Words between
/// quotation marks, histories, and months in a paragraph that names a year say nothing.
struct DayClues {
    /// What was found, in reading order.
    private(set) var found: [DayClue] = []

    /// Scalars of an article that are read: news tells early when it is.
    private static let longest = 20_000

    /// Reads the analysed blocks.
    init(_ blocks: [Block]) {
        var left = DayClues.longest
        for block in blocks where block.role.isAnalysed && block.role != .related {
            let text = BlockText(block)
            guard left > 0, text.scalars.count <= left else { return }
            left -= text.scalars.count
            read(text)
        }
    }

    private mutating func read(_ text: BlockText) {
        let tokens = TimeTokens.of(text.scalars)
        var hasYear = false
        for time in TimeReader(tokens: tokens).expressions() {
            if case .years = time.core { hasYear = true }
            guard !tokens[time.from].isQuoted else { continue }
            let words = text.string(tokens[time.from].start, tokens[time.to - 1].end)
            let way = Way(tokens, time)
            if let rule = DayClues.bound(time.core, way) {
                hasYear = true
                found.append(DayClue(rule: rule, words: words))
            } else if !hasYear, let rule = DayClues.rule(time.core, way) {
                found.append(DayClue(rule: rule, words: words))
            } else if DayClues.namesYear(time.core) {
                hasYear = true
            }
        }
    }

    private static func namesYear(_ core: RoughTime.Core) -> Bool {
        switch core {
        case .day(.some, _, _, _), .days(.some, _, _, _), .month(.some, _, _), .year, .years, .decade: true
        case .unit(.year, -1), .unit(.year, 1), .monthOfYear, .distance, .anaphora: true
        default: false
        }
    }

    /// What a time that names its year says.
    private static func bound(_ core: RoughTime.Core, _ way: Way) -> DayClue.Rule? {
        let days: (first: Day, last: Day)?
        switch core {
        case .day(let year?, let month, let day, _):
            days = Day(year: year, month: month, day: day).map { ($0, $0) }
        case .month(let year?, let month, _):
            days = stretch(year, month, month)
        case .year(let year): days = stretch(year, 1, 12)
        default: return nil
        }
        guard let days else { return nil }
        return way.isPast ? .notBefore(days.first) : way.isComing ? .notAfter(days.last) : nil
    }

    private static func stretch(_ year: Int, _ from: Int, _ to: Int) -> (first: Day, last: Day)? {
        guard let first = Day(year: year, month: from, day: 1),
            let last = Day(year: year, month: to, day: Day.length(ofMonth: to, year: year))
        else { return nil }
        return (first, last)
    }

    /// What a time without a year says.
    private static func rule(_ core: RoughTime.Core, _ way: Way) -> DayClue.Rule? {
        switch core {
        // "September 11" is the name of one day of 2001.
        case .day(nil, 9, 11, nil): return nil
        case .day(nil, let month, let day, let weekday?):
            return .weekday(month: month, day: day, weekday: weekday, isPast: way.isPast, isComing: way.isComing)
        case .day(nil, let month, let day, nil):
            return way.isPast || way.isComing ? .near(month: month, day: day, isPast: way.isPast) : nil
        case .month(nil, let month, nil):
            return way.isPast || way.isComing ? .near(month: month, day: nil, isPast: way.isPast) : nil
        default: return nil
        }
    }
}

extension DayClues {
    /// Whether a sentence plainly tells a time as past or as to come: the verb stands close by, and nothing between makes it another's time.
    ///
    /// "The ferry sank in May 2016", "In May 2016 the ferry sank", "will open in 2020"; not "debentures of 2009", "promised an end by 2020",
    /// "called for a vote on 3 May", "not even in 1988".
    struct Way {
        private(set) var isPast = false
        private(set) var isComing = false

        /// Tokens that may lie between a verb and its time.
        private static let reach = 7

        /// Reads the words around a time.
        init(_ tokens: [TimeToken], _ time: RoughTime) {
            var lead = time.from - 1
            while lead > 0, ["early", "late", "mid", "-"].contains(tokens[lead].text) { lead -= 1 }
            guard lead >= 0 else { return }
            let link = tokens[lead].text
            let isOpening = lead == 0 || tokens[lead - 1].isStop
            switch TimeDirection.of(tokens, from: time.from, to: time.to) {
            case .back(let verb):
                guard DayClues.pastLinks.contains(link), !DayClues.perfect.contains(verb) else { return }
                isPast = isOpening ? Way.follows(verb, tokens, time.to) : Way.precedes(verb, tokens, lead)
            case .ahead(let cue):
                guard DayClues.comingLinks.contains(link), DayClues.coming.contains(cue), Way.isAlone(tokens, time.to)
                else { return }
                let first = cue.prefix { $0 != " " }
                isComing =
                    Way.precedes(String(first), tokens, lead)
                    || isOpening && Way.follows(String(first), tokens, time.to)
            case .open: break
            }
        }

        private static func precedes(_ verb: String, _ tokens: [TimeToken], _ end: Int) -> Bool {
            var place = end - 1
            while place >= 0, end - place <= reach {
                let token = tokens[place]
                if token.text == verb { return true }
                if token.isStop || token.isQuoted || DayClues.blockers.contains(token.text) { return false }
                place -= 1
            }
            return false
        }

        private static func follows(_ verb: String, _ tokens: [TimeToken], _ start: Int) -> Bool {
            for token in tokens[start...].prefix(reach + 3) {
                if token.text == verb { return true }
                if token.isStop || token.isQuoted || ["to", "that", "which", "who"].contains(token.text) {
                    return false
                }
            }
            return false
        }

        /// Whether no noun follows that the year belongs to: "in the 1985 farm bill".
        private static func isAlone(_ tokens: [TimeToken], _ place: Int) -> Bool {
            guard tokens.indices.contains(place) else { return true }
            return !TimeReader.isLetters(tokens[place].text) && !tokens[place].text.isEmpty
                || ["and", "to", "but", "if", "when", "after", "in", "at", "with", "as"].contains(tokens[place].text)
        }
    }

    private static let pastLinks: WordSet = ["in", "on", "since", "during"]
    private static let comingLinks: WordSet = ["in", "on", "by", "until", "till", "before"]

    /// Verbs of the present: what is or says is not past.
    private static let perfect: WordSet = ["has", "have", "says", "tells", "ago"]

    /// The words of the present that tell of what is to come; "would" and "was to" look ahead from some day of the past.
    private static let coming: WordSet = [
        "will", "ll", "shall", "is to", "are to", "is on", "are on", "is in", "are in",
    ]

    /// Words behind which a time is no longer the verb's.
    private static let blockers: WordSet = [
        "to", "of", "for", "that", "which", "who", "not", "even", "probably", "perhaps", "possibly", "than", "versus",
        "from", "until",
        "by", "if", "against", "due", "maturing", "ending", "expiring", "starting", "beginning",
    ]
}

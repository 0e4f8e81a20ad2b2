import News

/// How firmly a sentence tells what it dates: the verb nearest to the time decides, those before it first.
enum EventCertainty {
    /// The certainty of what happens at `time`.
    ///
    /// - Parameter isPast: whether the time lies before the article's day; what lies after it is at least planned.
    static func of(_ sentence: SentenceWords, time: Range<Int>, isPast: Bool, isFuture: Bool) -> TimelineEvent.Certainty
    {
        let found = before(sentence, time) ?? after(sentence, time)
        if found == .planned, !isFuture, cameToPass(sentence, time) { return .reported }
        switch found {
        case .some(.planned): return isPast && !wasPlanned(sentence, time) ? .reported : .planned
        case .some(let other): return other == .reported && isFuture ? .planned : other
        case nil: return isFuture ? .planned : .reported
        }
    }

    private static func before(_ sentence: SentenceWords, _ time: Range<Int>) -> TimelineEvent.Certainty? {
        var weak: TimelineEvent.Certainty?
        var place = time.lowerBound - 1
        while place >= 0, time.lowerBound - place <= 24 {
            if let found = sign(sentence, place) {
                guard found == .reported, describes(sentence, place) else {
                    return strengthened(found, sentence, place)
                }
                weak = weak ?? found
            }
            place -= 1
        }
        return weak
    }

    private static func after(_ sentence: SentenceWords, _ time: Range<Int>) -> TimelineEvent.Certainty? {
        var place = time.upperBound
        while place < sentence.words.count, place - time.upperBound <= 14 {
            if let found = sign(sentence, place) { return found }
            place += 1
        }
        return nil
    }

    /// "Will" under somebody's forecast is a forecast: "predicted it will lose".
    private static func strengthened(
        _ found: TimelineEvent.Certainty, _ sentence: SentenceWords, _ place: Int
    ) -> TimelineEvent.Certainty {
        guard found == .planned else { return found }
        let governing = max(0, place - 8)..<place
        return governing.contains { predicting.contains(sentence.word($0)) } ? .predicted : found
    }

    private static func wasPlanned(_ sentence: SentenceWords, _ time: Range<Int>) -> Bool {
        (max(0, time.lowerBound - 6)..<time.lowerBound).contains {
            ["planned", "scheduled", "due", "set", "slated"].contains(sentence.word($0)) && !isNoun(sentence, $0)
        }
    }

    private static func sign(_ sentence: SentenceWords, _ place: Int) -> TimelineEvent.Certainty? {
        let word = sentence.word(place)
        if isNoun(sentence, place) { return nil }
        // "May 1943", "May Turner": a capital in the middle of a sentence makes no forecast.
        let isMonth = word == "may" && sentence.scalars[sentence.words[place].start].properties.isUppercase
        if predicting.contains(word) { return isMonth ? nil : .predicted }
        if planning.contains(word) {
            if word == "due" || word == "set" {
                return sentence.word(place + 1) == "to" || sentence.word(place + 1) == "for" ? .planned : nil
            }
            return .planned
        }
        guard EventVerbs.isPast(word) || word == "has" || word == "have" else { return nil }
        return ["be", "to", "and", "a", "an", "the"].contains(sentence.word(place - 1)) ? nil : .reported
    }

    /// "A deal due to be signed on Monday was signed": what was planned is told as done behind its day.
    private static func cameToPass(_ sentence: SentenceWords, _ time: Range<Int>) -> Bool {
        let planned = Set((max(0, time.lowerBound - 5)..<time.lowerBound).map { sentence.words[$0].stem })
        return (time.upperBound..<time.upperBound + 4).contains { place in
            ["was", "were", "has", "had", "been"].contains(sentence.word(place))
                && sentence.words.indices.contains(place + 1) && EventVerbs.isPast(sentence.word(place + 1))
                && planned.contains(sentence.words[place + 1].stem)
        }
    }

    /// Whether a word of planning or hoping names a thing ("the plan was approved") or only describes one ("a planned merger").
    private static func isNoun(_ sentence: SentenceWords, _ place: Int) -> Bool {
        let (word, next) = (sentence.word(place), sentence.word(place + 1))
        let before = (1...3).map { sentence.word(place - $0) }
        let isOwned = naming.contains(before[0]) || before[0].hasSuffix("'s")
        if describing.contains(word) { return isOwned && !["for", "to", "on", "by"].contains(next) }
        guard things.contains(word) else { return false }
        if isOwned { return true }
        if ["for", "of", "was", "were", "is", "are", "has", "had", "have", "by"].contains(next),
            word.hasPrefix("plan") || word == "schedule"
        {
            return true
        }
        return next != "to" && !naming.contains(next) && word.hasPrefix("plan")
            && before.contains(where: naming.contains)
    }

    private static let naming = EventVerbs.set(
        "the a an its their his her our this that these no any new of for in under with on against about into over")
    private static let describing = EventVerbs.set(
        "planned scheduled expected anticipated promised feared predicted upcoming hoped forecast likely")
    private static let things = EventVerbs.set(
        """
        plan plans planning schedule prediction forecast forecasts hope hopes fear fears promise promises pledge pledges vow vows will due
        """)

    /// Whether a past verb only describes a thing: "the territory it once controlled".
    private static func describes(_ sentence: SentenceWords, _ place: Int) -> Bool {
        let isAdverb = ["once", "ever", "also", "now", "still", "long"].contains(sentence.word(place - 1))
        return ["it", "they", "he", "she", "we", "which", "who"].contains(sentence.word(place - (isAdverb ? 2 : 1)))
    }

    private static let predicting = EventVerbs.set(
        """
        predict predicts predicted predicting prediction forecast forecasts expect expects expected expecting hope hopes hoped
        hoping anticipate anticipates anticipated believe believes likely could may might fear fears feared
        """)

    private static let planning = EventVerbs.set(
        """
        plan plans planned planning will shall schedule scheduled due set intend intends intended aims vow vows vowed pledge
        pledges pledged promise promises promised upcoming slated must
        """)
}

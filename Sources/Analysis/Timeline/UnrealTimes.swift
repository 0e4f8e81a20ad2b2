/// Tells times of what did not come to pass or is asked, supposed or given up: no event is dated by them.
///
/// "Would have closed on Tuesday", "had all gone well on 1 March", "if she had stepped down on Tuesday", "asked whether it would open on
/// Friday", "will not land on 17 September", "has scrapped his flight on Saturday". What was denied or called off on a day behind stays.
enum UnrealTimes {
    /// How many words before a time are read.
    private static let reach = 20

    /// Whether the words in `time` date nothing that happened or is to happen.
    static func isUnreal(_ sentence: SentenceWords, time: Range<Int>, isFuture: Bool) -> Bool {
        let start = clauseStart(sentence, time.lowerBound)
        let before = start..<time.lowerBound
        if before.contains(where: { isMissed(sentence, $0) }) { return true }
        if let asked = before.last(where: { supposing.contains(sentence.word($0)) }), isSupposed(sentence, asked, time)
        {
            return true
        }
        if before.isEmpty || before.count <= 2, opensMissed(sentence, behind: time.upperBound) { return true }
        if isInverted(sentence, time) { return true }
        if before.contains(where: { isRefused(sentence, $0, time, isFuture: isFuture) }) { return true }
        if isGivenUp(sentence, before, time, isFuture: isFuture) { return true }
        return isPlanThatFailed(sentence, before, time)
    }

    /// Where the clause begins in which a time stands: behind a semicolon, a "but" or a clause of another time.
    private static func clauseStart(_ sentence: SentenceWords, _ time: Int) -> Int {
        var place = time - 1
        while place > 0, time - place < reach {
            if ["but", "although", "though", "while", "yet"].contains(sentence.word(place)) { return place + 1 }
            if sentence.hasSign([";", "\u{2014}", ":"], before: place) { return place }
            place -= 1
        }
        return max(0, place)
    }

    /// "Would have closed", "could have been reached", "was to have signed".
    private static func isMissed(_ sentence: SentenceWords, _ place: Int) -> Bool {
        let word = sentence.word(place)
        if ["was", "were"].contains(word), sentence.word(place + 1) == "to", sentence.word(place + 2) == "have" {
            return !hasSign(sentence, from: place, to: place + 2)
        }
        guard missing.contains(word) else { return false }
        // "Should have its first flight in May", "would have to close" tell no perfect.
        return (place + 1...place + 3).contains { have in
            guard ["have", "'ve", "ve"].contains(sentence.word(have)) else { return false }
            let next = sentence.word(have + 1)
            let verb = next.hasSuffix("ly") || next == "not" ? sentence.word(have + 2) : next
            return verb == "been" || EventVerbs.isPast(verb) || verb.hasSuffix("en") || verb.hasSuffix("wn")
        }
    }

    /// "On Tuesday the airport would have closed": the verb behind the time that opens the sentence.
    private static func opensMissed(_ sentence: SentenceWords, behind end: Int) -> Bool {
        for place in end..<min(sentence.words.count, end + 10) {
            let word = sentence.word(place)
            if sentence.hasSign([",", ";"], before: place), place > end { return false }
            if EventVerbs.isFinite(word) { return isMissed(sentence, place) }
        }
        return false
    }

    /// "If she had stepped down on Tuesday", "asked whether it will open on Friday": no sign and no verb of its own between.
    private static func isSupposed(_ sentence: SentenceWords, _ asked: Int, _ time: Range<Int>) -> Bool {
        if sentence.word(asked) == "unless" || sentence.word(asked) == "if", sentence.word(asked - 1) == "only" {
            return false
        }
        // "Top it up if necessary at the tender on Monday" supposes nothing of the day.
        if ["necessary", "needed", "possible", "any", "not", "ever", "anything"].contains(sentence.word(asked + 1)),
            sentence.word(asked) == "if"
        {
            return false
        }
        return !(asked + 1...time.lowerBound).contains {
            sentence.hasSign([","], before: $0) || $0 < time.lowerBound && parting.contains(sentence.word($0))
        }
    }

    /// "Had all gone well on 1 March, the probe would have landed", "would have landed had all gone well on 1 March".
    private static func isInverted(_ sentence: SentenceWords, _ time: Range<Int>) -> Bool {
        guard
            let had = (0..<time.lowerBound).last(where: {
                sentence.word($0) == "had"
                    && ($0 == 0
                        || sentence.hasSign([",", ";"], before: $0) && !EventVerbs.isFinite(sentence.word($0 + 1)))
            }), !(had + 1...time.lowerBound).contains(where: { sentence.hasSign([","], before: $0) })
        else { return false }
        return sentence.words.indices.contains { isMissed(sentence, $0) || sentence.word($0) == "would" }
    }

    /// "Will not land on 17 September", "will no longer fly", "ruled out an election on 10 May", "denied that a vote would be held on 22 March".
    private static func isRefused(
        _ sentence: SentenceWords, _ place: Int, _ time: Range<Int>, isFuture: Bool
    ) -> Bool {
        let word = sentence.word(place)
        let (next, third) = (sentence.word(place + 1), sentence.word(place + 2))
        // "Will not open until Friday": then it opens.
        if bounding.contains(sentence.word(time.lowerBound)) || bounding.contains(sentence.word(time.lowerBound - 1)) {
            return false
        }
        if word == "won't" || word == "will" && ["not", "never"].contains(next) { return third != "only" }
        if ["will", "is", "are"].contains(word), next == "no", third == "longer" { return true }
        guard isFuture else { return false }
        if ["wouldn't", "cannot", "can't"].contains(word)
            || ["would", "is", "are", "can"].contains(word) && next == "not"
        {
            return third != "only"
        }
        if word == "ruled" || word == "rules", next == "out" { return true }
        // "Stahl, who refused to testify, will stand trial in December": a verb of its own dates that.
        return refusing.contains(word) && sentence.word(place - 1) != "not"
            && !(place + 1...time.lowerBound).contains {
                sentence.hasSign([","], before: $0) || ["will", "shall"].contains(sentence.word($0))
            }
    }

    /// The day of a thing given up: "has scrapped his flight on Saturday", "a concert on 20 March has been cancelled", "called off the
    /// match on 14 March" before that day.
    ///
    /// What was called off on a day that is past may have been called off on it.
    private static func isGivenUp(
        _ sentence: SentenceWords, _ before: Range<Int>, _ time: Range<Int>, isFuture: Bool
    ) -> Bool {
        let links = [sentence.word(time.lowerBound), sentence.word(time.lowerBound - 1)]
        if links.contains(where: ["until", "till", "to"].contains) { return false }
        let behind = time.upperBound..<min(sentence.words.count, time.upperBound + 8)
        let clause = Array(before) + Array(behind.prefix { !sentence.hasSign([";"], before: $0) })
        return clause.contains { place in
            guard CancelledPlan.isGivenUp(sentence, place) else { return false }
            // "Postponed until late March or early April", "rescheduled for Thursday": the new day; "delayed since it broke in 1983".
            let between = place < time.lowerBound ? (place + 1..<time.lowerBound).map(sentence.word) : []
            if between.contains(where: { ["until", "till"].contains($0) || parting.contains($0) }) { return false }
            if sentence.word(place) == "rescheduled", between.contains("for") { return false }
            let isPerfect = (max(0, place - 3)..<place).contains { ["has", "have"].contains(sentence.word($0)) }
            return isFuture || isPerfect
        }
    }

    /// "Shops were to reopen on Tuesday but stayed shut", "trial was set for 8 September but was moved": what was to be did not come.
    private static func isPlanThatFailed(_ sentence: SentenceWords, _ before: Range<Int>, _ time: Range<Int>) -> Bool {
        let isPlan = before.contains { place in
            guard ["was", "were", "had"].contains(sentence.word(place)) else { return false }
            let next = sentence.word(place + 1)
            if sentence.word(place) == "had" { return ["planned", "hoped", "intended", "meant"].contains(next) }
            if next == "to" { return sentence.word(place + 2) != "blame" }
            return ["due", "set", "planned", "scheduled", "meant", "supposed", "slated"].contains(next)
        }
        return isPlan && (time.upperBound..<time.upperBound + 3).contains { sentence.word($0) == "but" }
    }

    private static func hasSign(_ sentence: SentenceWords, from: Int, to: Int) -> Bool {
        (from + 1...to).contains { sentence.hasSign(SentenceWords.clauseSigns, before: $0) }
    }

    private static let missing = EventVerbs.set("would could should wouldn't couldn't shouldn't 'd")
    private static let supposing = EventVerbs.set("if whether unless")
    private static let parting = EventVerbs.set("when after because as since until while")
    private static let bounding = EventVerbs.set("until till before by since")
    private static let refusing = EventVerbs.set(
        "denied denies denying refused refuses declined dropped abandoned rejected vetoed forbade averted prevented avoided"
    )
}

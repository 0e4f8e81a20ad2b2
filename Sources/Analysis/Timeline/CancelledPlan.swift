/// Tells the day of a plan that was given up: nothing is to happen then.
///
/// "The summit planned for Friday was cancelled", "called off the vote scheduled for 3 May". The day of giving it up is an event.
enum CancelledPlan {
    /// Whether the words in `time` are the day of such a plan.
    static func isCancelled(_ sentence: SentenceWords, time: Range<Int>) -> Bool {
        let before = max(0, time.lowerBound - 5)..<time.lowerBound
        // "Put off until Monday": the new day stands.
        guard !["until", "till", "to"].contains(sentence.word(time.lowerBound - 1)),
            before.contains(where: { planning.contains(sentence.word($0)) || isToBe(sentence, $0) })
        else { return false }
        return isDenied(sentence, behind: time.upperBound)
            || sentence.words.indices.contains { isGivenUp(sentence, $0) }
    }

    /// "Which were to begin on Sunday".
    private static func isToBe(_ sentence: SentenceWords, _ place: Int) -> Bool {
        sentence.word(place) == "to" && ["was", "were"].contains(sentence.word(place - 1))
    }

    /// "Due to be signed on Monday was not signed": it did not come to pass.
    private static func isDenied(_ sentence: SentenceWords, behind end: Int) -> Bool {
        (end..<end + 3).contains { place in
            ["was", "were", "has", "had", "have", "did"].contains(sentence.word(place))
                && sentence.word(place + 1) == "not" && !givenUp.contains(sentence.word(place + 2))
                && sentence.word(place + 2) != "called"
                || ["wasn't", "weren't", "didn't", "hasn't", "never"].contains(sentence.word(place))
        }
    }

    /// Whether a word tells that something planned was given up, "called it off" among them.
    static func isGivenUp(_ sentence: SentenceWords, _ place: Int) -> Bool {
        let word = sentence.word(place)
        if givenUp.contains(word) { return sentence.word(place - 1) != "not" }
        let isCall = ["called", "calls", "calling", "put"].contains(word)
        return isCall && (1...5).contains { sentence.word(place + $0) == "off" }
    }

    private static let planning = EventVerbs.set("planned scheduled due set slated meant")
    private static let givenUp = EventVerbs.set(
        """
        cancelled canceled cancels cancelling canceling scrapped axed shelved abandoned postponed delayed averted rescheduled
        thwarted foiled
        """)
}

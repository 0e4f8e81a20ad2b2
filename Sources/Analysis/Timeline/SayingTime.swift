/// Tells the time of somebody's saying so from the time of what is said.
///
/// "Said Saturday that they had begun", "told Reuters on Saturday it hoped", "said in a statement on Friday", "On Wednesday,
/// the president predicted": the time stands beside the verb of saying, with nothing between but who heard it and by what means.
enum SayingTime {
    /// Whether the words in `time` date a verb of saying.
    static func isSaying(_ sentence: SentenceWords, time: Range<Int>) -> Bool {
        follows(sentence, time) || leads(sentence, time)
    }

    private static func follows(_ sentence: SentenceWords, _ time: Range<Int>) -> Bool {
        var place = time.lowerBound - 1
        var passed = 0
        while place >= 0, passed <= 8 {
            let word = sentence.word(place)
            if EventVerbs.isSaying(word) {
                return passed <= 3 || !sentence.hasSign([","], before: place + 1)
            }
            if clauseWords.contains(word) || sentence.hasSign(SentenceWords.clauseSigns, before: place + 1) {
                return false
            }
            if EventVerbs.isPast(word), !means.contains(word) { return false }
            place -= 1
            passed += 1
        }
        return false
    }

    private static func leads(_ sentence: SentenceWords, _ time: Range<Int>) -> Bool {
        guard time.lowerBound <= 3 else { return false }
        var place = time.upperBound
        while place < sentence.words.count, place - time.upperBound <= 9 {
            let word = sentence.word(place)
            if EventVerbs.isSaying(word) { return true }
            if clauseWords.contains(word) || EventVerbs.isPast(word) { return false }
            place += 1
        }
        return false
    }

    private static let clauseWords = EventVerbs.set(
        """
        that which who they he she it we i had has have was were is are will would could should may might be been being
        after before since until while when as because if but and to
        monday tuesday wednesday thursday friday saturday sunday
        """)

    private static let means = EventVerbs.set("united unidentified")
}

import Language
import News

/// Tells what a sentence holds back from plainly telling: on a condition, by a hoax, or taken back in the next sentence.
enum HeldBack {
    /// The mood that the words of a sentence give to what a time dates; nil where it is plainly told.
    ///
    /// A condition holds back what is to come ("will invade if talks fail"), and nothing that was done. What is called false comes before it.
    static func mood(
        of words: SentenceWords, time: Range<Int>, certainty: TimelineEvent.Certainty
    ) -> ClauseMood? {
        for stance in Stance.all(in: words.words) {
            switch stance.kind {
            case .conditional where certainty == .planned || certainty == .predicted: return .conditional
            case .doubted where !isParted(words, stance.place, time): return .doubted
            default: continue
            }
        }
        return nil
    }

    /// Whether a semicolon or a "but" stands between a word and a time: then it says nothing of what the time dates.
    private static func isParted(_ words: SentenceWords, _ place: Int, _ time: Range<Int>) -> Bool {
        let between = place < time.lowerBound ? place..<time.lowerBound : time.lowerBound..<place
        return between.contains {
            words.word($0) == "but" || $0 > between.lowerBound && words.hasSign([";"], before: $0)
        }
    }

    /// Which of the next sentences says that it is not so: "He has not resigned", "The report was false".
    static func denial(of frame: EventFrame, in next: ArraySlice<Sentence>, names: Set<String>) -> Sentence? {
        guard !frame.isDenied else { return nil }
        return next.first { sentence in
            let words = Words.of(sentence.span.text)
            guard words.count <= longest, words.contains(where: { denies($0.folded) }) else { return false }
            if callsFalse(words) { return true }
            let other = FrameReader.frame(of: sentence.span.text, names: names)
            guard other.isDenied, !frame.deeds.isEmpty, !other.families.deeds.isDisjoint(with: frame.families.deeds)
            else { return false }
            // "The mayor resigned. Her deputy did not resign": another is meant.
            if pronouns.contains(words[0].folded) { return true }
            let subjects = [other.actor, other.theme, other.patient].compactMap { $0 }.filter { !$0.isEmpty }
            let mine = [frame.actor, frame.theme, frame.patient].compactMap { $0 }
            return !subjects.isEmpty && subjects.allSatisfy { subject in mine.contains { $0.isLike(subject) } }
        }
    }

    /// "The report was false", "That is not true".
    private static func callsFalse(_ words: [Word]) -> Bool {
        guard words.prefix(3).contains(where: { claims.contains($0.folded) }),
            let verb = words.firstIndex(where: { ["is", "was", "were", "are"].contains($0.folded) }), verb <= 4
        else { return false }
        let behind = words[(verb + 1)...].prefix(3).map(\.folded)
        // "It is untrue that he flew": another thing.
        if behind.contains("that") { return false }
        return behind.contains(where: { ["false", "untrue", "fake", "fabricated", "unfounded"].contains($0) })
            || behind.starts(with: ["not", "true"])
    }

    private static func denies(_ word: String) -> Bool {
        ParaphraseSide.isDenial(word) || ["false", "untrue", "fake", "fabricated", "unfounded"].contains(word)
    }

    private static let longest = 16
    private static let pronouns = EventVerbs.set("he she it they we i")
    private static let claims = EventVerbs.set(
        "report reports claim claims story news that this it rumour rumours rumor rumors")
}

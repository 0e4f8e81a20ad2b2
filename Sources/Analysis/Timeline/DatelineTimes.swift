/// Tells the day of a dateline ("OSTBURG, Sept 11 (Reuters) - ") from the days a sentence tells of: it says when the copy was filed.
enum DatelineTimes {
    /// How far into a sentence a dateline may reach, in scalars.
    private static let reach = 90

    /// Whether the scalar at `time` stands in the dateline that opens the sentence.
    static func isDateline(_ sentence: SentenceWords, time: Int) -> Bool {
        guard time < reach, let end = end(sentence) else { return false }
        return time < end
    }

    /// One past the dash of the dateline; nil where the sentence opens with none.
    static func end(_ sentence: SentenceWords) -> Int? {
        let scalars = sentence.scalars
        for place in scalars.indices.prefix(reach) {
            let scalar = scalars[place]
            let isDash = scalar == "-" || scalar == "\u{2013}" || scalar == "\u{2014}"
            guard isDash, place > 1, scalars[place - 1] == " " || scalars[place - 1] == ")" else { continue }
            // An agency in brackets before the dash, or a place in capitals at the head, and no verb yet.
            let head = scalars[..<place]
            let isCredited = head.last { $0 != " " } == ")"
            let isPlace =
                head.prefix { $0.properties.isAlphabetic }.count > 2
                && head.prefix { $0.properties.isAlphabetic }.allSatisfy(\.properties.isUppercase)
            let hasVerb = sentence.words.prefix { $0.end <= place }.contains { EventVerbs.isFinite($0.folded) }
            return (isCredited || isPlace) && !hasVerb ? place + 1 : nil
        }
        return nil
    }
}

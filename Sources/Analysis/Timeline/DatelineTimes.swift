import Language

/// Tells the day of a dateline ("OSTBURG, Sept 11 (Reuters) - ") from the days a sentence tells of: it says when the copy was filed.
enum DatelineTimes {
    /// How far into a sentence a dateline may reach, in scalars.
    private static let reach = 90

    /// Months that are verbs too.
    private static let months: WordSet = ["march", "may"]

    /// Whether the scalar at `time` stands in the dateline that opens the sentence.
    static func isDateline(_ sentence: SentenceWords, time: Int) -> Bool {
        guard time < reach, let end = end(sentence) else { return false }
        return time < end
    }

    /// "PORT ALDER (AP) - March 3 - The ferry": the day may have a dash of its own.
    private static func dated(_ sentence: SentenceWords, behind dash: Int) -> Int? {
        let scalars = sentence.scalars
        let end = (dash + 2..<max(dash + 2, min(scalars.count - 1, dash + 24))).first {
            ["-", "\u{2013}", "\u{2014}"].contains(scalars[$0]) && scalars[$0 - 1] == " " && scalars[$0 + 1] == " "
        }
        guard let end else { return nil }
        let words = sentence.words.filter { $0.start > dash && $0.end <= end }
        return (1...3).contains(words.count) && words.contains { $0.folded.allSatisfy(\.isNumber) } ? end + 1 : nil
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
            let hasVerb = sentence.words.prefix { $0.end <= place }.contains {
                EventVerbs.isFinite($0.folded) && !months.contains($0.folded)
            }
            return (isCredited || isPlace) && !hasVerb ? dated(sentence, behind: place) ?? place + 1 : nil
        }
        return nil
    }
}

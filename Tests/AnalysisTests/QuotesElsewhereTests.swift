import Analysis
import News
import Testing

/// Words that one article alone quotes so, and that stand in another all the same.
@Suite struct QuotesElsewhere {
    private func quotes(_ one: String, _ other: String) -> [String] {
        Comparison.of([Told.by("A", on: nil, one), Told.by("B", on: nil, other)]).quotes.map { group in
            let who = group.speaker ?? group.givenTo ?? "-"
            return "\(group.verdict.rawValue)\(group.isPart ? " in part" : ""): \(who)"
        }
    }

    private let guide = "\"The ice gave way under the last of us,\" said Hanna Weiss, a guide."

    @Test(
        "Words that another article reports, runs into others' or cuts are not said to be missing there",
        arguments: [
            "Hanna Weiss, a guide, told police that nobody was roped and that the ice gave way under the last of them.",
            "Police said that the ice gave way under the last of the party.",
            "A guide said the group was roped. Then, in her words, the ice gave way under the last of us.",
            "Paul Orban, her brother, said: \"The ice gave way under the last of us. Nobody was roped.\"",
        ])
    func areFound(_ other: String) {
        let found = quotes(guide, other)
        #expect(!found.contains("only: Hanna Weiss"))
        #expect(found.contains { $0.hasPrefix("told: Hanna Weiss") || $0.hasPrefix("same") || $0.hasPrefix("variant") })
    }

    @Test(
        "Other words, and their contrary, are not found",
        arguments: [
            "Hanna Weiss, a guide, told police that the rope had broken under the weight of the sledge.",
            "Police said the ice never gave way under the last of the party.",
            "Hanna Weiss said the snow was deep and the last hut was shut.",
        ])
    func areNotFound(_ other: String) { #expect(quotes(guide, other).contains("only: Hanna Weiss")) }

    @Test("Two parts of what somebody says are shown as two, and meet the one that holds both")
    func partsStayParts() {
        let one = Told.by("A", "\"The bell is cracked,\" the organist Iris Falk said. \"It will be cast anew.\"")
        let two = Told.by("B", "The organist Iris Falk said: \"The bell is cracked. It will be cast anew.\"")
        let group = Comparison.of([one, two]).quotes.first
        #expect(group?.verdict == .same)
        #expect(
            group?.versions.first?.text == "The bell is cracked,\u{201D} \u{2026} \u{201C}It will be cast anew.")
    }

    @Test("What is said on one day and on the next is no one quotation")
    func twoDaysAreTwo() {
        let one =
            "\"No tram will run without a guard,\" union head Iris Falk said on Monday. On Tuesday she said: \"We never asked for more pay.\""
        let two = "Union head Iris Falk said: \"No tram will run without a guard. We never asked for more pay.\""
        #expect(!quotes(one, two).contains { $0.hasPrefix("same") })
        #expect(!quotes(one, two).contains { $0.hasPrefix("only") })
    }

    @Test("One article that names the day and one that does not are not judged; two of one day are")
    func oneNamesItsDay() {
        let dated = "\"The bridge will carry lorries by spring,\" engineer Iris Falk said on Tuesday."
        let undated = "\"The bridge will carry bicycles by spring,\" engineer Iris Falk said."
        let sameDay = "\"The bridge will carry bicycles by spring,\" engineer Iris Falk told residents on Tuesday."
        #expect(!quotes(dated, undated).contains { $0.hasPrefix("distorted") })
        #expect(quotes(dated, sameDay) == ["distorted: Iris Falk"])
    }

    @Test("The day that somebody speaks of is not the day of speaking")
    func theDayWithinTheWords() {
        let one = "\"The trial of the mine's owners opens on Monday,\" lawyer Iris Falk said."
        let two = "\"The trial of the mine's owners opens on Thursday,\" lawyer Iris Falk said."
        #expect(quotes(one, two) == ["distorted: Iris Falk"])
    }

    @Test("\"I sold it\" is no part of \"I sold it not\", and \"I did\" none of \"I did not\"")
    func aDenialBehind() {
        let one = "\"I signed for it and I did,\" grocer Iris Falk said on Monday."
        let two = "\"I signed for it and I did not,\" grocer Iris Falk said on Monday."
        #expect(!quotes(one, two).contains { $0.hasPrefix("variant") || $0.hasPrefix("same") })
    }

    @Test("A quotation that goes on in the other article is told in part, not nearly the same")
    func onePartOfAnother() {
        let one = "\"The well is safe,\" mayor Iris Falk said."
        let two = "\"The well is safe once it has been boiled,\" mayor Iris Falk said."
        #expect(quotes(one, two) == ["variant in part: Iris Falk"])
    }

    @Test("The same words given to two people are nobody's alone, and it is said whose they are where")
    func twoSpeakers() {
        let one = "\"The harvest is lost to the last ear,\" said Iris Falk, a farmer."
        let two = "\"The harvest is lost to the last ear,\" said Tomas Brun, a miller."
        #expect(quotes(one, two) == ["same: Iris Falk in a, Tomas Brun in b"])
        #expect(quotes(one, one.replacing("a farmer", with: "who farms")) == ["same: Iris Falk"])
    }

    @Test("\"It said\" is not the person whom the other article names")
    func aBodyIsNoPerson() {
        let one = "The lifeboat society sent two crews. \"The sea was as flat as a plate,\" it said."
        let two = "\"The sea was as flat as a plate,\" said Iris Falk, a sailor."
        #expect(quotes(one, two) == ["same: \u{201C}it\u{201D} in a, Iris Falk in b"])
    }
}

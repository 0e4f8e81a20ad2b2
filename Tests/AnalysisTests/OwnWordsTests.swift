import Analysis
import News
import Testing

private func marked(_ passage: String, beside other: String) -> String? {
    guard let stretches = OwnWords.stretches(of: PlainText(passage), beside: PlainText(other)) else { return nil }
    var text = ""
    for (place, scalar) in passage.unicodeScalars.enumerated() {
        if stretches.contains(where: { $0.lowerBound == place }) { text += "_" }
        if stretches.contains(where: { $0.upperBound == place }) { text += "_" }
        text.unicodeScalars.append(scalar)
    }
    return stretches.contains { $0.upperBound == passage.unicodeScalars.count } ? text + "_" : text
}

@Test func wordsOneSentenceAloneHasAreFound() {
    let (one, other) = (
        "Police detained 14 protesters outside the court on Monday.",
        "Officers detained 14 protesters outside the courthouse on Monday."
    )
    #expect(marked(one, beside: other) == "_Police_ detained 14 protesters outside the _court_ on Monday.")
    #expect(marked(other, beside: one) == "_Officers_ detained 14 protesters outside the _courthouse_ on Monday.")
}

@Test func formsOfOneWordAreTheSame() {
    #expect(marked("The ministers resigned.", beside: "The minister has resigned.") == "The ministers resigned.")
}

@Test func aNegationIsNoSmallWord() {
    let said = "The bank will not raise its rates before June."
    #expect(
        marked(said, beside: "The bank will raise its rates after June.")
            == "The bank will _not_ raise its rates _before_ June.")
}

@Test func smallWordsBetweenMarkedOnesBelongToThem() {
    let said = "Crews found the wreck of the boat near Cape Ann late on Friday."
    let other = "Crews found the hull near Cape Ann late on Friday."
    #expect(marked(said, beside: other) == "Crews found the _wreck of the boat_ near Cape Ann late on Friday.")
}

@Test func whatIsToldInOtherWordsAltogetherIsNotMarked() {
    #expect(marked("Schools reopened across the valley.", beside: "Pupils went back to class in the district.") == nil)
}

@Test func passagesOfNoWordsHaveNoneOfTheirOwn() {
    #expect(marked("", beside: "") == "")
    #expect(marked("...", beside: "Something was said.") == "...")
}

import Testing

@testable import News

private let voa = ArticleID(rawValue: "a0000000000000001")
private let other = ArticleID(rawValue: "a0000000000000002")

private func key(_ kind: FindingKey.Kind, _ parts: (ArticleID, String)...) -> FindingKey {
    FindingKey(kind, parts.map { .init(article: $0.0, words: PlainText($0.1)) })
}

@Test func aFindingKeepsItsNameForEver() {
    let key = FindingKey(
        .figure, [.init(article: voa, words: "About 3,000 fighters remain.", detail: "about 3,000 fighters")])
    #expect(key.rawValue == "f4eb0595ae2580f1c16c788444b9d5c03")
    #expect(key.articles == [voa])
}

@Test(arguments: [
    "about 3,000 fighters remain", "About 3,000 fighters remain!", "\u{201C}About 3,000\u{A0}fighters\u{201D} remain.",
])
func punctuationAndTypesettingLeaveTheNameAlone(_ words: String) {
    #expect(key(.figure, (voa, words)) == key(.figure, (voa, "About 3,000 fighters remain.")))
}

@Test(arguments: ["About 600 fighters remain.", "About 3 fighters remain.", "About 3,000 fighters do not remain."])
func otherWordsAreAnotherFinding(_ words: String) {
    #expect(key(.figure, (voa, words)) != key(.figure, (voa, "About 3,000 fighters remain.")))
}

@Test func signsOfNumbersCount() {
    #expect(key(.figure, (voa, "It rose 5%")) != key(.figure, (voa, "It rose 5")))
    #expect(key(.figure, (voa, "It cost $5")) != key(.figure, (voa, "It cost £5")))
    #expect(key(.figure, (voa, "It grew by 4.5")) != key(.figure, (voa, "It grew by 45")))
}

@Test func theOrderOfTheArticlesDoesNotMatter() {
    #expect(key(.row, (voa, "One"), (other, "Two")) == key(.row, (other, "Two"), (voa, "One")))
    #expect(key(.row, (voa, "One"), (other, "Two")).articles == [voa, other])
}

@Test func theOrderOfALineageDoes() {
    #expect(key(.lineage, (voa, ""), (other, "")) != key(.lineage, (other, ""), (voa, "")))
}

@Test func kindsArticlesAndDetailsAreToldApart() {
    #expect(key(.row, (voa, "One")) != key(.quote, (voa, "One")))
    #expect(key(.row, (voa, "One")) != key(.row, (other, "One")))
    let first = FindingKey(.figure, [.init(article: voa, words: "41 of 50", detail: "41")])
    let second = FindingKey(.figure, [.init(article: voa, words: "41 of 50", detail: "50")])
    #expect(first != second)
}

@Test func verdictsAreGoneThroughAndTakenBack() {
    var seen: [ReaderVerdict?] = []
    var verdict: ReaderVerdict?
    repeat {
        verdict = ReaderVerdict.next(after: verdict)
        seen.append(verdict)
    } while verdict != nil
    #expect(seen == [.checked, .notTheSame, .toAsk, nil])
}

import News
import Testing

@testable import Analysis

@Test func aRareWordWeighsMoreThanACommonOne() {
    let article = Told.by(
        "A",
        """
        Officials said the ferry sank off Zamboanga. Officials said the weather was bad.

        Officials said the owner was questioned. The ferry carried rice.
        """)
    let weights = TermWeights([article])
    #expect(weights.weight("zamboanga") > weights.weight("ferri"))
    #expect(weights.terms(of: "of the and").isEmpty)
}

@Test func rewordedSentencesAreAlikeAndOthersAreNot() {
    let left = Told.by("A", "The overloaded ferry sank off Zamboanga late on Friday, drowning a crew of nine.")
    let right = Told.by(
        "B",
        """
        Late Friday an overloaded ferry went down off Zamboanga and its crew of nine drowned.

        The central bank left interest rates where they were on Friday.
        """)
    let similarity = SentenceSimilarity([left, right])
    let texts = (left.sentences + right.sentences).map(\.span.text)
    #expect(texts.count == 3)
    #expect(similarity.score(texts[0], texts[1]) > 0.5)
    #expect(similarity.score(texts[0], texts[2]) < 0.2)
    #expect(similarity.score(texts[0], texts[0]) > 0.99)
}

@Test func articlesThatShareMostSentencesAreOneText() {
    let wire = """
        The overloaded ferry sank off Zamboanga late on Friday, drowning a crew of nine.

        Divers recovered the captain's logbook from the wreck on Saturday morning.

        The coast guard suspended the owner's licence for all seven vessels of its fleet.
        """
    let own = """
        Fishermen who saw the lights go out rowed to the spot and found only sacks of rice.

        The provincial governor promised the widows a pension.
        """
    let texts = SeparateTexts([Told.by("A", wire), Told.by("B", wire), Told.by("C", own)])
    #expect(texts.groups.map { $0.map(\.description) } == [["a", "b"], ["c"]])
    #expect(texts.count(of: [ArticleKey(index: 0), ArticleKey(index: 1)]) == 1)
    #expect(texts.count(of: [ArticleKey(index: 0), ArticleKey(index: 2)]) == 2)
}

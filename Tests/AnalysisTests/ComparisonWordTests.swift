import Analysis
import News
import Testing

@Suite struct ComparisonWords {
    private func words(_ articles: AnnotatedArticle...) -> [String] {
        Comparison.of(articles).words.map { group in
            let used = group.used.sorted { $0.key < $1.key }.map { key, uses in
                "\(key) " + uses.map { "\($0.text) \($0.count)" }.joined(separator: ", ")
            }
            return "\(group.concept): " + used.joined(separator: "; ")
        }
    }

    @Test func wordsInOneSlotOfSentencesThatTellTheSame() {
        let a = Told.by(
            "A", "Police used water cannon to push back protesters near parliament. Twelve protesters were arrested.")
        let b = Told.by(
            "B", "Police fired water cannon to push back rioters near parliament. Twelve rioters were arrested.")
        #expect(words(a, b) == ["people in the street: a protesters 2; b rioters 2"])
    }

    @Test func wordsThatOneNounNarrows() {
        let a = Told.by("A", "Parliament approved a carbon levy on imported steel. The levy takes effect in January.")
        let b = Told.by("B", "Lawmakers backed a carbon tax on foreign metal on Tuesday.")
        #expect(words(a, b) == ["the levy: a levy 2; b tax 1"])
    }

    @Test func wordsForOneNamedPlace() {
        let a = Told.by("A", "The village of Aleppo was cut off after a bridge collapsed.")
        let b = Told.by("B", "Boats set out for the hamlet of Aleppo at dawn.")
        #expect(words(a, b) == ["the place: Aleppo: a village 1; b hamlet 1"])
    }

    @Test func wordsInQuotationsAreCountedApart() {
        let a = Told.by("A", "The army said it had targeted militants using the hospital as a command centre.")
        let b = Told.by("B", "The army said it had targeted \"terrorists\" using the hospital as a command centre.")
        let uses = Comparison.of([a, b]).words.first?.used
        #expect(uses?[ArticleKey(index: 0)]?.map(\.quoted) == [0])
        #expect(uses?[ArticleKey(index: 1)]?.map(\.quoted) == [1])
    }

    @Test func theSameWordIsNoFinding() {
        let a = Told.by("A", "Police used water cannon to push back protesters near parliament.")
        let b = Told.by("B", "Police fired water cannon to push back protesters near parliament.")
        #expect(words(a, b) == [])
    }

    @Test func wordsOfTwoThingsAreNeverJoined() {
        let a = Told.by(
            "A", "Fighters of the Syrian Democratic Forces took the village. Rebels shelled a market in the south.")
        let b = Told.by("B", "Militants burned a school in the north. Hundreds of soldiers left the capital.")
        #expect(words(a, b) == [])
    }

    @Test func aVerbIsNoWordForAThing() {
        let a = Told.by("A", "Doctors plan to strike over pay from Monday, the union said in a letter to members.")
        let b = Told.by("B", "The doctors' walkout over pay starts on Monday, the union said in a letter to members.")
        #expect(words(a, b) == [])
    }

    @Test func theSameWordsWithoutEnd() {
        let text = PlainText(
            String(repeating: "The militants met the fighters of ISIS and the \"rebels\" ran. ", count: 2_000))
        let a = Told.by("A", text.string)
        let b = Told.by("B", text.string)
        #expect(Comparison.of([a, b]).words.isEmpty)
    }
}

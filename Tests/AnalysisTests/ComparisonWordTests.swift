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

    @Test(
        "What two outlets call the same thing in their own stories",
        arguments: [
            (
                "The government of Arden said 300 migrants crossed the river on Sunday. A boat carrying 40 migrants sank near Lisk.",
                "About 300 refugees crossed the river on Sunday, the government of Arden said. A dinghy with 40 refugees on board sank near Lisk.",
                ["people who came: a migrants 2; b refugees 2", "the vessel: a boat 1; b dinghy 1"]
            ),
            (
                "The army seized power in Selvia on Friday in a coup, dissolving parliament. The junta said elections would be held within two years.",
                "Soldiers took power in Selvia on Friday in a takeover that dissolved parliament. The military government said elections would be held within two years.",
                ["the seizure of power: a coup 1; b takeover 1", "those in power: a junta 1; b military government 1"]
            ),
            (
                "The attacker, a 22-year-old student from Varnholt, had posted threats online.",
                "The terrorist, a 22-year-old student from Varnholt, had posted threats online.",
                ["the suspect: a attacker 1; b terrorist 1"]
            ),
            (
                "The levy on sugary drinks will raise 200 million crowns a year for schools in Lorvia.",
                "The duty on sugary drinks will raise 200 million crowns a year for schools in Lorvia.",
                ["the levy: a levy 1; b duty 1"]
            ),
            (
                "Israel built 300 homes in the settlement of Karn. The wall was extended by two kilometres.",
                "Some 300 homes were built by Israel in the neighbourhood of Karn. The security fence was extended by two kilometres.",
                ["settlers' homes: a settlement 1; b neighbourhood 1", "the barrier: a wall 1; b security fence 1"]
            ),
            (
                "A fire at a chemical plant in Osk killed two workers on Thursday, the company said.",
                "A fire at a chemical plant in Osk killed two employees on Thursday, the company said.",
                ["staff: a workers 1; b employees 1"]
            ),
            (
                "The side are now third in the league, two points behind United.",
                "The team are now third in the league, two points behind United.",
                ["the team: a side 1; b team 1"]
            ),
        ])
    func namesForOneThing(_ a: String, _ b: String, _ expected: [String]) {
        #expect(words(Told.by("A", a), Told.by("B", b)) == expected)
    }

    @Test(
        "Measures, people at large and small words are no names for a thing",
        arguments: [
            (
                "OPEC producers pumped 28 million barrels a day in May, 2 percent less than in April.",
                "OPEC members pumped 28 million tonnes a day in May, 2 per cent less than in April."
            ),
            (
                "Thousands of people left the town of Karn for the coast on Sunday.",
                "Thousands left the town of Karn for the coast on Sunday."
            ),
            (
                "The court fined the company for polluting the river Lisk with oil.",
                "The court fined the company after polluting the river Lisk with oil."
            ),
        ])
    func measuresAndSmallWords(_ a: String, _ b: String) {
        #expect(words(Told.by("A", a), Told.by("B", b)).isEmpty)
    }
}

import Analysis
import News
import Testing

private func comparison() -> Comparison {
    Comparison.of([
        Told.by(
            "Gazette",
            """
            The bridge over the Orla fell on Monday.

            Nine people were hurt, the fire service said.

            The mayor closed the harbour until Friday.
            """),
        Told.by(
            "Herald",
            """
            The mayor closed the harbour until Friday.

            Trains were running again by noon.

            Nine people were hurt, the fire service said.
            """),
    ])
}

@Test func theFirstArticleIsTheSpine() {
    let found = comparison()
    #expect(found.rows(inOrderOf: ArticleKey(index: 0)) == found.rows)
}

@Test func rowsStandInTheOrderOfAnySpine() {
    let found = comparison()
    let other = ArticleKey(index: 1)
    let rows = found.rows(inOrderOf: other)
    let told = rows.flatMap { ($0.cells[other] ?? []).sorted() }
    #expect(told == told.sorted())
    #expect(Set(rows) == Set(found.rows) && rows.count == found.rows.count, "the same rows, each once")
    #expect(rows != found.rows)
}

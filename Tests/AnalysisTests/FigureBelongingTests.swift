import Analysis
import News
import Testing

/// One thing told in two shapes is set side by side; two things are not.
@Suite struct FigureBelongingTests {
    private func verdict(_ a: String, _ b: String) -> String {
        Comparison.of([Told.by("A", a), Told.by("B", b)]).figures.first?.verdict.rawValue ?? "apart"
    }

    @Test(
        "Told in two shapes",
        arguments: [
            (
                "A 3.5 billion euro investment in the Halvik smelter was announced by the firm.",
                "The firm will invest 3.5 billion euros in the Halvik smelter."
            ),
            (
                "The gale left 40,000 homes without power in Halvik county.",
                "Some 40,000 households in Halvik county lost electricity in the gale."
            ),
            (
                "The poacher was jailed for 9 years by a court in Halvik.",
                "A court in Halvik gave the poacher a 9-year sentence."
            ),
            ("The ban was passed by 71 votes to 20 in Halvik.", "Lawmakers in Halvik approved the ban 71-20."),
            ("The parley in Halvik lasted five hours.", "After five hours of the parley in Halvik, both sides left."),
            (
                "The smelter's closure will cost 260 jobs in Halvik.",
                "In Halvik 260 workers will lose their jobs when the smelter closes."
            ),
            (
                "Net profit at Halvik Works rose to 45 million crowns.",
                "Halvik Works reported net profit of 45 million crowns."
            ),
        ])
    func agrees(_ a: String, _ b: String) { #expect(verdict(a, b) == "agree") }

    @Test(
        "Told in two shapes with other numbers",
        arguments: [
            ("Fire has burnt down 85 homes in Halvik.", "The blaze destroyed 60 houses in Halvik."),
            (
                "The folk festival drew 45,000 visitors to Halvik.",
                "Halvik's folk festival was attended by 52,000 visitors."
            ),
            (
                "The reform will raise the minimum wage in Halvik to 15 euros.",
                "The minimum wage in Halvik will go up to 14 euros."
            ),
            ("Measles has infected 300 people in Halvik.", "Halvik has recorded 410 cases of measles."),
            (
                "Rents in Halvik stand at 900 euros a month.",
                "Average rents in Halvik are at 950 euros a month."
            ),
            (
                "Charges were brought against 19 people over the fire in Halvik.",
                "Prosecutors charged 16 people over the fire in Halvik."
            ),
            (
                "Customs at Halvik found 14 kilos of heroin in a lorry.",
                "A lorry with 17 kilograms of heroin was stopped by customs at Halvik."
            ),
        ])
    func differs(_ a: String, _ b: String) { #expect(verdict(a, b) == "conflict") }

    @Test(
        "Two things",
        arguments: [
            ("The blaze destroyed 60 houses in Halvik.", "Firefighters saved 60 houses in Halvik."),
            ("Customs at Halvik seized 14 kilos of heroin.", "Customs at Halvik seized 30 kilos of cannabis."),
            ("Gold rose to $2,100 an ounce on Monday.", "Oil fell to $80 a barrel on Monday."),
            ("The parley in Halvik lasted five hours.", "The flight to Halvik took two hours."),
            ("The festival drew 45,000 visitors to Halvik.", "Police at the festival in Halvik arrested 45 visitors."),
            ("Halvik hospital has 120 beds.", "Halvik hospital lost 120 beds."),
            ("The board recalled 900 boilers on Monday.", "The board had no plan to recall the 900 boilers on Monday."),
            (
                "The chamber voted 52 to 48 for the ban in Halvik.",
                "The chamber voted 52 to 48 against the ban in Halvik."
            ),
        ])
    func apart(_ a: String, _ b: String) { #expect(["apart", "scopes_differ"].contains(verdict(a, b))) }
}

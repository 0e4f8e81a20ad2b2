import Analysis
import News
import Testing

private func groups(_ a: String, _ b: String, days: (String, String) = ("2024-03-05", "2024-03-05")) -> [FigureGroup] {
    Comparison.of([Told.by("A", on: days.0, a), Told.by("B", on: days.1, b)]).figures
}

@Suite("Which figures are claims, and of when") struct FigureClaims {
    @Test(arguments: [
        "Officials denied reports that 300 workers had died at the Sarn dam.",
        "Officials on Tuesday denied that 300 workers had died at the Sarn dam.",
        "Minister Ana Solm denied on Thursday that 300 workers had died at the Sarn dam.",
        "The ministry dismissed as false claims by activists that 300 workers died at the Sarn dam.",
        "Reports that 300 workers died at the Sarn dam were false, officials said.",
    ])
    func aDeniedFigureIsNobodysClaim(_ denial: String) {
        #expect(groups(denial, "Some 300 workers died at the Sarn dam, activists said.").isEmpty)
    }

    @Test(arguments: [
        "Officials denied reports of a breach but said 300 workers had died at the Sarn dam.",
        "Officials did not deny that 300 workers had died at the Sarn dam.",
        "Officials denied wrongdoing after 300 workers died at the Sarn dam.",
    ])
    func aFigureBesideADenialIsAClaim(_ text: String) {
        #expect(!groups(text, "The breach killed 300 workers at the Sarn dam, activists said.").isEmpty)
    }

    @Test("some of those just counted are not all, and what a ship may carry is not what it carried")
    func partsAndRoomAreNotTheWhole() {
        let toll = groups(
            "Six people were killed when a bus left the road near Dorn.",
            "Nineteen people were taken to hospital, where one died, after a bus left the road near Dorn.")
        #expect(!toll.contains { $0.verdict == .conflict })
        let ferry = groups(
            "The ferry was carrying 340 passengers when it sank off Dorn.",
            "The ferry that sank off Dorn was licensed to carry 250 passengers.")
        #expect(!ferry.contains { $0.verdict == .conflict })
    }

    @Test func whatATollWasIsDatedByItself() {
        let found = groups(
            "The earthquake killed at least 40 people in Harim by Monday evening, officials said.",
            "The earthquake killed at least 120 people in Harim, officials said, up from 40 on Monday evening.",
            days: ("2024-03-04", "2024-03-06"))
        let later = found.flatMap(\.claims).first { $0.figure.value == 120 }
        #expect(later != nil)
        #expect(later?.scope?.string.contains("Monday") != true)
    }

    @Test func deadOfOtherYearsDoNotAgree() {
        let found = groups("A flood in Sarn in 1998 killed 210 people.", "A flood in Sarn in 2002 killed 210 people.")
        #expect(!found.contains { $0.verdict == .agree })
    }
}

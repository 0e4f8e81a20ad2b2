import Analysis
import News
import Testing

/// What is said of who gives the figure that differs between the first two of three texts.
private func whoSays(_ third: String) -> String {
    let comparison = Comparison.of([
        Told.by("A", "Mayor Hale said 14 people were missing after the flood in Brenn."),
        Told.by("B", "In Brenn 22 people were missing after the flood, the Red Cross said."), Told.by("C", third),
    ])
    let lines = ComparisonFindings(comparison).lines
    return lines.first { $0.label == "who says" }?.text.string ?? ""
}

@Suite("Of whom it is said that no figure was found") struct UntoldFigures {
    @Test func whoHasNoNumberAtAllIsNamed() {
        #expect(whoSays("The flood in Brenn swept people away, and many were missing.").contains("c: none found"))
    }

    @Test(arguments: [
        "The flood in Brenn swept people away, and a dozen relatives were missing.",
        "People were missing after the flood in Brenn, 30 by one count.",
    ])
    func whoseWordsMayHoldOneIsNot(_ third: String) {
        #expect(!whoSays(third).contains("none found"))
        #expect(whoSays(third).contains("Mayor Hale") || whoSays(third).contains("Hale"))
    }
}

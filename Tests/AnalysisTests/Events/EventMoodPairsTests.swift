import Analysis
import News
import Testing

/// What was done is not what was tried, rumoured, denied or meant; each pair is tried both ways round.
@Suite struct EventMoodPairsTests {
    @Test(
        "what only the one tells as done is not what the other tells",
        arguments: [
            ("Two men robbed a pawnshop in Split on Monday.", "Two men tried to rob a pawnshop in Split on Monday."),
            (
                "Colonel Ives Bandor declared himself regent on Monday.",
                "Colonel Ives Bandor was rumoured to have declared himself regent on Monday."
            ),
            (
                "The miller was convicted of arson but acquitted of perjury in Namur on Monday.",
                "The miller was acquitted of arson but convicted of perjury in Namur on Monday."
            ),
            (
                "A court in Namur convicted the miller of arson on Monday.",
                "A court in Namur acquitted the miller of arson but convicted him of perjury on Monday."
            ),
            ("Divers brought the boy out alive on Monday.", "Divers brought the boy out dead on Monday."),
            (
                "Four prisoners died in a fire at Hald jail on Monday.",
                "Four guards were killed in a fire at Hald jail on Monday."
            ),
            (
                "Rafinex shut its plant in Gela on Monday.",
                "Rafinex denied that it had shut its plant in Gela on Monday."
            ),
            (
                "The deputy governor of Arles resigned on Monday.", "The governor of Arles resigned on Monday."
            ),
            ("Holsta sold the Kerf brewery to Brau on Monday.", "Brau sold the Kerf brewery to Holsta on Monday."),
            ("Tilda Roos sued her landlord on Monday.", "Tilda Roos was sued by her landlord on Monday."),
            (
                "The school in Beira received 300 desks on Monday.",
                "The school in Beira received none of the 300 desks on Monday."
            ),
            (
                "\"It is a victory for all,\" Otto Falk said on Monday.",
                "\"It is a defeat for all,\" Irma Falk said on Monday."
            ),
        ])
    func twoHappeningsStayTwo(_ one: String, _ other: String) {
        #expect(TimelineArticles.areOne(one, other) == [false, false])
    }

    @Test(
        "the same said by both is one",
        arguments: [
            ("Two men tried to rob a pawnshop in Split on Monday.", "On Monday two men tried to rob a Split pawnshop."),
            (
                "The miller was convicted of arson but acquitted of perjury in Namur on Monday.",
                "In Namur the miller was acquitted of perjury but found guilty of arson on Monday."
            ),
            (
                "Four prisoners died in a fire at Hald jail on Monday.",
                "A fire at Hald jail killed four inmates on Monday."
            ),
            (
                "Rafinex denied that it had shut its plant in Gela on Monday.",
                "Rafinex denied on Monday that it had shut its plant in Gela."
            ),
            (
                "The deputy governor of Arles resigned on Monday.",
                "The deputy governor of Arles stepped down on Monday."
            ),
            ("Brewer Holsta bought the Kerf brewery on Monday.", "The Kerf brewery was sold to Holsta on Monday."),
            ("A bus hit a milk lorry in Sligo on Monday.", "A bus collided with a lorry in Sligo on Monday."),
            ("Norway scrapped fees for nurses on Monday.", "Fees for nurses were abolished by Norway on Monday."),
            (
                "The roof of the Kildare market fell on Monday in a storm.",
                "The roof of the Kildare market collapsed in a storm on Monday."
            ),
        ])
    func oneHappeningIsOne(_ one: String, _ other: String) {
        #expect(TimelineArticles.areOne(one, other) == [true, true])
    }
}

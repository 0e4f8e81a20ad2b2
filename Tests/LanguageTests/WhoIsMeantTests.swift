import News
import Testing

@testable import Language

/// Who is meant by a last name, by "she" and by a name that a month, a firm or an office bears too.
@Suite struct WhoIsMeant {
    private func annotated(_ text: String) -> AnnotatedArticle {
        let blocks = text.components(parted: "\n\n").enumerated().map {
            Block(index: $0, line: nil, role: .body, text: PlainText($1))
        }
        return Annotator.annotate(article(of: blocks))
    }

    private func speakers(_ text: String) -> [String] {
        annotated(text).quotes.filter(\.isDirect).map { $0.speaker?.string ?? "-" }
    }

    private func names(_ text: String) -> [String] {
        annotated(text).names.map { "\($0.canonical) \($0.kind.rawValue)" }
    }

    @Test(
        "Of two women or two men in play none is named; of a woman and a man the one that fits",
        arguments: [
            ("Nurse Ruth Amsel met Clara Dorn at the ward. “We will stay open,” she said.", "-"),
            ("Nurse Ruth Amsel met Peter Dorn at the ward. “We will stay open,” she said.", "Ruth Amsel"),
            ("Nurse Ruth Amsel met Peter Dorn at the ward. “We will stay open,” he said.", "Peter Dorn"),
            ("Nurse Ruth Amsel closed the ward. “We will not stay open,” she said.", "Ruth Amsel"),
        ])
    func sheAndHe(_ text: String, _ speaker: String) { #expect(speakers(text) == [speaker]) }

    @Test("A firm of somebody's name is not that person")
    func aFirmIsNobody() {
        let text =
            "Brenner, the Graz brewery, will close two plants. “Barley is dear,” Brenner said on Friday. Paul Brenner, a cook, said he was sorry."
        #expect(speakers(text) == ["Brenner"])
        #expect(names(text).contains("Brenner organisation"))
        let person = "Paul Brenner, a cook, will close his inn. “Barley is dear,” Brenner said on Friday."
        #expect(speakers(person) == ["Paul Brenner"])
    }

    @Test("A studio of the actor's name leaves the bare name to nobody")
    func aBodyThatBeginsSo() {
        let text = "Singer Paul Lindt left Lindt Records in March. Lindt said: “The accounts were in order all along.”"
        #expect(speakers(text) == ["Lindt"])
    }

    @Test("Somebody whom the text introduces later is not the bare name before")
    func introducedLater() {
        let text = "“The seal was broken,” Amsel said. Archivist Ruth Amsel called that “a small miracle”."
        #expect(speakers(text).first == "Amsel")
        #expect(speakers("Archivist Ruth Amsel left. “The seal was broken,” Amsel said.") == ["Ruth Amsel"])
    }

    @Test("Another office before the last name is another bearer's")
    func anotherOffice() {
        let text =
            "Plant manager Ruth Amsel said: “The pump failed.” Governor Amsel said: “The water is safe to drink.”"
        #expect(speakers(text) == ["Ruth Amsel", "Amsel"])
        let same = "Governor Ruth Amsel said: “The pump failed.” Governor Amsel said: “The water is safe to drink.”"
        #expect(speakers(same) == ["Ruth Amsel", "Ruth Amsel"])
    }

    @Test("The elder and the younger of one name are told apart")
    func generations() {
        let text = "Karl Amsel Sr founded the mill. His son, Karl Amsel Jr, sold it. “I wept,” the elder Amsel said."
        #expect(speakers(text) == ["Karl Amsel Sr"])
        #expect(speakers(text.replacing("the elder", with: "the younger")) == ["Karl Amsel Jr"])
    }

    @Test("A month's name before a last name is a given name; a wish and a date are not")
    func months() {
        #expect(
            names("May Brenner won the race in Graz. Brenner, 31, thanked her coach.").first == "May Brenner person")
        #expect(names("He met April Brenner, a judge, at noon.").first == "April Brenner person")
        #expect(!names("May Peace prevail, the choir of the village sang.").contains { $0.hasPrefix("May") })
        #expect(!names("It was in May Brenner lost the race to her sister.").contains { $0.hasPrefix("May") })
    }

    @Test("A last name that is an adjective opens a sentence as one")
    func adjectives() {
        let text = "Detective Ruth Young said two men had fled. Young people on the square had filmed them."
        #expect(names(text) == ["Ruth Young person"])
        #expect(names("Detective Ruth Young left. Young said two men had fled.").count == 2)
    }

    @Test("A judge called Castle is a person, a castle is not")
    func castles() {
        #expect(names("Judge Miriam Park spoke to Miriam Park's clerk.").first == "Miriam Park person")
        #expect(names("They drove past Windsor Castle at dawn.") == ["Windsor Castle place"])
    }

    @Test("The state that bears a city's name is another place")
    func theState() {
        let text = "The senator left Washington. Fires burnt in Washington state, the forest service said."
        #expect(names(text).filter { $0.hasPrefix("Washington") } == ["Washington place", "Washington state place"])
    }
}

extension String {
    fileprivate func components(parted mark: String) -> [String] {
        split(separator: mark).map(String.init)
    }
}

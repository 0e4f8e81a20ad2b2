import Drawing
import News
import Testing

@testable import Screens

/// Pasted text is words for a line that is being typed, and never a row of keys.
@Suite struct PastingTests {
    private func desk() -> Desk {
        Desk(
            surroundings: Surroundings(currentYear: 2026, isDemonstration: false, keymap: .standard),
            size: Size(columns: 80, rows: 24))
    }

    @Test("Elsewhere it does nothing, and one line says so")
    func pasteOnTheFrontPage() {
        var desk = desk()
        #expect(desk.paste("q Q d A") == [])
        #expect(
            desk.draw().picture.last?.contains("pasted text is not taken for keys; / first, to search for it") == true)
    }

    @Test("In the command line it stands at the cursor, and nothing is carried out before Enter")
    func pasteIntoTheCommandLine() {
        var desk = desk()
        _ = desk.handle(.character(":"))
        #expect(desk.paste("quit quit") == [])
        #expect(desk.draw().picture.last?.contains(":quit quit") == true)
    }

    @Test("In the search it is looked for as one query")
    func pasteIntoTheSearch() {
        var desk = desk()
        _ = desk.handle(.character("/"))
        let effects = desk.paste("flooded cattle market")
        #expect(!effects.isEmpty)
        #expect(desk.draw().picture.first?.contains("/ flooded cattle market") == true)
    }
}

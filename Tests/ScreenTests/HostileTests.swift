import News
import Testing

@testable import Screens

extension World {
    /// Articles whose every text is an attack: escapes, bidi controls, marks without end, very long words, nothing at all.
    static let hostile: World = {
        let texts = [
            "\u{1B}]52;c;ZXZpbA==\u{7}\u{1B}[2J\u{9B}31mred", "\u{202E}desrever\u{2066}\u{E0041}\u{200B}tag",
            "a" + String(repeating: "\u{301}", count: 10_000), String(repeating: "漢字", count: 2_000),
            String(repeating: "x", count: 20_000), "\n\r\t\u{2028}", "👩‍👩‍👧‍👦🏽 \u{FE0F}", "",
        ].map { PlainText($0) }
        var world = World.sample
        for place in world.summaries.indices {
            let text = texts[place % texts.count]
            world.summaries[place].title.text = text
            world.summaries[place].outlet = texts[(place + 3) % texts.count]
            world.summaries[place].tags = [text]
            world.summaries[place].url = text
            world.articles[place].article.title.text = text
            world.articles[place].article.agencies = texts
            world.articles[place].article.links = texts.map { Link(url: $0, text: $0) }
            world.articles[place].article.blocks = Role.allCases.enumerated().map { index, role in
                Block(index: index, line: index * 1_000_000_007, role: role, text: texts[(place + index) % texts.count])
            }
        }
        world.stories[0].title.text = texts[0]
        world.stories[0].outlets = texts
        return world
    }()
}

@Test func nothingHostileReachesACell() {
    for script in ["", "Enter", "Tab", "Tab Enter", "Tab j Enter Enter", "Tab j j Enter u", "/ \"x\"", "Tab T"] {
        var stage = Stage(world: .hostile)
        stage.press(script)
        stage.arrive(.said("\u{1B}[31m\u{202E}evil"))
        let scalars = stage.desk.draw().cells.flatMap(\.glyph.unicodeScalars)
        let hostile = scalars.filter { scalar in
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value) || (0xE0000...0xE007F).contains(scalar.value)
        }
        #expect(hostile.isEmpty, "after \(script)")
    }
}

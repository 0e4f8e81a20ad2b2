import Foundation
import News
import Testing

@testable import broadsheet

/// Whatever an article says stays text: no format takes it for markup, a link or a formula.
@Suite struct Escaping {
    /// Texts of signs that mean something somewhere, put together by chance from a seed.
    static let hostile: [String] = {
        var dice = SplitMix(state: 20_190_210)
        let parts = [
            "<script>alert(1)</script>", "](http://x.example)", "![", "`", "```", "| --- |", "&lt;", "&#x3c;", "*",
            "__", "~~",
            "<!--", "]]>", "'", "\"", "=1+1", "+", "-", "@SUM(A1)", "\t", "\r\n", ",", "1.", "2)", "# ", "> ", "    ",
            "\\",
            "javascript:alert(1)", "http://x.example", "www.x.example", "a@b.example", "\u{202E}", "\u{1B}[31m", "$x$",
            "a", " ",
            "Bali", "40", "\u{FF1D}1", "مرحبا", "]", "[x]: http://x", "===", "---", "{{x}}", "<http://x.example>", ":",
            "^",
        ]
        return (0..<2_000).map { _ in
            (0...Int.random(in: 0...7, using: &dice)).map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
        }
    }()

    @Test func htmlKeepsOutsideTextAsText() {
        #expect(HTML.escaped("<b>\"R&D\" 'x'</b>") == "&lt;b&gt;&quot;R&amp;D&quot; &#39;x&#39;&lt;/b&gt;")
        for text in Self.hostile.map({ PlainText($0) }) {
            let escaped = HTML.escaped(text)
            #expect(!escaped.contains { "<>\"'".contains($0) }, "\(text)")
            let back = escaped.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
                .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            #expect(back == text.string)
        }
    }

    @Test func onlyWebAddressesBecomeLinks() {
        let web = HTML.runs(ReportText("https://x.example/?a=1&b=\"", .link))
        #expect(web.hasPrefix("<a href=\"https://x.example/?a=1&amp;b=&quot;\" rel=\"noopener noreferrer\">"))
        #expect(HTML.runs(ReportText("javascript:alert(1)", .link)) == "javascript:alert(1)")
        #expect(Markdown.runs(ReportText("data:text/html,x", .link)) == "data\\:text/html,x")
        #expect(Markdown.runs(ReportText("https://x.example/>|a", .link)).hasSuffix("(<https://x.example/%3E%7Ca>)"))
    }

    @Test func aLanguageIsNamedOnlyByATag() {
        var text = ReportText("Bonjour")
        text.language = "fr-CA"
        #expect(HTML.language(text) == " lang=\"fr-CA\"")
        text.language = "fr\" onclick=\"x"
        #expect(HTML.language(text) == "")
    }

    @Test func markdownTakesTheMeaningOfEverySign() {
        #expect(Markdown.escaped("[x](y) *a* <b> |") == "\\[x\\](y) \\*a\\* \\<b\\> \\|")
        #expect(Markdown.escaped("1. one") == "1\\. one")
        #expect(Markdown.escaped("- one") == "\\- one")
        #expect(Markdown.escaped("at 12:30 in U.S.-held land") == "at 12:30 in U.S.-held land")
        #expect(Markdown.escaped("http://x www.x a@b") == "http\\://x www\\.x a\\@b")
    }

    @Test func markdownNeverHoldsAnUnescapedSignOfAnArticle() {
        for text in Self.hostile.map({ PlainText($0) }) {
            var kept = ""
            var isEscaped = false
            for character in Markdown.escaped(text).unicodeScalars {
                if character == "\\", !isEscaped {
                    isEscaped = true
                    continue
                }
                let isActive = "`*_[]<>|~&@^$#!{}\\".unicodeScalars.contains(character)
                #expect(!isActive || isEscaped, "\(character) in \(text)")
                kept.unicodeScalars.append(character)
                isEscaped = false
            }
            #expect(kept == String(text.string.drop { $0 == " " }))
        }
    }

    @Test func csvComesBackAsItWas() {
        for text in Self.hostile.map({ PlainText($0) }) {
            let field = FiguresCSV.text(text)
            #expect(!["=", "+", "-", "@", "\u{FF1D}"].contains(field.first ?? " "), "\(text)")
            let read = CSVReader.records(FiguresCSV.quoted(field) + ",x\r\n")
            #expect(read == [[field, "x"]])
            let isGuarded = field != text.string
            #expect((isGuarded ? String(field.dropFirst()) : field) == text.string)
        }
        #expect(FiguresCSV.text("=HYPERLINK(\"x\")") == "'=HYPERLINK(\"x\")")
        #expect(FiguresCSV.text("'tis") == "''tis")
        #expect(FiguresCSV.text("about 40") == "about 40")
    }
}

/// Chance that comes out the same each time (splitmix64).
struct SplitMix: RandomNumberGenerator {
    /// Where it stands.
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

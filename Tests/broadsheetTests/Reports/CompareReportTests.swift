import Foundation
import Testing

@testable import broadsheet

/// What `compare` writes in each format.
@Suite struct CompareReports {
    private static let flood = """
        Flood kills 12 in Lorne

        Heavy rain killed 12 people in Lorne on Friday, the mayor said. Rescue teams searched the harbour district all night.

        "We have never seen water rise so fast," Mayor Anna Weiss told reporters.
        """
    private static let deluge = """
        Deluge in Lorne leaves 15 dead

        Heavy rain killed 15 people in Lorne on Friday, police said. Rescue teams searched the harbour district through the night.

        "We have never seen the water rise so quickly," Mayor Anna Weiss said.
        """

    private func room() throws -> (Room, String, String) {
        let room = try Room()
        return (room, try room.write(Self.flood, to: "flood.txt"), try room.write(Self.deluge, to: "deluge.txt"))
    }

    @Test func textSaysWhatDiffersWithinEightyColumns() throws {
        let (room, one, two) = try room()
        let ran = try room.run("compare", one, two)
        #expect(ran.code == 0)
        for words in [
            "figures differ", "12 people", "15 people", "Quotes", "Anna Weiss", "Origins", "Not found in the others",
        ] {
            #expect(ran.output.contains(words), "\(words)")
        }
        #expect(ran.lines.allSatisfy { $0.count <= 80 })
        let narrow = try room.run("compare", one, two, environment: ["COLUMNS": "50"])
        #expect(narrow.lines.allSatisfy { $0.count <= 50 })
    }

    @Test func htmlIsOneWellFormedFileThatFetchesNothing() throws {
        let (room, one, two) = try room()
        let page = try room.run("compare", one, two, "--format", "html").output
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(WellFormed.fault(in: page) == nil)
        for absent in ["<script", "src=", "url(", "<link", "<img", "@import", "onclick"] {
            #expect(!page.contains(absent), "\(absent)")
        }
        for present in ["scope=\"col\"", "<caption>", "prefers-color-scheme: dark", "@media print", "<h2>Figures</h2>"]
        {
            #expect(page.contains(present), "\(present)")
        }
    }

    @Test func markdownHasATableForFigures() throws {
        let (room, one, two) = try room()
        let text = try room.run("compare", one, two, "--format", "markdown").output
        #expect(
            text.contains(
                "\n## Figures\n\n| value | who says | scope as written | where |\n| --- | --- | --- | --- |\n"))
        #expect(text.contains("**12 people**"))
    }

    @Test func csvHasALineForEachClaim() throws {
        let (room, one, two) = try room()
        let records = CSVReader.records(try room.run("compare", one, two, "--format", "csv").output)
        #expect(records.first?.prefix(7) == ["about", "verdict", "article", "outlet", "published", "text", "value"])
        let deaths = records.filter { $0[1] == "conflict" && $0[14] == "3" }
        #expect(deaths.map { $0[2] } == ["a", "b"])
        #expect(deaths.map { $0[6] } == ["12", "15"])
        #expect(deaths.allSatisfy { $0[13].hasPrefix("Heavy rain killed") })
    }

    @Test func aFileIsWrittenByItsEndingAndNeverOverwritten() throws {
        let (room, one, two) = try room()
        let page = room.home + "/flood.html"
        #expect(try room.run("compare", one, two, "--output", page).code == 0)
        let first = try String(contentsOf: URL(filePath: page), encoding: .utf8)
        #expect(first.hasPrefix("<!DOCTYPE html>"))
        let again = try room.run("compare", two, one, "--output", page)
        #expect(again.code == 64)
        #expect(again.errors == "broadsheet: \(page) exists: give another name, or --force to replace it\n")
        #expect(try String(contentsOf: URL(filePath: page), encoding: .utf8) == first)
        #expect(try room.run("compare", two, one, "--output", page, "--force").code == 0)
        #expect(try String(contentsOf: URL(filePath: page), encoding: .utf8) != first)
        #expect(try room.run("compare", one, two, "--output", room.home).code == 64)
        let onInput = try room.run("compare", one, two, "--format", "text", "--output", one, "--force")
        #expect(
            onInput.code == 64 && onInput.errors == "broadsheet: \(one) is one of the articles: give another name\n")
        let library = try room.write("SQLite format 3\0 and tables", to: "own.sqlite")
        let onLibrary = try room.run("compare", one, two, "--format", "text", "--output", library, "--force")
        #expect(onLibrary.code == 64 && onLibrary.errors.contains("is a database"))
        #expect(try room.run("compare", one, two, "--output", room.home + "/page.pdf").code == 64)
        #expect(try room.run("compare", one, two, "--output", room.home + "/none/x.md").code == 74)
        let left = try FileManager.default.contentsOfDirectory(atPath: room.home)
        #expect(left.filter { $0.hasPrefix(".broadsheet") } == [])
    }

    @Test func theSameTextTwiceIsToldInOneLine() throws {
        let (room, one, two) = try room()
        let twice = try room.run("compare", one, one)
        #expect(twice.code == 64)
        #expect(twice.errors.hasPrefix("broadsheet: \(one) is given twice, and there is nothing else"))
        let more = try room.run("compare", one, two, one)
        #expect(more.code == 0)
        #expect(more.errors == "broadsheet: \(one) is given twice: it is compared once\n")
    }

    @Test func hostileArticlesStayTextInEveryFormat() throws {
        let room = try Room()
        let texts = [Escaping.hostile.prefix(60), Escaping.hostile.dropFirst(60).prefix(60)].map { parts in
            "Storm kills 12 </td><script>x</script> | a\n\n"
                + parts.map { "The storm killed 12 people \($0) in Lorne, \"\($0)\" he said." }.joined(
                    separator: "\n\n")
        }
        let one = try room.write(texts[0], to: "one.txt")
        let two = try room.write(texts[1].replacing("12 people", with: "=15 people"), to: "two <b>.txt")
        for format in ["text", "html", "markdown", "csv", "json"] {
            let ran = try room.run("compare", one, two, "--format", format)
            #expect(ran.code == 0, "\(format): \(ran.errors)")
            let scalars = ran.output.unicodeScalars
            #expect(
                !scalars.contains {
                    $0.value < 0x20 && $0 != "\n" && $0 != "\r" || (0x202A...0x202E).contains($0.value)
                })
            switch format {
            case "html":
                #expect(WellFormed.fault(in: ran.output) == nil)
                #expect(!ran.output.contains("<script"))
            case "markdown": #expect(!ran.output.replacing("\\<", with: "").contains("<"))
            case "csv": #expect(CSVReader.records(ran.output).allSatisfy { $0.count == FiguresCSV.columns.count })
            default: break
            }
        }
    }
}

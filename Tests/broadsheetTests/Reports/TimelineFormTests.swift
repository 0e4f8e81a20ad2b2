import Foundation
import Testing

@testable import broadsheet

/// What `timeline` writes in each format.
@Suite struct TimelineForms {
    private static let strike = """
        Dockers walk out in Port Varn

        By Ina Holt

        PORT VARN, June 3, 2021 - Dockers walked out on Wednesday; the harbour master, a friend of nobody, closed two berths.

        The union plans to meet the owners on June 8. Containers have piled up since the storm of May 2021.
        """

    private func room() throws -> (Room, String) {
        let room = try Room()
        return (room, try room.write(Self.strike, to: "strike.txt"))
    }

    @Test func aCalendarHasWholeDaysThatEndTheDayAfter() throws {
        let (room, strike) = try room()
        let ran = try room.run("timeline", strike, "--format", "ics")
        #expect(ran.code == 0)
        #expect(ran.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
        #expect(ran.output.hasSuffix("END:VCALENDAR\r\n"))
        #expect(ran.output.contains("DTSTART;VALUE=DATE:20210602\r\nDTEND;VALUE=DATE:20210603\r\n"))
        // The month of May 2021 ends on the first of June.
        #expect(ran.output.contains("DTSTART;VALUE=DATE:20210501\r\nDTEND;VALUE=DATE:20210601\r\n"))
    }

    @Test func whatIsOnlyPlannedIsTentative() throws {
        let (room, strike) = try room()
        let calendar = try room.run("timeline", strike, "--format", "ics").output
        let meeting = try #require(calendar.components(separatedBy: "BEGIN:VEVENT").first { $0.contains("20210608") })
        #expect(meeting.contains("STATUS:TENTATIVE"))
    }

    @Test func linesOfACalendarAreFoldedAndCommasEscaped() throws {
        let (room, strike) = try room()
        let calendar = try room.run("timeline", strike, "--format", "ics").output
        for line in calendar.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
        let unfolded = calendar.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("harbour master\\, a friend of nobody\\, closed two berths"))
        #expect(unfolded.contains("walked out on Wednesday\\;"))
    }

    @Test func theSameArticleGivesTheSameNamesAgain() throws {
        let (room, strike) = try room()
        func names() throws -> [String] {
            try room.run("timeline", strike, "--format", "ics").output.components(separatedBy: "\r\n")
                .filter { $0.hasPrefix("UID:") }
        }
        let first = try names()
        #expect(Set(first).count == first.count)
        #expect(try names() == first)
    }

    @Test func htmlIsWellFormedAndShowsTheWordsThatDate() throws {
        let (room, strike) = try room()
        let page = try room.run("timeline", strike, "--format", "html").output
        #expect(WellFormed.fault(in: page) == nil)
        #expect(page.contains("<h1 dir=\"auto\">Timeline: Dockers walk out in Port Varn</h1>"))
        #expect(page.contains("on Wednesday"))
    }

    @Test func markdownTellsEveryEventWithItsSentence() throws {
        let (room, strike) = try room()
        let text = try room.run("timeline", strike, "--format", "markdown").output
        #expect(text.contains("| where | words that date it | why that date | sentence |"))
        #expect(text.contains("**2 Jun 2021:**"))
    }

    @Test func theEndingOfTheFileNamesTheForm() throws {
        let (room, strike) = try room()
        #expect(try room.run("timeline", strike, "--output", room.home + "/dates.ics").code == 0)
        let written = try String(contentsOfFile: room.home + "/dates.ics", encoding: .utf8)
        #expect(written.hasPrefix("BEGIN:VCALENDAR"))
        #expect(try room.run("timeline", strike, "--output", room.home + "/dates.ics").code == 64)
        #expect(try room.run("timeline", strike, "--output", room.home + "/dates.csv").code == 64)
    }
}

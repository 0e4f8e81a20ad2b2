import ArgumentParser
import News

/// `days`: how much was published when, and the largest story of each day.
struct DaysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "days", abstract: "Count the articles by day, week, month or year.",
        discussion: """
            Words narrow it as they do in search. Each line has the story most articles of these days belong to. Articles that state no \
            date are counted apart.
            """)

    /// What is counted by.
    enum Unit: String, CaseIterable, ExpressibleByArgument {
        case day, week, month, year

        /// The unit of the calendar.
        var calendar: CalendarUnit {
            switch self {
            case .day: .day
            case .week: .week
            case .month: .month
            case .year: .year
            }
        }
    }

    @Argument(help: ArgumentHelp("What to count; all articles without it.", valueName: "word"))
    var words: [String] = []

    @Option(name: .long, help: ArgumentHelp("What to count by.", valueName: "unit"))
    var by: Unit = .day

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let query = try Query(words.joined(separator: " "))
        let door = try LibraryDoor.open(library, for: .reading)
        let periods = try door.library.periods(matching: query, by: by.calendar)
        try Output.standard { out in
            if output.json {
                for period in periods.elements { try out.line(PeriodFormat.value(period)) }
            } else {
                try PeriodLines(Paper(out), year: Clock.year).show(periods, by: by.calendar)
            }
        }
    }
}

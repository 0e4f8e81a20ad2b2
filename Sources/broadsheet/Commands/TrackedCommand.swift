import ArgumentParser
import News

/// `tracked`: the figures the reader tracks, and what changed in them.
struct TrackedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tracked", abstract: "List the figures that are tracked, and which outlet changed one.",
        discussion: """
            A figure is tracked with + in a comparison. Changes the reader has not seen yet stand after a *; listing them here does not \
            count as seeing them.
            """)

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let library = try LibraryDoor.open(library, for: .reading).library
        let figures = try library.followTracked()
        try Output.standard { out in
            let paper = Paper(out)
            for figure in figures {
                if output.json {
                    try out.line(TrackedFormat.value(figure))
                } else {
                    try paper.line(
                        Piece(figure.about, .strong), Piece("  \(PlainText(figure.story.rawValue))", .dim))
                    for given in figure.given {
                        try paper.line(
                            Piece("    \(given.amount)  \(given.outlet ?? "outlet not stated")  "),
                            Piece(PlainText("\(given.article)@\(given.version)"), .dim))
                    }
                    for change in figure.changes {
                        try paper.line(
                            Piece(
                                "  \(change.isSeen ? " " : "*") \(change.words(about: figure.about))",
                                change.isSeen ? .plain : .difference))
                    }
                }
            }
        }
    }
}

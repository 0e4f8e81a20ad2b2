import Drawing
import Foundation
import News

/// What a command prints for people: lines of clean text, as wide as the terminal, in colour on a terminal only.
struct Paper {
    private let output: Output
    /// The terminal's width, nil where the output goes elsewhere: then no line of a list is cut.
    private let terminal: Int?
    private let isColoured: Bool
    /// The width running text is wrapped to.
    let columns: Int

    /// Looks at standard output and the environment.
    init(_ output: Output, environment: [String: String] = ProcessInfo.processInfo.environment) {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let columns = Paper.columns(isTerminal: isTerminal, environment: environment)
        self.init(
            output, columns: columns, isTerminal: isTerminal,
            isColoured: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb")
    }

    /// Paper for a file: as wide as COLUMNS says, 80 columns without it, and in no colour.
    static func ofFile(
        _ output: Output, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Paper {
        let columns = columns(isTerminal: false, environment: environment)
        return Paper(output, columns: columns, isTerminal: false, isColoured: false)
    }

    /// Prints as told.
    init(_ output: Output, columns: Int, isTerminal: Bool, isColoured: Bool) {
        (self.output, self.columns, self.isColoured) = (output, columns, isColoured)
        terminal = isTerminal ? columns : nil
    }

    /// One line; on a terminal what does not fit is cut.
    func line(_ pieces: Piece...) throws { try line(pieces) }

    /// One line; on a terminal what does not fit is cut.
    func line(_ pieces: [Piece]) throws {
        var left = terminal ?? Int.max
        var text = ""
        for piece in pieces where left > 0 {
            let words = terminal == nil ? piece.text : Column.cut(piece.text, left)
            left -= terminal == nil ? 0 : Width.of(words.string)
            text += painted(words, piece.style)
        }
        try output.add(text)
    }

    /// Running text, wrapped, every line after `indent` columns; `lead` stands in front of the first.
    func paragraph(_ text: PlainText, style: Style = .plain, indent: Int = 0, lead: PlainText = .empty) throws {
        let room = max(20, columns - indent)
        var head = Column.fit(lead, indent)
        for line in Wrap.lines(text, columns: room) {
            try output.add(head.string + painted(line.text, style))
            head = Column.fit(.empty, indent)
        }
    }

    /// An empty line.
    func gap() throws { try output.add("") }

    /// A heading with a gap before it.
    func heading(_ text: PlainText) throws {
        try gap()
        try line(Piece(text, .title))
    }

    private func painted(_ text: PlainText, _ style: Style) -> String {
        guard isColoured, let code = Paper.code(style), !text.isEmpty else { return text.string }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    /// Select Graphic Rendition (ECMA-48): attributes first, so that it reads on any background.
    private static func code(_ style: Style) -> String? {
        switch style {
        case .plain: nil
        case .dim: "2"
        case .strong, .title, .key: "1"
        case .selected: "7"
        case .difference: "1;31"
        case .scope: "4"
        case .match: "1;35"
        case .warning: "31"
        }
    }

    private static func columns(isTerminal: Bool, environment: [String: String]) -> Int {
        var size = winsize()
        if isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        let stated = environment["COLUMNS"].flatMap { Int($0) } ?? 80
        return min(max(stated, 20), 1000)
    }
}

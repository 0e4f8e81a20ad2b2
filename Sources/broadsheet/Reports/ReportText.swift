import News

/// Words of a report, in runs that mean different things; each format shows the meaning in its own way.
struct ReportText {
    /// What a run means.
    enum Look: Hashable {
        /// Running text.
        case plain
        /// Something said with weight.
        case strong
        /// An aside.
        case dim
        /// Words in which articles differ: in [ ] where there is no type to set them in.
        case difference
        /// Words of place and time that may make the difference: in { } where there is no type to set them in.
        case scope
        /// An address that can be opened.
        case link
    }

    /// Words of one meaning.
    struct Run {
        /// The words.
        var text: PlainText
        /// What they mean.
        var look: Look
    }

    /// The runs, in reading order.
    private(set) var runs: [Run]
    /// The language of the words by its BCP 47 tag, nil where they are the program's own.
    var language: PlainText?
    /// Whether an article says this, and not the program.
    var isQuoted = false

    /// Words of one meaning.
    init(_ text: PlainText, _ look: Look = .plain) { runs = text.isEmpty ? [] : [Run(text: text, look: look)] }

    /// Words of several.
    init(_ runs: [Run]) { self.runs = runs.filter { !$0.text.isEmpty } }

    /// Adds words.
    mutating func add(_ text: PlainText, _ look: Look = .plain) {
        guard !text.isEmpty else { return }
        runs.append(Run(text: text, look: look))
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { runs.isEmpty }

    /// The words alone.
    var words: PlainText { runs.count == 1 ? runs[0].text : PlainText(runs.map(\.text.string).joined()) }

    /// The words in one line; what differs stands in [ ], what bounds it in { }.
    var line: PlainText {
        if runs.count == 1, runs[0].look != .difference, runs[0].look != .scope { return runs[0].text }
        var text = ""
        for run in runs {
            switch run.look {
            case .difference: text += "[\(run.text)]"
            case .scope: text += "{\(run.text)}"
            case .plain, .strong, .dim, .link: text += run.text.string
            }
        }
        return PlainText(text)
    }
}

extension ReportText: ExpressibleByStringInterpolation {
    /// The program's own words.
    init(stringLiteral value: String) { self.init(PlainText(value)) }
}

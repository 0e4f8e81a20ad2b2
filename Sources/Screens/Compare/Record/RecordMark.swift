import News

/// The sign of the reader's own verdict before a line, and its words.
struct RecordMark: Hashable, Sendable {
    /// What stands before the line.
    var sign: Character
    /// What it means.
    var words: PlainText

    /// The mark of findings that a line shows; nil where nothing was said of them.
    init?(_ verdicts: ReaderVerdicts, of keys: [FindingKey], about noun: String? = nil) {
        guard let words = verdicts.words(of: keys) else { return nil }
        let now = Set(keys.compactMap { verdicts[$0] })
        let judged = now.isEmpty ? Set(keys.compactMap(verdicts.saidBefore)) : now
        sign = judged.count == 1 ? judged.first.map(RecordMark.sign) ?? "v" : "v"
        self.words = noun.map { "\(PlainText($0)) \(words)" } ?? words
    }

    private static func sign(of verdict: ReaderVerdict) -> Character {
        switch verdict {
        case .checked: "v"
        case .notTheSame: "x"
        case .toAsk: "q"
        }
    }
}

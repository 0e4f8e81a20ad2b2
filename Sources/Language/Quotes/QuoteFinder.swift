import News

/// Finds who is reported to have said what, in quotation marks and without.
public struct QuoteFinder {
    private let reading: Reading
    private let names: [Name]

    /// The quotes of the sentences, in reading order: direct ones, and the clauses of indirect speech.
    ///
    /// A stretch in quotation marks counts where a verb of saying governs it, or where it is a whole sentence; a word or two in marks
    /// without either is taken for distance, not speech. `speaker` is nil where the words name nobody, or two would fit.
    ///
    /// PolNeAR train sample (articles that use quotation marks proper): P .972; of the attributions wholly in marks .966 are
    /// found, of those with some words in marks .662 (the rest are mostly single words and slogans), F1 .909 together. Words of the
    /// speaker right for .962 where any are given. A floor of regular expressions has F1 .896, speaker .674.
    public static func quotes(in sentences: [Sentence], blocks: [Block], names: [Name]) -> [Quote] {
        QuoteFinder(reading: Reading(sentences: sentences, blocks: blocks), names: names).quotes()
    }

    /// Whether anything in a text could be a quote: a mark that opens one, or a word that reports speech.
    ///
    /// An article without either needs no names.
    static func mayHold(_ reading: Reading) -> Bool {
        reading.passages.contains { passage in
            passage.tokens.contains { token in
                token.kind == .mark && QuotedStretches.isMark(token) || PassageQuotes.isCue(token)
            }
        }
    }

    init(reading: Reading, names: [Name]) { (self.reading, self.names) = (reading, names) }

    /// The quotes of all passages.
    func quotes() -> [Quote] {
        guard reading.isEnglish else { return [] }
        let byBlock = Dictionary(grouping: names, by: \.span.block)
        let placed = reading.passages.map { PassageNames(byBlock[$0.text.block.index] ?? [], $0.tokens) }
        let stretches = QuotedStretches.of(reading)
        var speakers = Speakers(reading, placed)
        speakers.quoted = stretches.map { $0.map(\.inside) }
        var quotes: [Quote] = []
        var state = QuoteState()
        for place in reading.passages.indices {
            var reader = PassageQuotes(
                passage: reading.passages[place], place: place, names: placed[place], stretches: stretches[place],
                previous: place > 0 ? reading.passages[place - 1] : nil, speakers: speakers, state: state)
            let found = reader.read()
            // A quotation that ran on from the paragraph before brings its speaker back to it.
            if let voice = reader.voiceOfContinued {
                for index in state.open where quotes[index].speakerText == nil {
                    quotes[index].speaker = voice.speaker
                    quotes[index].speakerText = voice.text
                    quotes[index].cue = voice.cue
                    quotes[index].agency = voice.agency
                }
            }
            state = reader.state
            speakers = reader.speakers
            let base = quotes.count
            quotes += found
            let continued = stretches[place].first?.isContinued ?? false
            if stretches[place].last?.runsOn ?? false, let last = found.indices.last {
                state.open = (continued && stretches[place].count == 1 ? state.open : []) + [base + last]
            } else {
                state.open = []
            }
        }
        return quotes
    }
}

import Analysis
import News

/// Puts a comparison into a report: every facet of the pane, with its words and its evidence.
struct CompareReport {
    /// The comparison.
    let comparison: Comparison
    /// Who is who in it.
    let speakers: SpeakerNames
    /// The current year: dates of it are shown without it.
    let year: Int
    /// What the reader says of its findings.
    let verdicts: ReaderVerdicts
    /// The letters of the articles that a report shows with columns of their own.
    private let letters: [PlainText]

    /// Reports on a comparison; dates of `year` are shown without it.
    init(_ comparison: Comparison, year: Int, verdicts: ReaderVerdicts = ReaderVerdicts()) {
        (self.comparison, self.year, self.verdicts) = (comparison, year, verdicts.settled(in: comparison))
        speakers = comparison.speakers
        letters = comparison.keys.map { PlainText($0.description) }
    }

    /// The report.
    var report: Report {
        Report(
            title: title, notes: notes,
            // What differs comes first; the texts themselves are long.
            sections: [heads, figures, quotes, names, words, sources, origins, text, notFound])
    }

    /// The first headline among the articles, else the first line of the first.
    private var title: PlainText {
        let articles = comparison.articles.map(\.article)
        let title = (articles.first { !$0.title.isFirstLine } ?? articles.first)?.title.text
        return title ?? "Comparison"
    }

    private var notes: [ReportText] {
        var notes: [ReportText] = []
        if let changes = comparison.changes {
            var note = ReportText("versions: ", .strong)
            note.add(changes)
            notes.append(note)
        }
        for finding in ComparisonFindings(comparison).lines {
            var note = ReportText("\(finding.label): ", .strong)
            note.add(finding.text)
            notes.append(note)
        }
        let tags = Set(comparison.articles.compactMap(\.article.language?.string).map { $0.prefix(2).lowercased() })
        if tags.count > 1 {
            let tags = tags.sorted().joined(separator: ", ")
            notes.append(
                "The articles are in several languages (\(tags)): of these, only words they share are compared.")
        }
        for words in comparison.unread {
            var note = ReportText("too much to compare: ", .strong)
            note.add(words)
            notes.append(note)
        }
        return notes
    }
}

extension CompareReport {
    /// The letter of an article.
    func letter(_ key: ArticleKey) -> PlainText {
        letters.indices.contains(key.index) ? letters[key.index] : PlainText(key.description)
    }

    /// Letters, with blanks between them, each once.
    func letters(_ keys: some Sequence<ArticleKey>) -> PlainText {
        Set(keys).sorted().map(letter).joined(" ")
    }

    /// Who published it, or that this is not stated.
    func outlet(_ key: ArticleKey) -> PlainText {
        comparison.versionName(key) ?? comparison[key]?.article.outlet?.name ?? "outlet not stated"
    }

    /// "a18": the letter and the line; "a.p3", the third paragraph, where the source has no lines.
    func label(_ passage: Passage) -> PlainText { passage.label(among: comparison.articles) }

    /// Labels, each once, in order.
    func labels(_ passages: [Passage]) -> PlainText { unique(passages.map(label)).joined(" ") }

    /// "a18 VOA".
    func place(_ passage: Passage) -> ReportText {
        guard let outlet = comparison[passage.article]?.article.outlet?.name else { return ReportText(label(passage)) }
        return ReportText("\(label(passage)) \(outlet)")
    }

    /// Words that an article says.
    func quoted(_ text: PlainText, _ key: ArticleKey) -> ReportText {
        var words = ReportText(text)
        (words.isQuoted, words.language) = (true, comparison[key]?.article.language)
        return words
    }

    /// Each once, in order.
    func unique(_ texts: [PlainText]) -> [PlainText] {
        var seen: Set<PlainText> = []
        return texts.filter { seen.insert($0).inserted }
    }
}

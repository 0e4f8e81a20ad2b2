import ArgumentParser
import News

/// `cite`: prints a citation of an article, or of sentences of it.
struct CiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite", abstract: "Print a citation of an article, or of a sentence of it.",
        discussion: """
            A citation holds the words, headline, author, outlet, date with its basis, paragraph and line, address, when it was retrieved, and the \
            hash of the version cited. ARTICLE is an id, also of an older version (a0123456789abcdef@1), or a file.
            """)

    @Argument(help: ArgumentHelp("An id or a file.", valueName: "article"), completion: .file())
    var article: String

    @Argument(
        help: ArgumentHelp(
            "A sentence's id as inspect and show print it (3.1), or a line of the file (19).", valueName: "sentence"))
    var sentence: String?

    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let gathering = try Gathering([article], options: library)
        guard let annotated = gathering.articles.first else { throw ExitCode(gathering.failure ?? ExitStatus.noInput) }
        guard gathering.articles.count == 1 else {
            throw Fault(
                "\(PlainText(article)) holds \(Count.of(gathering.articles.count, "article"))",
                "import it and cite one by its id", ExitStatus.usage)
        }
        let citation = PassageCitation(annotated, try sentences(of: annotated))
        try Output.standard { out in
            if output.json {
                try out.line(CitationFormat.value(citation))
            } else {
                try out.add(citation.text.string)
            }
        }
    }

    /// The sentences meant: one by its id, or all that begin on a line.
    private func sentences(of annotated: AnnotatedArticle) throws -> [SentenceID] {
        guard let sentence else { return [] }
        let parts = sentence.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 2, let block = parts[0], let ordinal = parts[1] {
            let id = SentenceID(block: block, ordinal: ordinal)
            if annotated.sentence(id) != nil { return [id] }
        } else if parts.count == 1, let line = parts[0] {
            let found = annotated.sentences.filter { $0.span.line == line }.map(\.id)
            if !found.isEmpty { return found }
        }
        throw Fault(
            "the article has no sentence \(PlainText(sentence))",
            "broadsheet show --json lists them as 3.1, and a line is given by its number", ExitStatus.noInput)
    }
}

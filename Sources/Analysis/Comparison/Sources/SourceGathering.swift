import Language
import News

/// Gathers who is cited by whom, how often and for what: speakers, those whom figures come from, agencies.
///
/// Names are one where `NameForms` says so. A body called by its kind ("the coast guard") is one through a story; somebody without a name
/// is listed as written, once a citation, for two "senior officials" may be two. An article's own outlet is no source of it.
struct SourceGathering {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Who is who.
    let speakers: SpeakerNames
    /// The last names of the persons that any article names in full.
    private let families: Set<String>

    /// Takes articles, and who is who in them.
    init(articles: [AnnotatedArticle], speakers: SpeakerNames) {
        (self.articles, self.speakers) = (articles, speakers)
        families = Set(
            articles.lazy.flatMap(\.names).filter { $0.kind == .person }.compactMap { name in
                let words = name.canonical.string.split(separator: " ")
                return words.count > 1 ? words.last.map(String.init) : nil
            })
    }

    /// The sources: named ones first, those cited by most articles and then most often before others; unnamed ones in reading order.
    func sources() -> [CitedSource] {
        var ledger = SourceLedger()
        for index in articles.indices { gather(ArticleKey(index: index), articles[index], into: &ledger) }
        return ledger.sources
    }

    private func gather(_ key: ArticleKey, _ article: AnnotatedArticle, into ledger: inout SourceLedger) {
        var told: Set<String> = []
        var cited: Set<SourceLedger.Place> = []
        let titles = names(of: article)
        var reported: Quote?
        for quote in article.quotes {
            if !quote.isDirect { reported = quote }
            // Words quoted within what is reported of somebody are part of that citation.
            if quote.isDirect, let reported, reported.span.overlaps(quote.span), reported.speaker == quote.speaker,
                reported.speakerText == quote.speakerText
            {
                continue
            }
            guard let sentence = article.sentence(around: quote.span) else { continue }
            let citation = Citation(
                passage: Passage(article: key, sentence: sentence.id), words: quote.span.text, cue: quote.cue,
                isQuoted: quote.isDirect)
            if let source = source(of: quote, key, article) {
                ledger.note(source, citation)
                cited.insert(SourceLedger.Place(name: source.folded, sentence: sentence.id))
                if source.kind != .unnamed, let title = titles[source.name.string.lowercased()] {
                    ledger.call(source, title)
                }
            }
            if let agency = quote.agency, let source = agencySource(agency, key, article) {
                var citation = citation
                citation.cue = "told"
                ledger.note(source, citation)
                told.insert(source.folded)
            }
        }
        for figure in article.figures {
            guard let name = figure.source, let sentence = article.sentence(around: figure.span),
                let source = speakers.kind(of: name) == nil ? phrased(name, key, article) : named(name, key, article),
                cited.insert(SourceLedger.Place(name: source.folded, sentence: sentence.id)).inserted
            else { continue }
            let passage = Passage(article: key, sentence: sentence.id)
            ledger.note(source, Citation(passage: passage, words: figure.span.text, cue: nil, isQuoted: false))
        }
        for agency in article.article.agencies {
            guard let source = agencySource(agency, key, article), !told.contains(source.folded),
                !ledger.has(source, key), let credit = credit(of: agency, key, article)
            else { continue }
            ledger.note(source, credit)
        }
    }

    // MARK: Who

    private func source(of quote: Quote, _ key: ArticleKey, _ article: AnnotatedArticle) -> SourceLedger.Source? {
        if let speaker = quote.speaker { return named(speaker, key, article) }
        return quote.speakerText.flatMap { phrased($0, key, article) }
    }

    private func phrased(_ text: PlainText, _ key: ArticleKey, _ article: AnnotatedArticle) -> SourceLedger.Source? {
        guard let phrase = SourcePhrase(text) else { return nil }
        switch phrase {
        case .body(let name): return SourceLedger.Source(name: name, kind: .organisation)
        case .unnamed(let words): return SourceLedger.Source(name: words, kind: .unnamed)
        case .name(let name): return named(name, key, article)
        }
    }

    private func named(_ name: PlainText, _ key: ArticleKey, _ article: AnnotatedArticle) -> SourceLedger.Source? {
        guard !isOwn(name, article) else { return nil }
        if let agency = agency(name, article) { return SourceLedger.Source(name: agency, kind: .agency) }
        let listed = speakers.shared(speakers.resolved(body(name, article) ?? name, in: key))
        guard !isOwn(listed, article) else { return nil }
        // Two Schmidts whom nobody names in full are two, each article's own.
        let bearer =
            speakers.forms.isShared(listed) ? speakers.forms.bearer(of: body(name, article) ?? name, in: key) : nil
        return SourceLedger.Source(name: listed, kind: sort(of: listed), bearer: bearer)
    }

    /// What sort of source a name is: a person by its last name or its given name too; where nothing tells, neither person nor body.
    private func sort(of listed: PlainText) -> CitedSource.Kind {
        switch speakers.kind(of: listed) {
        case .person: return .person
        case .organisation, .place: return .organisation
        default: break
        }
        if families.contains(listed.string) { return .person }
        let words = Words.of(listed).map(\.folded)
        if let first = words.first, GivenNames.contains(first), words.count < 4 { return .person }
        return .named
    }

    /// The one body of an article whose name holds the word ("the Observatory"); nil where there is none, or several.
    private func body(_ name: PlainText, _ article: AnnotatedArticle) -> PlainText? {
        let word = SourceGathering.folded(name)
        guard word.utf8.count > 4, !word.contains(" ") else { return nil }
        var found: PlainText?
        for other in article.names where other.kind == .organisation && other.canonical != found {
            let parts = other.canonical.string.lowercased().split(separator: " ")
            guard parts.count > 1, parts.contains(where: { $0 == word }) else { continue }
            if found != nil { return nil }
            found = other.canonical
        }
        return found
    }

    private func agencySource(_ name: PlainText, _ key: ArticleKey, _ article: AnnotatedArticle) -> SourceLedger.Source?
    {
        guard !isOwn(name, article) else { return nil }
        if let agency = agency(name, article) { return SourceLedger.Source(name: agency, kind: .agency) }
        return named(name, key, article)
    }

    /// The form under which an article's agency is listed, nil where the name is no agency's.
    private func agency(_ name: PlainText, _ article: AnnotatedArticle) -> PlainText? {
        let folded = SourceGathering.folded(name)
        let initials = SourceGathering.initials(name)
        return article.article.agencies.first { agency in
            let short = SourceGathering.folded(agency)
            return folded == short || folded == short + " news agency" || folded == short + " news"
                || initials == agency.string || speakers.forms.areOne(name, agency)
        }
    }

    /// Whether the name is the article's own outlet ("told VOA" in VOA).
    private func isOwn(_ name: PlainText, _ article: AnnotatedArticle) -> Bool {
        guard let outlet = article.article.outlet?.name else { return false }
        let (own, other) = (SourceGathering.folded(outlet), SourceGathering.folded(name))
        return own == other || own.hasPrefix(other + " ") || own.hasPrefix(other + ".") || other.hasPrefix(own + " ")
            || SourceGathering.initials(outlet) == name.string || SourceGathering.initials(name) == outlet.string
            || speakers.forms.areOne(outlet, name)
    }

    private static func folded(_ name: PlainText) -> String {
        let folded = name.string.lowercased()
        return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
    }

    private static func initials(_ name: PlainText) -> String {
        let words = name.string.split { !$0.isLetter }.compactMap { $0.first?.isUppercase == true ? $0.first : nil }
        return words.count > 1 ? String(words.first == "T" && words.count > 3 ? words[1...] : words[...]) : ""
    }

    // MARK: Where

    /// The line that credits an agency: a byline, dateline or credit, else the first sentence with its name.
    private func credit(of agency: PlainText, _ key: ArticleKey, _ article: AnnotatedArticle) -> Citation? {
        let roles: Set<Role> = [.byline, .dateline, .credit, .caption]
        let own = article.article.blocks.first { block in
            roles.contains(block.role) && SourceGathering.holds(block.text, agency)
        }
        if let own {
            let passage = Passage(article: key, sentence: SentenceID(block: own.index, ordinal: 1))
            return Citation(passage: passage, words: own.text, cue: nil, isQuoted: false)
        }
        let sentence = article.sentences.first { SourceGathering.holds($0.span.text, agency) }
        guard let sentence else { return nil }
        return Citation(
            passage: Passage(article: key, sentence: sentence.id), words: sentence.span.text, cue: nil, isQuoted: false)
    }

    private static func holds(_ text: PlainText, _ agency: PlainText) -> Bool {
        let words = text.string.split { !$0.isLetter && $0 != "-" }
        return words.contains { $0 == agency.string } || initials(text) == agency.string
            || zip(words, words.dropFirst()).contains { initials(PlainText("\($0) \($1)")) == agency.string }
    }

    /// What the article calls those it names, by the name they are listed under.
    private func names(of article: AnnotatedArticle) -> [String: PlainText] {
        var titles: [String: PlainText] = [:]
        for name in article.names where name.kind == .person {
            let folded = speakers.shared(name.canonical).string.lowercased()
            guard titles[folded] == nil, let sentence = article.sentence(around: name.span) else { continue }
            titles[folded] = SourceTitles.title(of: name, in: sentence)
        }
        return titles
    }
}

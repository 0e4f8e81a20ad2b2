import Language
import News

/// Makes an article of paragraphs: roles first, then the facts that lines of those roles state.
struct ArticleAssembly {
    private let given: GivenFacts
    private let paragraphs: [Paragraph]
    private let roles: [Role]
    private var facts = StatedFacts()

    /// Makes the article; `paragraphs` begin with the headline where `given` has one.
    static func article(
        of paragraphs: [Paragraph], given: GivenFacts, identity: Identity, source: Source, arrival: Instant
    ) -> Article {
        let assembly = ArticleAssembly(paragraphs, given)
        return assembly.article(identity: identity, source: source, arrival: arrival)
    }

    private init(_ paragraphs: [Paragraph], _ given: GivenFacts) {
        self.paragraphs = paragraphs
        self.given = given
        roles = RoleFinder.roles(of: paragraphs, hasGivenHeadline: given.headline != nil)
        facts.read(paragraphs, roles)
    }

    private func article(identity: Identity, source: Source, arrival: Instant) -> Article {
        let blocks = paragraphs.indices.map { place in
            Block(index: place, line: paragraphs[place].line, role: roles[place], text: paragraphs[place].text)
        }
        let written = roles.firstIndex(of: .headline).map { paragraphs[$0].text }
        let label = given.isHeadlineBare ? nil : written.flatMap { HeadlineLabel($0) }
        let headline = label?.headline ?? written
        var article = Article(
            id: Digest.id(of: identity), identity: identity, source: source,
            title: headline.map { Title(text: $0, isFirstLine: false) } ?? firstLine(of: blocks),
            published: StatedDates(given: given, facts: facts, arrival: arrival).dating
                ?? TextDating.dating(of: blocks, filed: facts.filed, before: arrival) ?? .arrival(arrival),
            sha256: Digest.sha256(of: blocks), blocks: blocks)
        article.headline = headline
        article.standfirst = roles.firstIndex(of: .standfirst).map { paragraphs[$0].text }
        article.outlet = given.outlet ?? facts.outlet ?? label?.outlet
        article.authors = given.authors.isEmpty ? facts.authors : given.authors
        article.contributors = (given.contributors + facts.contributors.filter { !given.contributors.contains($0) })
            .filter { !article.authors.contains($0) }
        article.dateline = facts.dateline
        article.agencies = facts.agencies.found
        article.modified = given.modified ?? facts.modified.map { .day($0) }
        article.language = given.language
        article.url = given.url.map { WebAddress.withoutCredentials(in: $0) }
        article.guid = given.guid
        article.categories = given.categories + (label?.categories ?? []).filter { !given.categories.contains($0) }
        (article.links, article.enclosures, article.feed) = (given.links, given.enclosures, given.feed)
        article.feed?.url = given.feed?.url.map { WebAddress.withoutCredentials(in: $0) }
        article.feed?.siteURL = given.feed?.siteURL.map { WebAddress.withoutCredentials(in: $0) }
        for place in article.links.indices {
            article.links[place].url = WebAddress.withoutCredentials(in: article.links[place].url)
        }
        for place in article.enclosures.indices {
            article.enclosures[place].url = WebAddress.withoutCredentials(in: article.enclosures[place].url)
        }
        return article
    }

    /// The first sentence of the story, for an article without a headline.
    private func firstLine(of blocks: [Block]) -> Title {
        let block = blocks.first { $0.role.isNarrative } ?? blocks.first { $0.role != .boilerplate } ?? blocks.first
        guard let block else { return Title(text: .empty, isFirstLine: true) }
        return Title(text: FirstSentence.of(block), isFirstLine: true)
    }
}

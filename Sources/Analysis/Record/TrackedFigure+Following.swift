import News

extension TrackedFigure {
    /// Begins to track what a group of figures counts: what each of its articles gives now.
    public init(_ group: FigureGroup, in comparison: Comparison, story: StoryID) {
        self.init(story: story, about: group.about, given: TrackedFigure.given(group.claims, in: comparison))
        for annotated in comparison.articles { examined[annotated.article.id] = annotated.article.version ?? 1 }
    }

    /// Looks at the articles of the story as they are now, and notes where an outlet gives another figure than before.
    ///
    /// Only texts of one outlet are held against each other: a new version against the version before it, a further article against
    /// the outlet's latest. They are laid side by side as two articles of a comparison are, and a figure counts only where it falls
    /// into one group with the tracked one, its scope not being another; where nothing is found nothing is said.
    ///
    /// - Parameters:
    ///   - articles: the story's articles in their newest versions.
    ///   - older: an older version of an article.
    /// - Returns: whether anything was looked at that was not known before.
    @discardableResult
    public mutating func follow(
        _ articles: [AnnotatedArticle], older: (ArticleID, Int) throws -> AnnotatedArticle?
    ) rethrows -> Bool {
        let new = articles.filter { examined[$0.article.id] != $0.article.version ?? 1 }
            .sorted { ($0.article.published.shown?.sortSecond ?? 0) < ($1.article.published.shown?.sortSecond ?? 0) }
        for annotated in new {
            let article = annotated.article
            let own = given.filter { $0.article == article.id }
            if let before = own.first {
                if let old = try older(article.id, before.version) {
                    take(FigureSuccession(from: old, own, to: annotated).outcome, of: article, way: .newVersion)
                }
            } else {
                try followFurther(annotated, among: articles, older: older)
            }
            examined[article.id] = article.version ?? 1
        }
        return !new.isEmpty
    }

    /// How many articles a further one is held against at most, to learn that it gives a figure for the same thing.
    private static let mostOthers = 4

    private mutating func followFurther(
        _ annotated: AnnotatedArticle, among articles: [AnnotatedArticle],
        older: (ArticleID, Int) throws -> AnnotatedArticle?
    ) rethrows {
        let article = annotated.article
        let outlet = article.outlet?.name
        var ofOutlet: [ArticleID] = []
        var ofOthers: [ArticleID] = []
        for one in given where !ofOutlet.contains(one.article) && !ofOthers.contains(one.article) {
            if outlet != nil, one.outlet == outlet {
                ofOutlet.append(one.article)
            } else {
                ofOthers.append(one.article)
            }
        }
        func text(_ id: ArticleID) throws -> AnnotatedArticle? {
            guard let version = given.first(where: { $0.article == id })?.version else { return nil }
            let held = articles.first { $0.article.id == id && $0.article.version ?? 1 == version }
            return try held ?? older(id, version)
        }
        let texts = try ofOutlet.compactMap(text)
        guard let latest = texts.max(by: { sortSecond($0) < sortSecond($1) }) else {
            // An outlet that was not known to give this figure: remembered, so that its next change is seen.
            for other in try ofOthers.prefix(TrackedFigure.mostOthers).compactMap(text) {
                let succession = FigureSuccession(
                    from: other, given.filter { $0.article == other.article.id }, to: annotated)
                guard let found = succession.outcome?.given else { continue }
                given += found
                break
            }
            return
        }
        guard let way = TrackedFigure.way(from: latest.article, to: article) else { return }
        let before = given.filter { $0.article == latest.article.id }
        take(FigureSuccession(from: latest, before, to: annotated).outcome, of: article, way: way)
    }

    private func sortSecond(_ annotated: AnnotatedArticle) -> Int64 {
        annotated.article.published.shown?.sortSecond ?? .min
    }

    /// How a further article of the outlet stands to the one known; nil where it is the older of the two.
    private static func way(from old: Article, to new: Article) -> FigureChange.Way? {
        guard let before = old.published.value, let after = new.published.value else { return .undatedArticle }
        if after.day != before.day { return after.day > before.day ? .furtherArticle : nil }
        guard before.hasHour, after.hasHour else { return .undatedArticle }
        return after < before ? nil : .furtherArticle
    }

    private mutating func take(_ outcome: FigureSuccession.Outcome?, of article: Article, way: FigureChange.Way) {
        guard let outcome else { return }
        if outcome.isOther {
            let change = FigureChange(
                outlet: article.outlet?.name, article: article.id, version: article.version ?? 1,
                before: TrackedFigure.amounts(outcome.before), after: TrackedFigure.amounts(outcome.given), way: way)
            changes = Array(([change] + changes).prefix(TrackedFigure.mostChanges))
        }
        given.removeAll { $0.article == article.id }
        given += outcome.given
    }

    private static func amounts(_ given: [Given]) -> PlainText {
        var amounts: [String] = []
        for one in given where !amounts.contains(one.amount.string) { amounts.append(one.amount.string) }
        return PlainText(amounts.joined(separator: " or "))
    }

    /// What claims give, each with its sentence.
    static func given(_ claims: [Claim], in comparison: Comparison) -> [Given] {
        claims.compactMap { claim in
            guard let article = comparison[claim.passage.article]?.article,
                let sentence = comparison.sentence(claim.passage)
            else { return nil }
            return Given(
                article: article.id, version: article.version ?? 1, outlet: article.outlet?.name,
                sentence: sentence.span.text, figure: claim.figure, amount: FigureWords.amount(of: claim.figure))
        }
    }
}

import News

/// Lays figures of the same thing side by side, one of each article, and says what they say of each other.
struct FigureGrouping {
    /// The articles.
    let articles: [AnnotatedArticle]
    /// Their sentences.
    let readings: Readings
    /// Every two of them.
    let pairs: ArticlePairs
    /// Who is who.
    let speakers: SpeakerNames

    /// Figures of one kind that are looked at in one article: a table of hundreds of numbers is not news prose.
    private static let most = 24

    /// One group with the contexts it was made of.
    struct Found {
        let group: FigureGroup
        let members: [FigureContext]
    }

    /// The groups, those that differ first, then in reading order; and in words what was too much to compare.
    func groups() -> (found: [Found], unread: [PlainText]) {
        var unread = [Int](repeating: 0, count: articles.count)
        var contexts: [FigureContext] = []
        let all = Both.map(Array(articles.indices), by: 1) { index in
            FigureReader(
                article: articles[index], key: ArticleKey(index: index), sentences: readings.articles[index],
                index: readings.annotations[index], speakers: speakers
            ).read()
        }
        for (index, read) in all.enumerated() {
            contexts += read.contexts
            unread[index] += read.unread
        }
        let buckets = Dictionary(grouping: contexts, by: \.bucket).sorted { $0.key < $1.key }
        let found = buckets.flatMap { clusters(of: thinned($0.value, unread: &unread)) }.compactMap(group)
        let words = articles.indices.filter { unread[$0] > 0 }.map { index -> PlainText in
            "\(ArticleKey(index: index)): \(unread[index]) of \(articles[index].figures.count) figures not compared"
        }
        return (found.sorted { FigureGrouping.order($0.group, $1.group) }, words)
    }

    private func thinned(_ contexts: [FigureContext], unread: inout [Int]) -> [FigureContext] {
        var counts: [ArticleKey: Int] = [:]
        return contexts.filter { context in
            counts[context.claim.passage.article, default: 0] += 1
            let isKept = counts[context.claim.passage.article, default: 0] <= FigureGrouping.most
            if !isKept { unread[context.claim.passage.article.index] += 1 }
            return isKept
        }
    }

    func pair(_ a: FigureContext, _ b: FigureContext) -> FigurePair {
        let (x, y) = (articles[a.claim.passage.article.index].article, articles[b.claim.passage.article.index].article)
        let (left, right) = (a.claim.passage, b.claim.passage)
        // Of two articles their own words decide, whatever other articles stand beside them.
        let match =
            pairs[left.article, right.article].map { $0.match(left, right) }
            ?? SentenceMatcher(readings: readings).match(a.reading, b.reading)
        var pair = FigurePair(
            a: a, b: b, likeness: match?.score ?? 0, isApart: Datings.areApart(x.published, y.published),
            isRightLater: Datings.isLater(y.published, than: x.published),
            isLeftLater: Datings.isLater(x.published, than: y.published))
        if pair.areEqual { pair.clauses = FigureClauses.of(a, b) }
        return pair
    }

    /// Joins the best pairs first; a group holds one figure of an article, and others of it only where they are equal.
    private func clusters(of contexts: [FigureContext]) -> [[FigureContext]] {
        struct Candidate { let a, b: Int; let fit: Double }
        var candidates: [Candidate] = []
        // Of every two of them whether they fit, found once: groups grow by asking again and again.
        let count = contexts.count
        var fits = [Bool](repeating: false, count: count * count)
        for a in contexts.indices {
            for b in contexts.indices where a < b && mayMeet(contexts[a], contexts[b]) {
                guard let fit = pair(contexts[a], contexts[b]).fit else { continue }
                candidates.append(Candidate(a: a, b: b, fit: fit))
                (fits[a * count + b], fits[b * count + a]) = (true, true)
            }
        }
        func mayJoin(_ a: Int, _ b: Int) -> Bool {
            let isOfOne = contexts[a].claim.passage.article == contexts[b].claim.passage.article
            return isOfOne ? areEqualTellings(contexts[a], contexts[b]) : fits[a * count + b]
        }
        candidates.sort { ($1.fit, $0.a, $0.b) < ($0.fit, $1.a, $1.b) }
        var cluster = Array(contexts.indices)
        var members = contexts.indices.map { [$0] }
        for candidate in candidates where cluster[candidate.a] != cluster[candidate.b] {
            let (left, right) = (cluster[candidate.a], cluster[candidate.b])
            guard members[left].allSatisfy({ x in members[right].allSatisfy { mayJoin(x, $0) } }) else { continue }
            for place in members[right] { cluster[place] = left }
            members[left] += members[right]
            members[right] = []
        }
        return members.filter { $0.count > 1 }.map { $0.sorted().map { contexts[$0] } }
    }

    /// Whether they are of two articles about one matter: the dead of two events are not two counts of one thing.
    private func mayMeet(_ a: FigureContext, _ b: FigureContext) -> Bool {
        let (x, y) = (a.claim.passage.article, b.claim.passage.article)
        guard x != y, FigurePair.mayModesMeet(a, b), pairs[x, y]?.areRelated == true else { return false }
        // What two headings part need not be looked at closely.
        guard a.measure == "count", let left = a.heading, let right = b.heading else { return true }
        return left.name == right.name || FigurePair.areKin(left, right)
    }

    /// Whether one article gives a figure twice; equal numbers of one sentence are two things: five boats beside five merchant vessels.
    private func areEqualTellings(_ a: FigureContext, _ b: FigureContext) -> Bool {
        guard a.claim.passage != b.claim.passage else { return false }
        let pair = pair(a, b)
        return pair.verdict == .agree && pair.fit != nil
    }

    private func group(of members: [FigureContext]) -> Found? {
        guard Set(members.map(\.claim.passage.article)).count > 1 else { return nil }
        let verdict = verdict(of: members)
        var speaking: [PlainText: Set<ArticleKey>] = [:]
        for member in members {
            // "Officials" or "police" of two accounts need not be the same people: only who is named is one speaker.
            for source in member.claim.sources where speakers.kind(of: source) != nil {
                speaking[speakers.shared(source), default: []].insert(member.claim.passage.article)
            }
        }
        let group = FigureGroup(
            about: FigureLabel(members).text, verdict: verdict,
            claims: verdict == .scopesDiffer ? qualified(members) : members.map(\.claim),
            sharedSpeakers: speaking.filter { $0.value.count > 1 }.mapValues { $0.sorted() })
        return Found(group: group, members: members)
    }

    /// The claims with the words in their scope that set them apart from another: "each", "season", "west".
    private func qualified(_ members: [FigureContext]) -> [Claim] {
        var words = [Set<Int>](repeating: [], count: members.count)
        for (place, a) in members.enumerated() {
            for other in members.indices.dropFirst(place + 1) {
                let apart = pair(a, members[other]).settingApart
                words[place].formUnion(apart.left)
                words[other].formUnion(apart.right)
            }
        }
        return zip(members, words).map { member, words in
            words.isEmpty ? member.claim : member.claim.scoped(by: words.sorted(), in: member.reading)
        }
    }

    /// The verdict that most asks for a look among all pairs of different articles.
    private func verdict(of members: [FigureContext]) -> FigureGroup.Verdict {
        var worst = FigureGroup.Verdict.agree
        for (place, a) in members.enumerated() {
            for b in members[(place + 1)...] where a.claim.passage.article != b.claim.passage.article {
                let verdict = pair(a, b).verdict
                if verdict.gravity > worst.gravity { worst = verdict }
            }
        }
        return worst
    }

    private static func order(_ a: FigureGroup, _ b: FigureGroup) -> Bool {
        if a.verdict.gravity != b.verdict.gravity { return a.verdict.gravity > b.verdict.gravity }
        if a.claims.count != b.claims.count { return a.claims.count > b.claims.count }
        guard let x = a.claims.first?.passage, let y = b.claims.first?.passage else { return false }
        return (x.article, x.sentence) < (y.article, y.sentence)
    }
}

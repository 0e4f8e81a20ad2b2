import Analysis
import Drawing
import News

/// The Heads facet: the headlines and standfirsts of the articles alone, one article below the other, each with those it had before.
struct HeadsFacet: FacetView {
    /// A headline or a standfirst.
    struct Head: Sendable {
        let key: ArticleKey
        let role: Role
        let text: PlainText
        /// Its sentences.
        let passages: [Passage]
        /// The line of the source.
        let line: Int?
        /// What it is, in a word.
        var name: PlainText {
            switch role {
            case .headline: "headline"
            case .standfirst: "standfirst"
            default: "first line"
            }
        }

        /// How it stands to the heads of other articles, what asks most for a look first.
        var relations: [(words: Relation, to: Passage)] = []

        /// How it stands to a head of an article above it.
        var above: Relation? { relations.first { $0.to.article < key }?.words }
    }

    /// The comparison.
    let compared: ComparedArticles
    /// The heads of each article.
    let heads: [[Head]]
    /// The headlines and standfirsts each article had before, the newest first.
    let earlier: [[EarlierHead]]
    /// How many versions of each article are kept; 0 while that is not known.
    let versions: [Int]

    /// The heads of a comparison, and of the versions that are kept of its articles.
    init(_ compared: ComparedArticles, kept: [ArticleID: [ArticleVersion]] = [:]) {
        self.compared = compared
        let histories = compared.comparison.articles.map { kept[$0.article.id] ?? [] }
        versions = histories.map(\.count)
        earlier = histories.map(EarlierHead.list)
        let all = compared.comparison.keys.map { HeadsFacet.heads(of: $0, compared) }
        let known = Set(all.joined().flatMap(\.passages))
        heads = all.map { heads in
            heads.map { head in
                var head = head
                let pairs = head.passages.flatMap { compared.alignments(of: $0) }.map { pair in
                    (words: HeadsFacet.relation(pair, compared), to: pair.a.article == head.key ? pair.b : pair.a)
                }
                head.relations = pairs.filter { known.contains($0.to) && $0.to.article != head.key }
                    .sorted { ($1.words.gravity, $0.to.article) < ($0.words.gravity, $1.to.article) }
                return head
            }
        }
    }

    /// How a pair of heads stands: "figures differ" only where a figure of both differs, and not where its group says otherwise.
    private static func relation(_ pair: Alignment, _ compared: ComparedArticles) -> Relation {
        guard pair.relation == .conflict else { return pair.relation }
        let groups = compared.figures(of: pair.a).filter { group in
            group.claims.contains { $0.passage == pair.b }
        }
        return groups.map(\.verdict.relation).max { $0.gravity < $1.gravity } ?? pair.relation
    }

    private static func heads(of key: ArticleKey, _ compared: ComparedArticles) -> [Head] {
        guard let article = compared.comparison[key] else { return [] }
        let passages = Dictionary(grouping: article.sentences) { $0.span.block }
        var blocks = article.article.blocks.filter { $0.role == .headline || $0.role == .standfirst }
        if !blocks.contains(where: { $0.role == .headline }), let first = article.sentences.first?.span.block {
            blocks = blocks.filter { $0.index != first } + article.article.blocks.filter { $0.index == first }
        }
        return blocks.prefix(mostHeads).map { block in
            Head(
                key: key, role: block.role, text: block.text,
                passages: (passages[block.index] ?? []).map { Passage(article: key, sentence: $0.id) }, line: block.line
            )
        }
    }

    /// Headlines and standfirsts of one article that are shown; what it had before is counted on from there.
    private static let mostHeads = 6

    var nothing: PlainText { "no headline was found" }

    var goal: PlainText { "article" }

    func table(columns: Int, hidesAlike: Bool, unfolded: Set<FacetItem.ID>) -> FacetTable {
        var table = FacetTable(hidesAlike: hidesAlike)
        let start = columns >= 60 ? 16 : 6
        table.header = [FacetPiece("headlines and standfirsts as each outlet has them", at: 1, .strong)]
        for (subject, heads) in heads.enumerated() {
            let key = ArticleKey(index: subject)
            let entries = heads.enumerated().map { part, head in
                FacetTable.Entry(
                    item: FacetItem(
                        id: FacetItem.ID(subject: subject, part: part), passages: head.passages,
                        isDifference: part == 0, agrees: head.above == .same),
                    rows: rows(of: head, start: start, columns: columns))
            }
            let heading = [[FacetPiece(title(of: key), at: 2, .strong, limit: columns - 3)]]
            let before = earlier[subject].indices.map { part in
                FacetTable.Entry(
                    item: FacetItem(
                        id: FacetItem.ID(subject: subject, part: HeadsFacet.mostHeads + part),
                        passages: Array(heads.first?.passages.prefix(1) ?? []), isDifference: true),
                    rows: earlier[subject][part].rows(start: start, columns: columns))
            }
            guard !hidesAlike || !(entries + before).isEmpty else { continue }
            table.add(heading: heading, entries + before)
        }
        return table
    }

    /// "b Al Jazeera, 10 Feb 2019, version 2".
    private func title(of key: ArticleKey) -> PlainText {
        guard let article = compared.comparison[key]?.article else { return .empty }
        var words = "\(key) \(compared.outlet(key)), \(Words.date(article.published, currentYear: 0))"
        if !heads[key.index].contains(where: { $0.role == .headline }) { words += ", no headline" }
        let newest = max(article.version ?? 1, versions[key.index])
        if newest > 1 { words += ", version \(article.version ?? newest)" }
        return PlainText(words)
    }

    private func rows(of head: Head, start: Int, columns: Int) -> [[FacetPiece]] {
        let width = max(10, columns - start - 1)
        let lines = Wrap.lines(head.text.slice(0, 1_200), columns: width)
        var rows = lines.prefix(4).enumerated().map { number, line in
            [
                FacetPiece(
                    number == 3 && lines.count > 4 ? "\(line.text).." : line.text, at: start,
                    head.role == .headline ? .strong : .plain)
            ]
        }
        if rows.isEmpty { rows = [[]] }
        if columns >= 60 {
            rows[0].insert(FacetPiece(head.name, at: 4, .dim), at: 0)
        }
        if let relation = head.above, relation.sign != " " {
            rows[0].insert(FacetPiece(PlainText(String(relation.sign)), at: 2), at: 0)
        }
        return rows
    }

    func evidence(of item: FacetItem, columns: Int) -> [PlainText] {
        if let earlier = earlier(of: item) { return earlier.evidence(of: ArticleKey(index: item.id.subject)) }
        guard let head = head(of: item) else { return [] }
        let place = head.line.map { "\(head.key)\($0)" } ?? "\(head.key)"
        let count = heads[head.key.index].filter { $0.role == .headline }.count
        let note = count > 1 ? "\(head.key) prints \(Words.count(count, "headline"))" : history(of: head.key)
        guard let first = head.relations.first else {
            return [
                "\(PlainText(place)) in words of its own: no other head was found to say the same", PlainText(note),
            ]
        }
        // The sign of the row comes first: that of a head above it, where there is one.
        let led =
            head.relations.filter { $0.to.article < head.key } + head.relations.filter { $0.to.article > head.key }
        let others = led.map { "\(compared.label($0.to)) \($0.words.words)" }
        let all = ["\((led.first ?? first).words.sign) \(place) with"] + Listed.once(others)
        return [PlainText(Listed.fitting(all, columns: columns).joined(separator: "   ")), PlainText(note)]
    }

    /// "3 versions of b are kept: all bear this head", empty where one alone is.
    private func history(of key: ArticleKey) -> String {
        let count = versions[key.index]
        guard count > 1 else { return "" }
        let others = earlier[key.index].count
        guard others > 0 else {
            return "\(count) versions of \(key) are kept: all bear the same headline and standfirst"
        }
        return
            "\(count) versions of \(key) are kept, \(others) with another headline or standfirst; V compares the texts"
    }

    func reasons(for item: FacetItem) -> [PlainText] {
        if let earlier = earlier(of: item) { return earlier.reasons }
        guard let head = head(of: item) else { return [] }
        var reasons = evidence(of: item, columns: 200).filter { !$0.isEmpty }
        for passage in head.passages {
            for pair in compared.alignments(of: passage) {
                let other = pair.a.article == head.key ? pair.b : pair.a
                reasons.append(
                    "\(compared.label(passage)) with \(compared.label(other)) \(compared.outlet(other.article)): \(PlainText(pair.relation.words))"
                )
                reasons += pair.why.map { "  \($0)" }
            }
        }
        return reasons
    }

    func finding(of item: FacetItem) -> FindingKey? {
        guard let head = head(of: item), let article = compared.comparison[head.key]?.article else { return nil }
        return FindingKey(.headline, [FindingKey.Statement(article: article.id, words: head.text)])
    }

    private func earlier(of item: FacetItem) -> EarlierHead? {
        let part = item.id.part - HeadsFacet.mostHeads
        guard earlier.indices.contains(item.id.subject), earlier[item.id.subject].indices.contains(part) else {
            return nil
        }
        return earlier[item.id.subject][part]
    }

    private func head(of item: FacetItem) -> Head? {
        guard heads.indices.contains(item.id.subject), heads[item.id.subject].indices.contains(item.id.part) else {
            return nil
        }
        return heads[item.id.subject][item.id.part]
    }
}

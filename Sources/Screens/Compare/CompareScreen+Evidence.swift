import Analysis
import Drawing
import News

extension CompareScreen {
    /// The two lines above the keys: what was found, and where it stands.
    func evidence(_ compared: ComparedArticles, columns: Int) -> [PlainText] {
        if why != nil { return ["why: the evidence, each pair with what it rests on"] }
        if facet == .figures { return figureEvidence(compared) }
        guard let item else { return [] }
        if item.kind != .pair { return aloneEvidence(item, compared) }
        if let group = group(of: item, compared), item.isDifference {
            return differenceEvidence(item, group, compared, columns: columns)
        }
        let words = item.relation?.words ?? "set side by side through an article that is not shown"
        let sign = item.relation.map { "\($0.sign) " } ?? ""
        return ["\(sign)\(words)\(item.why.first.map { "  \($0)" } ?? "")", wherePairStands(item, compared)]
    }

    /// The group of figures that differs most among the sentences of an item.
    private func group(of item: CompareItem, _ compared: ComparedArticles) -> FigureGroup? {
        let passages = shown.flatMap { self.passages(of: $0, in: item, compared) }
        let groups = passages.flatMap { compared.figures(of: $0) }
        return groups.max { $0.verdict.gravity < $1.verdict.gravity }
    }

    private func differenceEvidence(
        _ item: CompareItem, _ group: FigureGroup, _ compared: ComparedArticles, columns: Int
    ) -> [PlainText] {
        let visible = Set(shown)
        var hidden: [(words: String, isNone: Bool)] = []
        for key in compared.comparison.keys where !visible.contains(key) {
            let claims = group.claims.filter { $0.passage.article == key }
            let amounts = unique(claims.map { FigureWords.short(of: $0.figure).string })
            hidden.append(("\(key) \(amounts.isEmpty ? "none" : amounts.joined(separator: ", "))", amounts.isEmpty))
        }
        let relation = item.relation ?? .partial
        let head = "\(relation.sign) \(relation.words): \(group.about)"
        let all = [head] + hidden.map(\.words)
        let full = CompareScreen.fitting(all, columns: columns)
        let first =
            full.count == all.count
            ? full
            : CompareScreen.fitting(
                [head] + hidden.filter { !$0.isNone }.map(\.words), columns: columns)
        let told = group.claims.filter { visible.contains($0.passage.article) }.map { standing(of: $0, compared) }
        return [first, CompareScreen.fitting(told, columns: columns)].map { PlainText($0.joined(separator: "   ")) }
    }

    /// "a18 SDF, SOHR "in the region"".
    private func standing(of claim: Claim, _ compared: ComparedArticles) -> String {
        var words = compared.label(claim.passage).string
        if let sources = compared.speakers.short(claim.sources) { words += " \(sources)" }
        if let scope = claim.scope { words += " \"\(scope)\"" }
        guard claim.sources.isEmpty else { return words }
        return words
            + (claim.nearby.map { ", \(compared.speakers.short($0)) in the sentence beside" } ?? ", names nobody")
    }

    /// The parts that fit whole, three blanks between them; the first always.
    private static func fitting(_ parts: [String], columns: Int) -> [String] {
        var used = -3
        return Array(
            parts.enumerated().prefix { place, part in
                used += 3 + Width.of(part)
                return place == 0 || used <= columns
            }.map(\.element))
    }

    private func aloneEvidence(_ item: CompareItem, _ compared: ComparedArticles) -> [PlainText] {
        let others = compared.comparison.keys.filter { !shown.contains($0) }
        let found = others.filter { key in
            item.rows.contains { compared.comparison.rows[$0].cells[key]?.isEmpty == false }
        }
        let letters = shown.filter { !passages(of: $0, in: item, compared).isEmpty }.map(\.description)
        let rest = shown.map(\.description).joined(separator: " and ")
        let first =
            letters.count > 1
            ? "told by one of \(rest), not found in the other"
            : "told by \(letters.joined()), not found in the other shown"
        let second =
            found.isEmpty
            ? "not found in the others either"
            : "some of it found in " + found.map(\.description).joined(separator: " ")
        return [PlainText(first), others.isEmpty ? .empty : PlainText(second)]
    }

    /// "a12 with b31; also c25 e15".
    private func wherePairStands(_ item: CompareItem, _ compared: ComparedArticles) -> PlainText {
        func labels(_ keys: [ArticleKey]) -> [String] {
            keys.flatMap { key in unique(passages(of: key, in: item, compared).map { compared.label($0).string }) }
        }
        var words = labels(shown).joined(separator: " with ")
        if let elsewhere = item.elsewhere { words += " with \(compared.label(elsewhere)), which stands in another row" }
        let others = labels(compared.comparison.keys.filter { !shown.contains($0) })
        if !others.isEmpty { words += "; also " + others.joined(separator: " ") }
        return PlainText(words)
    }

    private func figureEvidence(_ compared: ComparedArticles) -> [PlainText] {
        let legend = legend
        guard figures.lines.indices.contains(figuresWindow.selection) else { return [legend] }
        let group = figures.groups[figures.lines[figuresWindow.selection].group]
        var parts: [String] = []
        for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) {
            parts.append("\(compared.speakers.short(speaker)) in \(keys.map(\.description).joined(separator: " and "))")
        }
        let scopes = unique(group.claims.compactMap { $0.scope?.string })
        if scopes.count > 1, group.verdict != .agree { parts.append("the words of their scopes differ") }
        if parts.isEmpty { parts.append(group.verdict.relation == .same ? "equal" : group.verdict.relation.words) }
        return [legend, PlainText("\(group.about): " + parts.joined(separator: "; "))]
    }

    /// The signs of the table, each with its word.
    private var legend: PlainText {
        var signs: [(Character, String)] = []
        for group in figures.groups {
            let relation = group.verdict.relation
            let words: String =
                switch relation {
                case .conflict: "differ"
                case .compatible, .boundsDiffer: "could both hold"
                case .same: "equal"
                default: relation.words
                }
            if !signs.contains(where: { $0.0 == relation.sign }) { signs.append((relation.sign, words)) }
        }
        return PlainText(signs.map { "\($0.0) \($0.1)" }.joined(separator: "   "))
    }

    /// Why a row stands as it does.
    func rowReasons(_ compared: ComparedArticles) -> [PlainText] {
        guard let item, item.kind == .pair else {
            return item.map {
                aloneEvidence($0, compared) + [
                    "a sentence is found in another when their telling words, quotes or figures agree"
                ]
            } ?? []
        }
        let head: PlainText = "\(item.relation.map { "\($0.sign) \($0.words)" } ?? "set side by side")"
        var reasons = [head, wherePairStands(item, compared), PlainText(" ")] + item.why
        for group in unique(groups: selectedPassages.flatMap { compared.figures(of: $0) }) {
            reasons += [PlainText(" ")] + reasonsOf(group, compared)
        }
        return reasons
    }

    /// Why a group of figures stands as it does.
    func figureReasons(_ compared: ComparedArticles) -> [PlainText] {
        guard figures.lines.indices.contains(figuresWindow.selection) else { return [] }
        return reasonsOf(figures.groups[figures.lines[figuresWindow.selection].group], compared)
    }

    private func unique(groups: [FigureGroup]) -> [FigureGroup] {
        var seen: Set<FigureGroup> = []
        return groups.filter { seen.insert($0).inserted }
    }

    private func reasonsOf(_ group: FigureGroup, _ compared: ComparedArticles) -> [PlainText] {
        var reasons: [PlainText] = [
            "\(group.about): \(group.verdict == .agree ? "equal" : group.verdict.relation.words)"
        ]
        for claim in group.claims {
            var words =
                "  \(compared.label(claim.passage)) \(compared.outlet(claim.passage.article)): \(claim.figure.span.text)"
            words += compared.speakers.short(claim.sources).map { ", says \($0)" } ?? ", the line names nobody"
            if claim.sources.isEmpty, let nearby = claim.nearby {
                words += ", \(compared.speakers.short(nearby)) speaks in the sentence beside"
            }
            if let scope = claim.scope { words += ", \"\(scope)\"" }
            reasons.append(PlainText(words))
        }
        for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) {
            reasons.append(
                "one speaker behind several: \(compared.speakers.short(speaker)) in \(PlainText(keys.map(\.description).joined(separator: " ")))"
            )
        }
        return reasons
    }
}

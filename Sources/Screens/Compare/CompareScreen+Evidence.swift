import Analysis
import Drawing
import News

extension CompareScreen {
    /// The two lines above the keys: what was found, and where it stands.
    func evidence(_ compared: ComparedArticles, columns: Int) -> [PlainText] {
        if let chooser { return chooser.evidence }
        if let why { return [why.heading] }
        if let pane { return pane.told.map { pane.view.evidence(of: $0, columns: columns) } ?? [] }
        guard let item = told else { return [] }
        if item.kind != .pair { return aloneEvidence(item, compared) }
        if let group = group(of: item, compared), item.relation?.isDifference == true {
            return differenceEvidence(item, group, compared, columns: columns)
        }
        let words = item.relation?.words ?? "set side by side through an article that is not shown"
        let sign = item.sign.map { "\($0) " } ?? ""
        return [
            "\(sign)\(words)\((item.contrast ?? item.why.first).map { "  \($0)" } ?? "")",
            wherePairStands(item, compared),
        ]
    }

    /// The figures an item is about: those that face each other in its row, first those that stand to each other as the row says.
    func group(of item: CompareItem, _ compared: ComparedArticles) -> FigureGroup? {
        let passages = shown.flatMap { self.passages(of: $0, in: item, compared) }
        let all = Set(passages)
        func rank(_ group: FigureGroup) -> [Int] {
            let here = Set(group.claims.map(\.passage).filter(all.contains).map(\.article))
            return [here.count > 1 ? 1 : 0, group.verdict.relation == item.relation ? 1 : 0, group.verdict.gravity]
        }
        return passages.flatMap { compared.figures(of: $0) }.max { rank($0).lexicographicallyPrecedes(rank($1)) }
    }

    private func differenceEvidence(
        _ item: CompareItem, _ group: FigureGroup, _ compared: ComparedArticles, columns: Int
    ) -> [PlainText] {
        let visible = Set(shown)
        var hidden: [(words: String, isNone: Bool)] = []
        let untold = Set(compared.untold.articles(without: group))
        for key in compared.comparison.keys where !visible.contains(key) {
            let claims = group.claims.filter { $0.passage.article == key }
            let amounts = Listed.once(claims.map { FigureWords.short(of: $0.figure).string })
            if amounts.isEmpty, !untold.contains(key) { continue }
            hidden.append(
                ("\(key) \(amounts.isEmpty ? "none found" : amounts.joined(separator: ", "))", amounts.isEmpty))
        }
        let relation = item.relation ?? .partial
        let head = "\(relation.sign) \(relation.words): \(group.about)"
        let all = [head] + hidden.map(\.words)
        let isWhole = Listed.fitting(all, columns: columns).count == all.count
        let first = isWhole ? all : [head] + hidden.filter { !$0.isNone }.map(\.words)
        let told = claims(of: group, in: item, compared).map { standing(of: $0, compared) }
        return [first, told].map { parts in
            let fitting = Listed.fitting(parts, columns: columns)
            guard fitting.count < parts.count else { return PlainText(fitting.joined(separator: "   ")) }
            return PlainText((Listed.fitting(parts, columns: columns - 5) + [".."]).joined(separator: "   "))
        }
    }

    /// The claims of the articles shown: those of the row itself, and another of its article only where the row has none.
    private func claims(of group: FigureGroup, in item: CompareItem, _ compared: ComparedArticles) -> [Claim] {
        shown.flatMap { key in
            let all = group.claims.filter { $0.passage.article == key }
            let here = Set(passages(of: key, in: item, compared))
            let own = all.filter { here.contains($0.passage) }
            return own.isEmpty ? all : own
        }
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

    private func aloneEvidence(_ item: CompareItem, _ compared: ComparedArticles) -> [PlainText] {
        if let changes = compared.comparison.changes {
            let told = shown.filter { !passages(of: $0, in: item, compared).isEmpty }
            let words = told.compactMap { key in compared.comparison.changeWords(key).map { "\(key) \($0)" } }
            return [PlainText(words.joined(separator: ", ")), changes]
        }
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
            keys.flatMap { key in Listed.once(passages(of: key, in: item, compared).map { compared.label($0).string }) }
        }
        var words = labels(shown).joined(separator: " with ")
        if let elsewhere = item.elsewhere { words += " with \(compared.label(elsewhere)), which stands in another row" }
        let others = labels(compared.comparison.keys.filter { !shown.contains($0) })
        if !others.isEmpty { words += "; also " + others.joined(separator: " ") }
        return PlainText(words)
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
        let words = item.relation?.words ?? "set side by side"
        let head = PlainText((item.sign.map { "\($0) " } ?? "") + words)
        var reasons = [head, wherePairStands(item, compared), PlainText(" ")] + item.why
        for group in unique(groups: selectedPassages.flatMap { compared.figures(of: $0) }) {
            reasons += [PlainText(" ")] + compared.reasons(of: group)
        }
        return reasons
    }

    private func unique(groups: [FigureGroup]) -> [FigureGroup] {
        var seen: Set<FigureGroup> = []
        return groups.filter { seen.insert($0).inserted }
    }
}

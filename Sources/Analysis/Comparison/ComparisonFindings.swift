import News

/// What lies between the articles of a story, in a few short lines: figures that differ, who says them, wording that is shared.
///
/// `ComparisonFindings(comparison).lines` is what the Stories screen and the commands print, most telling first.
public struct ComparisonFindings: Hashable, Sendable {
    /// The lines, most telling first; none where nothing was found.
    public let lines: [ComparisonFinding]

    /// Puts a comparison into lines, at most `figures` of them for figures that differ.
    public init(_ comparison: Comparison, figures: Int = 1) {
        let speakers = comparison.speakers
        let differing = comparison.figures.filter { $0.verdict == .conflict }
        var lines: [ComparisonFinding] = []
        for group in differing.prefix(figures) {
            lines.append(ComparisonFindings.figures(group))
            if let says = ComparisonFindings.speakers(group, comparison, speakers) { lines.append(says) }
        }
        if let wording = ComparisonFindings.wording(comparison) { lines.append(wording) }
        if let quotes = ComparisonFindings.quotes(comparison, speakers) { lines.append(quotes) }
        self.lines = lines
    }

    /// "fighters left: about 3,000 a", "600 b d": each amount once, with the articles that give it.
    private static func figures(_ group: FigureGroup) -> ComparisonFinding {
        var amounts: [PlainText] = []
        var keys: [PlainText: [ArticleKey]] = [:]
        for claim in group.claims {
            let amount = FigureWords.amount(of: claim.figure)
            if keys[amount] == nil { amounts.append(amount) }
            if keys[amount]?.contains(claim.passage.article) != true {
                keys[amount, default: []].append(claim.passage.article)
            }
        }
        let parts = amounts.enumerated().map { number, amount in
            PlainText((number == 0 ? "\(group.about): " : "") + "\(amount) " + letters(keys[amount] ?? []))
        }
        return ComparisonFinding(kind: .figures, label: "figures differ", parts: parts)
    }

    /// "SDF, SOHR a", "Bali c e", "b not in line", "d: none found".
    private static func speakers(
        _ group: FigureGroup, _ comparison: Comparison, _ names: SpeakerNames
    ) -> ComparisonFinding? {
        var order: [PlainText] = []
        var keys: [PlainText: [ArticleKey]] = [:]
        var silent: [ArticleKey] = []
        for claim in group.claims {
            guard let name = names.short(claim.sources) else {
                if !silent.contains(claim.passage.article) { silent.append(claim.passage.article) }
                continue
            }
            if keys[name] == nil { order.append(name) }
            if keys[name]?.contains(claim.passage.article) != true {
                keys[name, default: []].append(claim.passage.article)
            }
        }
        guard !order.isEmpty else { return nil }
        // An article that names somebody for one of its claims has said who.
        silent.removeAll { article in keys.values.contains { $0.contains(article) } }
        var parts = order.map { PlainText("\($0) " + letters(keys[$0] ?? [])) }
        if !silent.isEmpty { parts.append(PlainText(letters(silent) + " not in line")) }
        let untold = UntoldFigures(comparison).articles(without: group)
        if !untold.isEmpty { parts.append(PlainText(letters(untold) + ": none found")) }
        return ComparisonFinding(kind: .speakers, label: "who says", parts: parts)
    }

    /// "c with b: 14 of 18 sentences", each article with the one it shares most with, told once for a pair.
    private static func wording(_ comparison: Comparison) -> ComparisonFinding? {
        guard comparison.articles.count > 1 else { return nil }
        var told: Set<Set<ArticleKey>> = []
        var sharing: Set<ArticleKey> = []
        var parts: [PlainText] = []
        for wording in comparison.shared where wording.matched > 1 && !sharing.contains(wording.a) {
            guard told.insert([wording.a, wording.b]).inserted else { continue }
            sharing.formUnion([wording.a, wording.b])
            let unit = parts.isEmpty ? " sentences" : ""
            parts.append("\(wording.a) with \(wording.b): \(wording.matched) of \(wording.of)\(unit)")
        }
        let none = comparison.keys.filter { key in !comparison.shared.contains { $0.a == key || $0.b == key } }
        if parts.isEmpty { return ComparisonFinding(kind: .wording, label: "shared wording", parts: ["none found"]) }
        if !none.isEmpty { parts.append(PlainText(letters(none) + ": none found")) }
        return ComparisonFinding(kind: .wording, label: "shared wording", parts: parts)
    }

    private static func quotes(_ comparison: Comparison, _ names: SpeakerNames) -> ComparisonFinding? {
        let groups = comparison.quotes.filter { $0.verdict == .distorted }
        guard !groups.isEmpty else { return nil }
        let parts = groups.map { group -> PlainText in
            var keys: [ArticleKey] = []
            for version in group.versions where !keys.contains(version.passage.article) {
                keys.append(version.passage.article)
            }
            return PlainText(
                (group.speaker.map { names.short($0).string } ?? "speaker not named") + " " + letters(keys))
        }
        return ComparisonFinding(kind: .quotes, label: "quoted differently", parts: parts)
    }

    private static func letters(_ keys: [ArticleKey]) -> String { keys.map(\.description).joined(separator: " ") }
}

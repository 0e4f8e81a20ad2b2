import Analysis
import News

extension QuotesFacet {
    func evidence(of item: FacetItem, columns: Int) -> [PlainText] {
        guard let (group, version) = version(of: item) else { return [] }
        let sign = group.verdict.sign == " " ? "" : "\(group.verdict.sign) "
        let telling = Set(group.versions.map(\.passage.article))
        let missing = compared.comparison.keys.filter { !telling.contains($0) }.map(\.description)
        var parts = ["\(compared.label(version.passage)) \(QuotesFacet.bringingIn(version.quote))"]
        let others = group.versions.filter { $0 != version }.map { compared.label($0.passage).string }
        if !others.isEmpty { parts.append("also \(others.joined(separator: " "))") }
        if !missing.isEmpty { parts.append("not found in \(missing.joined(separator: " "))") }
        return [
            "\(sign)\(PlainText(group.words))",
            PlainText(Listed.fitting(parts, columns: columns).joined(separator: "   ")),
        ]
    }

    func reasons(for item: FacetItem) -> [PlainText] {
        guard let (group, _) = version(of: item) else { return [] }
        let name = (group.speaker ?? group.givenTo)?.string ?? "speaker not named"
        var reasons: [PlainText] = ["\(PlainText(name)): \(PlainText(group.words))"]
        for version in group.versions {
            let marks = version.quote.isDirect ? "\"" : ""
            reasons.append(
                "  \(compared.label(version.passage)) \(compared.outlet(version.passage.article)): \(PlainText(marks))\(version.text)\(PlainText(marks))"
            )
            reasons.append("  \(PlainText(QuotesFacet.bringingIn(version.quote)))")
        }
        let common = WordDifference(group.versions.map(\.text)).common
        for (version, count) in zip(group.versions, common).dropFirst() {
            guard let first = group.versions.first else { break }
            reasons.append(
                "\(compared.label(version.passage)) with \(compared.label(first.passage)): \(PlainText(String(count.shared))) of \(Words.count(count.of, "word")) the same, in the same order"
            )
        }
        if group.verdict == .only { reasons.append("no other article gives words so like these in quotation marks") }
        return reasons
    }

    func finding(of item: FacetItem) -> FindingKey? {
        guard let (_, version) = version(of: item) else { return nil }
        return compared.statement(version.passage, detail: version.text).map { FindingKey(.quote, [$0]) }
    }

    private func version(of item: FacetItem) -> (QuoteGroup, QuoteGroup.Version)? {
        let groups = compared.comparison.quotes
        guard groups.indices.contains(item.id.subject),
            groups[item.id.subject].versions.indices.contains(item.id.part)
        else { return nil }
        return (groups[item.id.subject], groups[item.id.subject].versions[item.id.part])
    }

    /// Who is said to say it, and how: "said he, that is Mustafa Bali"; what is not written is said to be so.
    private static func bringingIn(_ quote: Quote) -> String {
        let verb = quote.cue?.string ?? "no verb of saying"
        let agency = quote.agency.map { " \($0)" } ?? ""
        let written = quote.speakerText?.string
        let name = quote.speaker?.string
        var words = verb + agency
        if let written { words += ", speaker written \"\(written)\"" }
        if let name, name != written { words += written == nil ? ", speaker \(name)" : ", taken for \(name)" }
        if written == nil, name == nil { words += ", speaker not named" }
        return words
    }
}

import Analysis
import News

extension CompareReport {
    /// The articles with their letters: headlines and standfirsts alone.
    var heads: Report.Section {
        let rows = comparison.keys.compactMap { key -> [ReportText]? in
            guard let article = comparison[key]?.article else { return nil }
            var title = quoted(ArticleLines.words(article.title), key)
            if let standfirst = article.standfirst { title.add(" \u{2014} \(standfirst)") }
            if let url = article.url, Browser.isWebAddress(url) {
                title.add(" ")
                title.add(url, .link)
            }
            return [
                ReportText("\(letter(key)) \(outlet(key))", .strong),
                ReportText(Dates.words(article.published, year: year)), title,
            ]
        }
        return Report.Section(
            heading: "Heads",
            body: .table(
                ReportTable(
                    columns: ["article", "published", "headline and standfirst"],
                    groups: [ReportTable.Group(heading: ReportText(.empty), rows: rows)], none: "no articles")))
    }

    /// How much of each text is found in each other, and which agencies are named.
    var origins: Report.Section {
        let rows = comparison.lineage.filter { $0.matched > 0 }.map { finding -> [ReportText] in
            var share: PlainText =
                "\(finding.matched) of \(Count.of(finding.of, "sentence")) of \(letter(finding.a)) found in \(letter(finding.b))"
            if finding.reordered > 0 { share = "\(share), \(finding.reordered) of them in another order" }
            return [
                ReportText("\(letter(finding.a)) in \(letter(finding.b))", .strong), ReportText(share),
                ReportText(direction(finding)), ReportText(finding.why.joined("; "), .dim),
            ]
        }
        var notes: [ReportText] = []
        let texts = comparison.separateTexts.groups
        let together = texts.filter { $0.count > 1 }.map { "\(letters($0)) as one" as PlainText }
        let counted = together.isEmpty ? "" : " (\(together.joined(", ")))"
        notes.append(
            """
            \(Count.of(comparison.articles.count, "article")): \(Count.of(texts.count, "separate text"))\(counted). \
            Those that share most of their sentences are counted once.
            """)
        for key in comparison.keys {
            guard let agencies = comparison[key]?.article.agencies, !agencies.isEmpty else { continue }
            notes.append("\(letter(key)) names \(agencies.joined(", "))")
        }
        return Report.Section(
            heading: "Origins", notes: notes,
            body: .table(
                ReportTable(
                    columns: ["pair", "shared wording", "where from", "why"],
                    groups: [ReportTable.Group(heading: ReportText(.empty), rows: rows)],
                    none: "No shared wording was found.")))
    }

    /// Where shared text comes from, as far as an hour, a held version or a credit shows it.
    private func direction(_ finding: Lineage) -> PlainText {
        switch finding.from {
        case .article(let key): "from \(letter(key))"
        case .common:
            finding.agencies.isEmpty ? "from one text behind both" : "from \(finding.agencies.joined(", ")) behind both"
        case .unknown: "not told"
        }
    }

    /// How much each article tells that was not found in the others, and where.
    var notFound: Report.Section {
        let rows = comparison.keys.compactMap { key -> [ReportText]? in
            guard let alone = comparison.only[key], let article = comparison[key] else { return nil }
            return [
                ReportText("\(letter(key)) \(comparison.changeWords(key) ?? outlet(key))", .strong),
                "\(alone.count) of \(Count.of(article.sentences.count, "sentence"))",
                ReportText(CompareReport.lines(alone.compactMap { article.sentence($0)?.span.line })),
            ]
        }
        return Report.Section(
            heading: comparison.versions == nil ? "Not found in the others" : "Cut and added",
            body: .table(
                ReportTable(
                    columns: ["article", "sentences", "lines"],
                    groups: [ReportTable.Group(heading: ReportText(.empty), rows: rows)],
                    none: "Everything was found in another article.")))
    }

    /// "3, 16-20": line numbers in order, neighbours joined.
    static func lines(_ numbers: [Int]) -> PlainText {
        var ranges: [ClosedRange<Int>] = []
        for number in Set(numbers).sorted() {
            if let last = ranges.last, number <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return PlainText(
            ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
                .joined(separator: ", "))
    }
}

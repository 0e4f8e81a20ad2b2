import Analysis
import News

/// The `lineage` of a comparison: how much of each article's text is found in each other.
///
/// The labels are those of the METER corpus (Gaizauskas et al. 2001: wholly, partly, not derived). Direction is never claimed
/// here: a shared text does not tell who wrote it first.
enum LineageFormat {
    /// From this share of an article's sentences on, its text counts as wholly found in the other; five seeds: 14 of 18 is.
    static let wholly = 0.75
    /// From this share on, partly; a single shared quotation among a dozen sentences is less.
    static let partly = 0.2
    /// Pairs without any finding are listed for so many articles at most: beyond, only the findings are.
    static let listed = 26

    /// Every ordered pair: how much of `a` is found in `b`.
    static func value(_ comparison: Comparison) -> JSONValue {
        var seen: Set<[ArticleKey]> = []
        var pairs: [JSONValue] = []
        for finding in comparison.shared where seen.insert([finding.a, finding.b]).inserted {
            pairs.append(pair(finding))
        }
        guard comparison.articles.count <= listed else { return .array(pairs) }
        for a in comparison.keys {
            for b in comparison.keys where a != b && !seen.contains([a, b]) {
                pairs.append(pair(SharedWording(a: a, b: b, matched: 0, of: 0, why: ["no shared wording found"])))
            }
        }
        return .array(pairs)
    }

    private static func pair(_ finding: SharedWording) -> JSONValue {
        let label = finding.share >= wholly ? "wholly" : finding.share >= partly ? "partly" : "none"
        return .object([
            ("a", .string(finding.a.description)),
            ("b", .string(finding.b.description)),
            ("label", .string(label)),
            ("from", .string("unknown")),
            ("shared", .number(finding.share)),
            ("why", .texts(finding.why)),
        ])
    }
}

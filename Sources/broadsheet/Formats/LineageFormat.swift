import Analysis
import News

/// The `lineage` of a comparison: how much of each article's text is found in each other, and where it comes from.
enum LineageFormat {
    /// Pairs without any finding are listed for so many articles at most: beyond, only the findings are.
    private static let listed = 26

    /// Every ordered pair: how much of `a` is found in `b`.
    static func value(_ comparison: Comparison) -> JSONValue {
        let isShort = comparison.articles.count <= listed
        return .array(comparison.lineage.filter { isShort || $0.matched > 0 }.map(pair))
    }

    private static func pair(_ lineage: Lineage) -> JSONValue {
        let from =
            switch lineage.from {
            case .article(let key): key.description
            case .common: "common"
            case .unknown: "unknown"
            }
        return .object([
            ("a", .string(lineage.a.description)),
            ("b", .string(lineage.b.description)),
            ("label", .string(lineage.label.rawValue)),
            ("from", .string(from)),
            ("shared", .number(lineage.shared)),
            ("matched", .integer(lineage.matched)),
            ("of", .integer(lineage.of)),
            ("reordered", .integer(lineage.reordered)),
            ("agencies", .texts(lineage.agencies)),
            ("why", .texts(lineage.why)),
        ])
    }
}

import Analysis
import Drawing
import News

/// The headline and standfirst an article had before, held against the next version that has others.
struct EarlierHead: Sendable {
    /// The version; of several in a row with the same head the last.
    let version: ArticleVersion
    /// The next version with another head.
    let next: ArticleVersion
    /// Where the words differ: of the headline, and of the standfirst.
    private let differences: (headline: WordDifference, standfirst: WordDifference)

    /// What is listed of one article.
    private static let most = 20

    private init(_ version: ArticleVersion, next: ArticleVersion) {
        (self.version, self.next) = (version, next)
        differences = (
            WordDifference([next.title.text, version.title.text]),
            WordDifference([next.standfirst ?? .empty, version.standfirst ?? .empty])
        )
    }

    /// What the versions of an article had before, the newest first; versions with the same head count once.
    static func list(_ versions: [ArticleVersion]) -> [EarlierHead] {
        var found: [EarlierHead] = []
        guard var next = versions.last else { return [] }
        for version in versions.dropLast().reversed() {
            guard version.title != next.title || version.standfirst != next.standfirst else { continue }
            found.append(EarlierHead(version, next: next))
            next = version
        }
        return Array(found.prefix(most))
    }

    private var hasOtherHeadline: Bool { version.title != next.title }
    private var hasOtherStandfirst: Bool { version.standfirst != next.standfirst }

    /// "version 1, 10 Feb 2019": the day its text states, else the day it came in.
    private var name: String {
        if let day = version.published.value?.day { return "version \(version.number), \(day.short())" }
        guard let day = version.retrieved?.day else { return "version \(version.number)" }
        return "version \(version.number), taken in \(day.short())"
    }

    /// What changed from it to the next one, in words.
    private var change: String {
        switch (hasOtherHeadline, hasOtherStandfirst) {
        case (true, true):
            version.standfirst == nil
                ? "headline changed after it, standfirst added" : "headline and standfirst changed after it"
        case (true, false): "headline changed after it"
        default:
            version.standfirst == nil
                ? "standfirst added after it"
                : next.standfirst == nil ? "standfirst taken away after it" : "standfirst changed after it"
        }
    }

    /// Its rows: which version and what changed, then the words that changed, what differs in [ ].
    func rows(start: Int, columns: Int) -> [[FacetPiece]] {
        let width = max(10, columns - start - 1)
        var rows = Wrap.lines(PlainText("\(name): \(change)"), columns: width).map { [FacetPiece($0.text, at: start)] }
        if columns >= 60 { rows[0].insert(FacetPiece("before", at: 4, .dim), at: 0) }
        if hasOtherHeadline {
            rows += lines(version.title.text, differences.headline, width).map {
                [FacetPiece($0.text, at: start, .strong, looks: $0.looks)]
            }
        }
        if hasOtherStandfirst, let standfirst = version.standfirst {
            rows += lines(standfirst, differences.standfirst, width).map {
                [FacetPiece($0.text, at: start, looks: $0.looks)]
            }
        }
        return rows
    }

    private func lines(_ text: PlainText, _ difference: WordDifference, _ width: Int) -> [CompareCell.Line] {
        let stretches = difference.stretches.last ?? []
        return CompareCell(text.slice(0, 1_200), between: stretches).whole(columns: width, most: 4)
    }

    /// The two lines above the keys.
    func evidence(of key: ArticleKey) -> [PlainText] {
        let first = "\(key) \(name): \(change)"
        guard hasOtherHeadline, let common = differences.headline.common.last else {
            return [PlainText(first), .empty]
        }
        return [
            PlainText(first),
            PlainText(
                "\(common.shared) of its headline's \(Words.count(common.of, "word")) stand in version \(next.number) in the same order; V compares the texts"
            ),
        ]
    }

    /// What it rests on: both heads whole.
    var reasons: [PlainText] {
        var reasons: [PlainText] = [PlainText("\(name): \(change)")]
        for one in [version, next] {
            reasons.append("  version \(PlainText(String(one.number))) headline: \(one.title.text)")
            if let standfirst = one.standfirst {
                reasons.append("  version \(PlainText(String(one.number))) standfirst: \(standfirst)")
            }
        }
        return reasons
    }
}

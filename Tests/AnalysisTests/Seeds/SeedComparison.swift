import Analysis
import Foundation
import Language
import News
import Parsing

/// The five articles of `seeds/` laid side by side: a VOA, b Al Jazeera, c and e reposts with no outlet stated, d of three weeks later.
enum SeedComparison {
    static let comparison: Comparison = {
        var root = URL(filePath: #filePath)
        while !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path), root.path != "/" {
            root.deleteLastPathComponent()
        }
        var articles: [AnnotatedArticle] = []
        let intake = Intake(options: IntakeOptions(arrival: Instant(seconds: 1_770_000_000)))
        intake.articles(at: root.appending(path: "seeds").path) { result in
            if case .success(let article) = result { articles.append(Annotator.annotate(article)) }
        }
        return Comparison.of(articles)
    }()

    /// "a18": the letter and the line a passage stands in.
    static func label(_ passage: Passage) -> String {
        "\(passage.article)\(comparison.sentence(passage)?.span.line ?? 0)"
    }

    /// The pairs of sentences that stand in two lines.
    static func pairs(_ one: String, _ other: String) -> [Alignment] {
        comparison.alignments.filter { Set([label($0.a), label($0.b)]) == [one, other] }
    }

    /// The group of figures that has claims in all these lines, about a thing where one is named.
    static func figures(_ lines: String..., about thing: String? = nil) -> FigureGroup? {
        comparison.figures.first { group in
            thing.map(group.about.string.contains) != false
                && Set(group.claims.map { label($0.passage) }).isSuperset(of: lines)
        }
    }
}

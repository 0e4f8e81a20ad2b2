import Analysis
import Drawing
import Foundation
import Language
import News
import Parsing

@testable import Screens

/// The five articles of the repository, parsed and annotated as `import` does it.
enum CompareSeeds {
    /// Them, in the order of their names.
    static func articles() throws -> [AnnotatedArticle] {
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        let folder = root.appending(path: "seeds")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        let intake = Intake(options: IntakeOptions(arrival: Instant(seconds: 1_790_000_000)))
        var articles: [AnnotatedArticle] = []
        for name in names.sorted() {
            intake.articles(at: folder.appending(path: name).path) { result in
                if case .success(let article) = result { articles.append(Annotator.annotate(article)) }
            }
        }
        return articles
    }
}

/// The pane on the five articles of the repository.
func comparePicture(columns: Int = 80, rows: Int = 24, _ actions: Action...) throws -> String {
    let articles = try CompareSeeds.articles()
    var screen = CompareScreen(ids: articles.map(\.article.id))
    let size = Size(columns: columns, rows: rows)
    _ = screen.update(.shown(size))
    _ = screen.update(.arrived(.comparison(Comparison.of(articles))))
    for action in actions {
        _ = screen.update(.command(action, count: nil))
        _ = screen.update(.rested)
    }
    var canvas = Canvas(size: size)
    screen.draw(
        into: &canvas, surroundings: Surroundings(currentYear: 2026, isDemonstration: true, keymap: .standard))
    return canvas.picture.joined(separator: "\n")
}

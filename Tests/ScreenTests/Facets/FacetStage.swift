import Analysis
import Drawing
import News

@testable import Screens

/// The comparison pane turned to one facet.
struct FacetStage {
    var screen: CompareScreen
    private(set) var size: Size
    private(set) var effects: [Effect] = []

    init(_ comparison: Comparison, _ facet: CompareScreen.Facet, columns: Int = 80, rows: Int = 24) {
        size = Size(columns: columns, rows: rows)
        screen = CompareScreen(ids: comparison.articles.map(\.article.id))
        _ = screen.update(.shown(size))
        _ = screen.update(.arrived(.comparison(comparison)))
        screen.turn(to: facet)
    }

    mutating func tell(_ actions: Action...) {
        for action in actions { effects += screen.update(.command(action, count: nil)) }
    }

    mutating func find(_ words: String) { effects += screen.update(.sought(words)) }

    var canvas: Canvas {
        var canvas = Canvas(size: size)
        screen.draw(
            into: &canvas, surroundings: Surroundings(currentYear: 2026, isDemonstration: true, keymap: .standard))
        return canvas
    }

    var picture: String { canvas.picture.joined(separator: "\n") }

    /// The line under the cursor.
    var cursorLine: String { canvas.picture.first { $0.hasPrefix("> ") } ?? "" }
}

import Analysis
import Drawing
import News

@testable import Screens

/// A timeline on a screen of its own, told commands by name.
struct TimelineStage {
    var screen: TimelineScreen
    private(set) var size: Size
    private(set) var effects: [Effect] = []
    var year = 2026

    init(_ timeline: Timeline?, columns: Int = 80, rows: Int = 24, at place: PassagePlace? = nil) {
        size = Size(columns: columns, rows: rows)
        screen = TimelineScreen(ids: timeline?.articles.map(\.article.id) ?? [], at: place)
        effects = screen.update(.shown(size))
        if let timeline { effects += screen.update(.arrived(.timeline(timeline))) }
    }

    mutating func tell(_ actions: Action...) {
        for action in actions {
            effects += screen.update(.command(action, count: nil))
            effects += screen.update(.rested)
        }
    }

    mutating func resize(_ columns: Int, _ rows: Int) {
        size = Size(columns: columns, rows: rows)
        effects += screen.update(.shown(size))
    }

    var canvas: Canvas {
        var canvas = Canvas(size: size)
        screen.draw(
            into: &canvas, surroundings: Surroundings(currentYear: year, isDemonstration: false, keymap: .standard))
        return canvas
    }

    var picture: String { canvas.picture.joined(separator: "\n") }

    /// The line under the cursor.
    var cursorLine: String { canvas.picture.first { $0.hasPrefix("> ") } ?? "" }
}

import Drawing
import News

extension Desk {
    /// Draws, over the keys of the screen, the line being typed or the message; else the count and the progress, at the right.
    func drawLastLine(into canvas: inout Canvas) {
        let row = canvas.rows - 1
        if let prompt {
            canvas.fill(row: row)
            let used = canvas.put(prompt.label, row: row, column: 1, style: .strong, limit: canvas.columns / 2)
            prompt.entry.draw(into: &canvas, row: row, column: 1 + used, limit: canvas.columns - used - 2)
            guard !prompt.candidates.isEmpty else { return }
            canvas.fill(row: row - 1)
            canvas.put(PlainText(prompt.candidates.joined(separator: "  ")), row: row - 1, column: 1)
            return
        }
        if let message {
            canvas.fill(row: row)
            canvas.put(message.text, row: row, column: 1, style: message.style, limit: canvas.columns - 2)
            return
        }
        let words = [progress, count.map { PlainText(String($0)) }].compactMap { $0?.string }.joined(separator: "  ")
        guard !words.isEmpty else { return }
        let room = min(Width.of(words), canvas.columns * 2 / 3)
        canvas.fill(row: row, column: gap(before: canvas.columns - room - 3, in: canvas, row: row))
        canvas.putRight(PlainText(words), row: row, style: .strong, limit: room)
    }

    /// The last place before a column where a hint ends, so that none is cut in two.
    private func gap(before column: Int, in canvas: Canvas, row: Int) -> Int {
        var place = max(0, column)
        while place > 1,
            canvas[row: row, column: place - 1].glyph != " " || canvas[row: row, column: place].glyph != " "
        {
            place -= 1
        }
        return place
    }
}

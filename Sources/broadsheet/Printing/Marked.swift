import Drawing
import News

/// A passage with matches in brackets, so that they show without colour too.
enum Marked {
    /// The passage in pieces; marks outside it, or out of order, are passed over.
    static func pieces(_ text: PlainText, _ marks: [Range<Int>]) -> [Piece] {
        var pieces: [Piece] = []
        var place = 0
        let count = text.scalarCount
        for mark in marks where mark.lowerBound >= place && mark.upperBound <= count && !mark.isEmpty {
            pieces.append(Piece(text.slice(place, mark.lowerBound)))
            pieces.append(Piece("[\(text.slice(mark.lowerBound, mark.upperBound))]", .match))
            place = mark.upperBound
        }
        pieces.append(Piece(text.slice(place, count)))
        return pieces.filter { !$0.text.isEmpty }
    }
}

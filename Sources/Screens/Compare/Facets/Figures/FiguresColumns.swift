import Drawing
import News

/// Where the columns of the figures' table stand: value, who says, scope, where.
struct FiguresColumns: Hashable, Sendable {
    /// The first column of the values, and of who says them.
    let value: Int, who: Int
    /// The first column of the scopes, and of the places.
    let scope: Int, place: Int

    /// Shares the columns out: value, who says and where get what they hold, up to a bound; the scope gets the rest, and where that
    /// is less than it needs the others give way in turn.
    init(columns: Int, values: [String], speakers: [String], scopes: [String], places: [String]) {
        func widest(_ words: [String], atLeast least: Int, atMost most: Int) -> Int {
            max(least, min(most, words.map { Width.of($0) }.max() ?? 0))
        }
        let left = 4
        let wide = max(0, columns - 80) / 2
        let valueWidth = widest(values, atLeast: 8, atMost: 20 + wide)
        var who = widest(speakers, atLeast: 8, atMost: 20 + wide)
        var place = widest(places, atLeast: 5, atMost: 14 + wide)
        let need = widest(scopes, atLeast: 16, atMost: columns)
        let spare = { columns - left - valueWidth - who - place - 4 }
        let wanted = min(need, columns * 3 / 8)
        while spare() < wanted, who > 15 { who -= 1 }
        while spare() < wanted, place > 10 { place -= 1 }
        while spare() < min(need, columns / 4), who > 11 { who -= 1 }
        let gap = spare() > need + 8 ? 2 : 1
        value = left
        self.who = left + valueWidth + gap
        scope = self.who + who + gap
        self.place = max(scope + 6, min(columns - place - 1, scope + need + 4))
    }
}

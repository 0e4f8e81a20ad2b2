import Analysis
import Drawing
import News

extension CompareScreen {
    /// Keeps the selection within the rows, and the rows around it on the screen.
    mutating func settle() {
        let count = table?.items.count ?? 0
        selection = min(max(0, selection), max(0, count - 1))
        top = min(max(0, top), max(0, count - 1))
        let rows = bodyRows
        if selection < top { top = selection }
        if selection - top > rows { top = selection - rows }
        var height = (top...max(top, selection)).reduce(0) { $0 + self.height(of: $1) }
        while height > rows, top < selection {
            height -= self.height(of: top)
            top += 1
        }
    }

    /// Has the row the cursor came to rest on stand whole, and the evidence tell about it.
    ///
    /// What stood whole before stays so until it leaves the screen: rows that fold again behind the cursor would shift the one being read.
    mutating func rest() {
        panes[facet]?.rest()
        settle()
        rested = selection
        guard let item, item.kind == .pair || item.kind == .alone, let row = item.rows.first else { return }
        whole.insert(row)
        settle()
        let bottom = bottom
        whole.formIntersection((table?.items ?? [])[top..<bottom].flatMap { $0.rows.prefix(1) })
    }

    /// The item after the last one on the screen.
    private var bottom: Int {
        let count = table?.items.count ?? 0
        var (place, height) = (top, 0)
        while place < count, height < bodyRows {
            height += self.height(of: place)
            place += 1
        }
        return max(place, min(count, selection + 1))
    }

    /// Whether an item stands whole.
    func isWhole(_ item: CompareItem) -> Bool {
        guard item.kind == .pair || item.kind == .alone else { return false }
        return item.rows.first.map(whole.contains) ?? false
    }

    /// Rows of the screen between the rules.
    var bodyRows: Int { max(1, layout(size).body.count) }

    /// How many lines an item takes.
    func height(of place: Int) -> Int {
        guard let table, table.items.indices.contains(place) else { return 0 }
        return lines(of: table.items[place]).count
    }

    /// Selects so many items on.
    mutating func step(_ steps: Int) {
        selection += steps
        settle()
    }

    /// Goes a page on: the item after the last on the screen comes to the top.
    mutating func turnPage(forward: Bool, times: Int) {
        for _ in 0..<min(times, 1000) {
            var rows = 0
            var place = selection
            while rows < bodyRows, forward ? place < (table?.items.count ?? 0) - 1 : place > 0 {
                rows += height(of: place)
                place += forward ? 1 : -1
            }
            guard place != selection else { break }
            selection = place
            top = forward ? place : top
            settle()
        }
    }

    /// Goes to the next or previous item that meets a condition; false where there is none.
    mutating func jump(forward: Bool, to isWanted: (CompareItem) -> Bool) -> Bool {
        guard let items = table?.items, !items.isEmpty else { return false }
        let places =
            forward ? Array(items.indices.dropFirst(selection + 1)) : Array(items.indices.prefix(selection).reversed())
        guard let found = places.first(where: { isWanted(items[$0]) }) else { return false }
        selection = found
        settle()
        return true
    }

    /// Goes to the first place, at or after the selection, where the words stand.
    mutating func seek(_ words: String) {
        sought = words
        guard !words.isEmpty else { return }
        if pane != nil {
            _ = panes[facet]?.goToMatch(words, forward: true, staying: true)
            return
        }
        if !isMatch(selectedRow) { _ = goToMatch(forward: true) }
    }

    /// Whether a shown sentence of a row holds the words sought.
    func isMatch(_ row: Int?) -> Bool {
        guard let row, let compared, compared.comparison.rows.indices.contains(row) else { return false }
        let finder = WordFinder(sought)
        return shown.contains { key in
            (compared.comparison.rows[row].cells[key] ?? []).contains { id in
                compared.sentence(Passage(article: key, sentence: id)).map { !finder.places(in: $0.span.text).isEmpty }
                    ?? false
            }
        }
    }

    /// Goes to the next or previous row with the words sought, round the end; false where there is none.
    mutating func goToMatch(forward: Bool) -> Bool {
        guard let items = table?.items else { return false }
        let all = items.filter { $0.kind != .run(isOpen: true) }.flatMap(\.rows)
        guard !all.isEmpty else { return false }
        let here = all.firstIndex(of: selectedRow ?? -1) ?? 0
        for offset in 1...all.count {
            let place = forward ? (here + offset) % all.count : (here + 2 * all.count - offset) % all.count
            if isMatch(all[place]) { return show(row: all[place]) }
        }
        return false
    }
}

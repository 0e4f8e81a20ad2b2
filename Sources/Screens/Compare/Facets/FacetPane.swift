import Drawing
import News

/// A facet as it stands on the screen: its table, what is selected, which rows are seen.
struct FacetPane: Sendable {
    /// What it shows.
    private(set) var view: any FacetView
    /// Its rows at the width of the screen.
    private(set) var table = FacetTable(hidesAlike: false)
    /// The item that is selected, by its place among the items.
    private(set) var selection = 0
    /// The item the evidence is about: the selected one, but while the cursor glides the one it left.
    private(set) var rested = 0
    /// The first row on the screen.
    private(set) var top = 0
    private var page = 1
    private var columns = 0
    private var unfolded: Set<FacetItem.ID> = []

    init(_ view: any FacetView) { self.view = view }

    /// Shows more or other things in the same place; what was selected stays so.
    mutating func show(_ view: any FacetView) {
        self.view = view
        guard columns > 0 else { return }
        let wanted = columns
        columns = -1
        layOut(columns: wanted, rows: page, hidesAlike: table.hidesAlike)
        rest()
    }

    /// The item that is selected.
    var item: FacetItem? { table.items.indices.contains(selection) ? table.items[selection] : nil }

    /// The item the evidence is about.
    var told: FacetItem? { table.items.indices.contains(rested) ? table.items[rested] : nil }

    /// Whether the cursor glides.
    var isMoving: Bool { rested != selection }

    /// The rows on the screen.
    var visible: Range<Int> { top..<max(top, min(table.rows.count, top + page)) }

    /// Lays the rows out; what was selected stays so, or what stood there where it is hidden now.
    mutating func layOut(columns: Int, rows: Int, hidesAlike: Bool) {
        page = max(1, rows)
        if columns != self.columns || hidesAlike != table.hidesAlike {
            let chosen = item?.id
            table = view.table(columns: columns, hidesAlike: hidesAlike, unfolded: unfolded)
            self.columns = columns
            if let chosen {
                selection =
                    table.items.firstIndex { $0.id == chosen }
                    ?? table.items.firstIndex { ($0.id.subject, $0.id.part) >= (chosen.subject, chosen.part) }
                    ?? table.items.count - 1
            }
        }
        settle()
    }

    /// Unfolds the particulars of what is selected, or folds them; false where it has none.
    mutating func unfold() -> Bool {
        guard let item, item.unfolds else { return false }
        if unfolded.remove(item.id) == nil { unfolded.insert(item.id) }
        let wanted = columns
        columns = -1
        layOut(columns: wanted, rows: page, hidesAlike: table.hidesAlike)
        return true
    }

    /// Whether the particulars of what is selected stand under it.
    var isUnfolded: Bool { told.map { unfolded.contains($0.id) } ?? false }

    /// What Enter does, in a word.
    var openWord: PlainText { told?.unfolds == true ? (isUnfolded ? "fold" : "unfold") : "line" }

    /// Selects an item, the nearest there is.
    mutating func select(_ item: Int) {
        glide(to: item)
        rest()
    }

    /// Has the evidence follow the cursor.
    mutating func rest() { rested = selection }

    private mutating func glide(to item: Int) {
        selection = item
        settle()
    }

    /// Carries out a movement; a count before `top` or `end` names the item to go to, from 1.
    mutating func move(_ action: Action, count: Int?) {
        let steps = min(max(1, count ?? 1), 1_000_000)
        switch action {
        case .down: glide(to: selection + steps)
        case .up: glide(to: selection - steps)
        case .pageDown: turn(steps * page)
        case .pageUp: turn(-steps * page)
        case .top: select(count.map { $0 - 1 } ?? 0)
        case .end: select(count.map { $0 - 1 } ?? table.items.count - 1)
        default: break
        }
    }

    /// Goes to the next or previous item that asks for a look; false where there is none.
    mutating func goToDifference(forward: Bool) -> Bool {
        let places = table.items.indices.filter { table.items[$0].isDifference }
        guard let found = forward ? places.first(where: { $0 > selection }) : places.last(where: { $0 < selection })
        else {
            return false
        }
        select(found)
        return true
    }

    /// Goes to the next or previous item with the words, round the end; false where there is none.
    ///
    /// With `staying`, what is selected counts too.
    mutating func goToMatch(_ words: String, forward: Bool, staying: Bool = false) -> Bool {
        let count = table.items.count
        let finder = WordFinder(words)
        for offset in (staying ? 0 : 1)..<max(1, count + 1) {
            let place = (selection + (forward ? offset : count * 2 - offset)) % max(1, count)
            guard table.items.indices.contains(place), !finder.places(in: table.words(of: place)).isEmpty else {
                continue
            }
            select(place)
            return true
        }
        return false
    }

    private mutating func turn(_ rows: Int) {
        guard !table.items.isEmpty else { return }
        let goal = min(max(0, table.places[selection].lowerBound + rows), table.rows.count - 1)
        let found = table.places.firstIndex { $0.upperBound > goal } ?? table.items.count - 1
        let isStuck = found == selection && found != (rows > 0 ? table.items.count - 1 : 0)
        top = max(0, top + rows)
        select(isStuck ? found + rows.signum() : found)
    }

    private mutating func settle() {
        selection = min(max(0, selection), max(0, table.items.count - 1))
        rested = min(rested, max(0, table.items.count - 1))
        if table.places.indices.contains(selection) {
            let place = table.places[selection]
            let head = place.upperBound - table.heads[selection] <= page ? table.heads[selection] : place.lowerBound
            if top > head { top = head }
            if top + page < place.upperBound { top = min(place.lowerBound, place.upperBound - page) }
        }
        top = max(0, min(top, table.rows.count - page))
    }
}

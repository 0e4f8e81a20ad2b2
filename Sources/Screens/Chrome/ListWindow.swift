/// Which item of a list is selected and which are on the screen.
public struct ListWindow: Hashable, Sendable {
    /// The selected item, from 0; 0 in an empty list.
    public private(set) var selection = 0
    /// The item the rest of the picture tells about: the selected one, but while the cursor glides the one it left.
    public private(set) var rested = 0
    /// The first item on the screen.
    public private(set) var top = 0
    /// How many items there are.
    public private(set) var count = 0
    /// How many items fit on the screen, at least 1.
    public private(set) var page = 1

    /// An empty list.
    public init() {}

    /// Whether the cursor glides: it moved by a line or more, and what tells about the selection has not followed yet.
    public var isMoving: Bool { rested != selection }

    /// The items on the screen.
    public var visible: Range<Int> { top..<min(count, top + page) }

    /// Whether the last item is on the next screen at the latest: time to load more.
    public var isNearEnd: Bool { top + 2 * page >= count }

    /// Tells how many items there are; the selection stays where it is if it can.
    public mutating func setCount(_ count: Int) {
        self.count = max(0, count)
        settle()
    }

    /// Tells how many items fit.
    public mutating func setPage(_ page: Int) {
        self.page = max(1, page)
        settle()
    }

    /// Selects an item, the nearest there is.
    public mutating func select(_ item: Int) {
        selection = item
        settle()
        rest()
    }

    /// Has the rest of the picture follow the cursor.
    public mutating func rest() { rested = selection }

    /// Puts the selected item in the middle of the screen, so that what stands around it is seen.
    public mutating func centre() {
        top = selection - page / 2
        settle()
    }

    /// Carries out a movement, repeated `times`; answers whether the action was one.
    ///
    /// `down` and `up` glide, the others rest at once. A count before `top` or `end` names the item to go to, from 1.
    public mutating func move(_ action: Action, times: Int? = nil) -> Bool {
        let steps = min(max(1, times ?? 1), 1_000_000)
        switch action {
        case .down: glide(steps)
        case .up: glide(-steps)
        case .pageDown: turn(steps * page)
        case .pageUp: turn(-steps * page)
        case .top: select(times.map { $0 - 1 } ?? 0)
        case .end: select(times.map { $0 - 1 } ?? count - 1)
        default: return false
        }
        return true
    }

    /// The item, from 0, that "top" and "end" go to with or without a count; nil for any other action.
    public static func goal(of action: Action, times: Int? = nil) -> Int? {
        switch action {
        case .top: times.map { max(0, $0 - 1) } ?? 0
        case .end: times.map { max(0, $0 - 1) } ?? Int.max
        default: nil
        }
    }

    private mutating func glide(_ items: Int) {
        selection += items
        settle()
    }

    private mutating func turn(_ items: Int) {
        top = min(max(0, top + items), max(0, count - page))
        select(selection + items)
    }

    private mutating func settle() {
        selection = min(max(0, selection), max(0, count - 1))
        rested = min(rested, max(0, count - 1))
        top = min(max(top, selection - page + 1), selection)
        top = max(0, min(top, max(0, count - page)))
    }
}

/// Some of a list, and where the rest begins.
public struct Page<Element: Sendable>: Sendable {
    /// The elements, in order.
    public var elements: [Element]
    /// Where the next page starts, nil at the end.
    public var next: Cursor?
    /// How many there are in all, where that is known without counting.
    public var total: Int?

    /// Makes a page.
    public init(elements: [Element], next: Cursor? = nil, total: Int? = nil) {
        (self.elements, self.next, self.total) = (elements, next, total)
    }
}

extension Page: Equatable where Element: Equatable {}

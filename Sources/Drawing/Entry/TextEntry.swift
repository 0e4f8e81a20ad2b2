import News

/// A line of text being typed, and where in it the cursor stands.
///
/// The cursor always stands between clusters, so that a letter and its marks are passed and deleted as one.
public struct TextEntry: Hashable, Sendable {
    /// The most scalars a line takes; what is typed or pasted beyond them is left out.
    public static let longest = 2_000

    /// What has been typed.
    public private(set) var text: PlainText
    /// Scalars before the cursor.
    public private(set) var cursor: Int

    /// Starts with a text, the cursor at its end.
    public init(_ text: PlainText = .empty) {
        self.text = text.slice(0, TextEntry.longest)
        cursor = self.text.scalarCount
    }

    /// Whether nothing has been typed.
    public var isEmpty: Bool { text.isEmpty }

    /// The text before the cursor.
    public var head: PlainText { text.slice(0, cursor) }

    /// The text after the cursor.
    public var tail: PlainText { text.slice(cursor, text.scalarCount) }

    /// Puts text in at the cursor and moves behind it.
    public mutating func insert(_ added: PlainText) {
        let added = added.slice(0, TextEntry.longest - text.scalarCount)
        let before = head.string + added.string
        (text, cursor) = (PlainText(before + tail.string), PlainText(before).scalarCount)
        cursor = edges.last { $0 <= cursor } ?? cursor
    }

    /// Deletes what stands before the cursor: a letter with its marks.
    public mutating func deleteBackward() { delete(from: previousEdge, to: cursor) }

    /// Deletes what stands under the cursor.
    public mutating func deleteForward() { delete(from: cursor, to: nextEdge) }

    /// Deletes the word before the cursor, and the spaces behind it.
    public mutating func deleteWordBackward() { delete(from: previousWordStart, to: cursor) }

    /// Deletes everything before the cursor.
    public mutating func deleteToStart() { delete(from: 0, to: cursor) }

    /// Deletes everything from the cursor on.
    public mutating func deleteToEnd() { delete(from: cursor, to: text.scalarCount) }

    /// Moves one letter to the left.
    public mutating func moveLeft() { cursor = previousEdge }

    /// Moves one letter to the right.
    public mutating func moveRight() { cursor = nextEdge }

    /// Moves to the start.
    public mutating func moveToStart() { cursor = 0 }

    /// Moves to the end.
    public mutating func moveToEnd() { cursor = text.scalarCount }

    private mutating func delete(from start: Int, to end: Int) {
        let rest = text.slice(0, start).string + text.slice(end, text.scalarCount).string
        (text, cursor) = (PlainText(rest), start)
    }

    private var previousEdge: Int { edges.last { $0 < cursor } ?? 0 }

    private var nextEdge: Int { edges.first { $0 > cursor } ?? cursor }

    private var previousWordStart: Int {
        let scalars = Array(head.string.unicodeScalars)
        var start = scalars.count
        while start > 0, scalars[start - 1] == " " { start -= 1 }
        while start > 0, scalars[start - 1] != " " { start -= 1 }
        return start
    }

    /// The offsets where the cursor may stand, ascending.
    private var edges: [Int] {
        var scanner = ClusterScanner(text.string.unicodeScalars)
        var edges = [0]
        while scanner.next() != nil { edges.append(scanner.offset) }
        if edges.last != text.scalarCount { edges.append(text.scalarCount) }
        return edges
    }
}

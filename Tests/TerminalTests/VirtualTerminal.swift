import CPty

/// A terminal of the tests' own: takes the bytes a program sends and keeps the picture they make.
///
/// It knows what the terminfo entries of xterm-256color, vt100, linux, screen and tmux send; anything else is noted in `unknown`.
struct VirtualTerminal {
    /// One cell: empty for the right half of a wide character.
    struct Cell: Equatable {
        var text = " "
        var look: Set<Int> = []
    }

    private(set) var rows: Int
    private(set) var columns: Int
    var cells: [[Cell]]
    var other: [[Cell]]
    var isAlternate = false
    var row = 0
    var column = 0
    var wrapsNext = false
    var saved = (row: 0, column: 0)
    var top = 0
    var bottom: Int
    var look: Set<Int> = []
    var isInserting = false
    var modes: Set<Int> = [7, 25]
    var graphics = (g0: false, g1: false, shifted: false)
    var last: Unicode.Scalar?
    /// Sequences and controls no program of ours has reason to send.
    var unknown: [String] = []
    /// The contents of OSC, DCS, APC, PM and SOS strings.
    var strings: [String] = []
    /// Bytes taken so far.
    private(set) var count = 0
    private var parser = Parser()

    init(rows: Int, columns: Int) {
        (self.rows, self.columns, bottom) = (rows, columns, rows - 1)
        cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
        other = cells
    }

    /// The rows as text, trailing blanks dropped.
    var picture: [String] {
        cells.map { row in
            var line = row.map(\.text).joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The whole picture as one text.
    var text: String { picture.joined(separator: "\n") }

    mutating func resize(rows: Int, columns: Int) {
        (self.rows, self.columns, top, bottom) = (rows, columns, 0, rows - 1)
        let fitted = { (grid: [[Cell]]) -> [[Cell]] in
            (0..<rows).map { row in
                (0..<columns).map { column in
                    row < grid.count && column < grid[row].count ? grid[row][column] : Cell()
                }
            }
        }
        (cells, other) = (fitted(cells), fitted(other))
        (row, column) = (min(row, rows - 1), min(column, columns - 1))
    }

    mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            count += 1
            guard let token = parser.take(byte) else { continue }
            switch token {
            case .scalar(let scalar): show(scalar)
            case .control(let byte): obey(byte)
            case .escape(let text): escape(text)
            case .sequence(let text): sequence(text)
            case .string(let text): strings.append(text)
            case .malformed(let text): unknown.append(text)
            }
        }
    }

    /// Puts a character at the cursor.
    mutating func show(_ scalar: Unicode.Scalar) {
        let shifted = graphics.shifted ? graphics.g1 : graphics.g0
        let scalar = shifted ? VirtualTerminal.drawn[scalar] ?? scalar : scalar
        let width = Int(pty_columns(scalar.value))
        guard width > 0 else {
            if width < 0 { unknown.append("U+" + String(scalar.value, radix: 16)) }
            let place = column > 0 && !wrapsNext ? column - 1 : column
            cells[row][cells[row][place].text.isEmpty ? place - 1 : place].text.unicodeScalars.append(scalar)
            return
        }
        if wrapsNext || column + width > columns {
            column = 0
            wrapsNext = false
            lineFeed()
        }
        if isInserting { cells[row].insert(contentsOf: Array(repeating: Cell(), count: width), at: column) }
        tear(at: column)
        tear(at: column + width)
        cells[row][column] = Cell(text: String(scalar), look: look)
        if width == 2 { cells[row][column + 1] = Cell(text: "", look: look) }
        cells[row] = Array(cells[row].prefix(columns))
        last = scalar
        column += width
        if column >= columns { (column, wrapsNext) = (columns - 1, true) }
    }

    /// Blanks both halves of a wide character that lies across a column's left edge.
    private mutating func tear(at column: Int) {
        guard column > 0, column < cells[row].count, cells[row][column].text.isEmpty else { return }
        cells[row][column - 1].text = " "
        cells[row][column].text = " "
    }

    mutating func lineFeed() {
        if row == bottom { scroll(up: 1) } else { row = min(rows - 1, row + 1) }
    }

    /// Scrolls the region; a negative count scrolls down.
    mutating func scroll(up count: Int, from first: Int? = nil) {
        let first = first ?? top
        guard first <= bottom else { return }
        let blank = Array(repeating: Cell(), count: columns)
        for _ in 0..<min(abs(count), rows) {
            if count > 0 {
                cells.remove(at: first)
                cells.insert(blank, at: bottom)
            } else {
                cells.remove(at: bottom)
                cells.insert(blank, at: first)
            }
        }
    }

    private static let drawn: [Unicode.Scalar: Unicode.Scalar] = [
        "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘",
    ]
}

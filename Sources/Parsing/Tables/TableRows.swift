/// Parts a text into rows and cells (RFC 4180): a cell in quotation marks may hold separators, line breaks and doubled marks.
struct TableRows {
    private let separator: UInt8
    private var rows: [TableRow] = []
    private var (number, line) = (1, 1)
    private var row = TableRow(number: 1, line: 1)
    private var cell: [UInt8] = []
    /// Where the reading stands: before a cell, in a bare one, in a marked one, or after a mark in that.
    private var state = State.before
    private var length = 0
    private var wasReturn = false
    /// What was read of this row after its first line, to be read again where a mark in it never closes.
    private var held: [UInt8] = []
    private var holds = false
    private var rereads = 0

    /// Bytes of the longest cell: what is longer makes its row a refused one.
    private static let longestCell = 4 << 20

    private enum State { case before, bare, marked, afterMark }

    /// Rows whose mark never closes are given up so often; each time what follows their first line is read again.
    private static let mostRereads = 16

    /// Begins; `separator` parts the cells.
    init(separator: UInt8) { self.separator = separator }

    /// Reads on.
    mutating func read(_ bytes: [UInt8]) {
        for byte in bytes { read(byte) }
    }

    /// The rows that were read since they were last taken; at the end the last one too.
    mutating func take(isLast: Bool) -> [TableRow] {
        while isLast, state == .marked {
            giveUp("a quotation mark opens in it and never closes: correct it")
        }
        if isLast, length > 0 { endRow() }
        defer { rows.removeAll(keepingCapacity: true) }
        return rows
    }

    private mutating func read(_ byte: UInt8) {
        if byte == 0x0A, wasReturn {
            wasReturn = false
            if state == .marked { cell.append(byte) }
            if holds { held.append(byte) }
            return
        }
        wasReturn = byte == 0x0D
        length += 1
        if holds { held.append(byte) }
        let isBreak = byte == 0x0A || byte == 0x0D
        if isBreak { line += 1 }
        switch state {
        case .marked:
            if byte == 0x22 { state = .afterMark } else { add(byte) }
            if isBreak { holds = true }
            if length > Intake.longestArticle {
                giveUp("a quotation mark opens in it and does not close within 16 MB: correct it")
            }
        case .before where byte == 0x22: state = .marked
        case .afterMark where byte == 0x22:
            cell.append(byte)
            state = .marked
        case .afterMark where holds && !isBreak && byte != separator:
            // What stood between the marks were not one cell: the first of them was never closed.
            giveUp("a quotation mark opens in it and never closes: correct it")
        case .before, .bare, .afterMark:
            if byte == separator {
                endCell()
            } else if isBreak {
                endRow()
            } else {
                add(byte)
                state = .bare
                if length > Intake.longestArticle {
                    row.fault = "longer than 16 MB: cut it into articles"
                    cell = []
                    length = 1
                }
            }
        }
    }

    /// Adds to a cell, as far as it may go.
    private mutating func add(_ byte: UInt8) {
        if cell.count < TableRows.longestCell { return cell.append(byte) }
        row.fault = row.fault ?? "a cell in it is longer than 4 MB: cut it into articles"
    }

    private mutating func endCell() {
        row.cells.append(cell)
        cell = []
        state = .before
    }

    private mutating func endRow() {
        endCell()
        // A line with nothing on it is no row.
        if row.cells != [[]] || row.fault != nil { rows.append(row) }
        number += 1
        (row, length) = (TableRow(number: number, line: line), 0)
        (held, holds) = ([], false)
    }

    /// Tells a row whose mark never closes, and reads what follows its first line as rows of their own.
    private mutating func giveUp(_ reason: String) {
        let again = held
        rows.append(TableRow(number: number, line: row.line, fault: "\(reason)"))
        number += 1
        rereads += 1
        let start = row.line + 1
        line = start
        (row, cell, state, length) = (TableRow(number: number, line: start), [], .before, 0)
        (held, holds, wasReturn) = ([], false, false)
        guard rereads <= TableRows.mostRereads else { return }
        for byte in again { read(byte) }
    }
}

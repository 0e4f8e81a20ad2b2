extension VirtualTerminal {
    /// A control character.
    mutating func obey(_ byte: UInt8) {
        switch byte {
        case 0x07: break
        case 0x08: (column, wrapsNext) = (max(0, column - 1), false)
        case 0x09: (column, wrapsNext) = (min(columns - 1, (column / 8 + 1) * 8), false)
        case 0x0A, 0x0B: lineFeed()
        case 0x0D: (column, wrapsNext) = (0, false)
        case 0x0E: graphics.shifted = true
        case 0x0F: graphics.shifted = false
        default: unknown.append("control \(byte)")
        }
    }

    /// A sequence of ESC and what is no bracket.
    mutating func escape(_ text: String) {
        switch text {
        case "(0": graphics.g0 = true
        case "(B": graphics.g0 = false
        case ")0": graphics.g1 = true
        case ")B": graphics.g1 = false
        case "7": saved = (row, column)
        case "8": (row, column, wrapsNext) = (saved.row, saved.column, false)
        case "D": lineFeed()
        case "E": (column, _) = (0, lineFeed())
        case "M": if row == top { scroll(up: -1) } else { row = max(0, row - 1) }
        case "=", ">": break
        case "g": break
        default: unknown.append("ESC " + text)
        }
    }

    /// A control sequence.
    mutating func sequence(_ text: String) {
        let body = text.dropLast()
        if body.first == "?" { return setModes(body.dropFirst(), final: text.last) }
        let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let first = numbers.first ?? 0
        let count = max(1, first)
        switch text.last {
        case "A": move(row - count, column)
        case "B", "e": move(row + count, column)
        case "C", "a": move(row, column + count)
        case "D": move(row, column - count)
        case "E": move(row + count, 0)
        case "F": move(row - count, 0)
        case "G", "`": move(row, count - 1)
        case "d": move(count - 1, column)
        case "H", "f": move(count - 1, max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
        case "J": eraseScreen(first)
        case "K": eraseLine(first)
        case "X": blank(row, column, min(columns, column + count))
        case "P": edit { [column, columns] in $0.removeSubrange(column..<min(columns, column + count)) }
        case "@": edit { [column] in $0.insert(contentsOf: Array(repeating: Cell(), count: count), at: column) }
        case "L": scroll(up: -count, from: row)
        case "M": scroll(up: count, from: row)
        case "S": scroll(up: count)
        case "T": scroll(up: -count)
        case "b": if let last { for _ in 0..<count { show(last) } }
        case "r":
            top = max(1, first) - 1
            bottom = min(rows, numbers.count > 1 && numbers[1] > 0 ? numbers[1] : rows) - 1
            move(0, 0)
        case "m": style(numbers)
        case "h" where first == 4: isInserting = true
        case "l" where first == 4: isInserting = false
        case "h" where first == 34, "l" where first == 34: break
        case "t" where numbers == [22, 0, 0] || numbers == [23, 0, 0]: break
        default: unknown.append("CSI " + text)
        }
    }

    private mutating func setModes(_ numbers: Substring, final: Character?) {
        for number in numbers.split(separator: ";").compactMap({ Int($0) }) {
            switch (number, final) {
            case (1049, "h") where !isAlternate:
                (isAlternate, saved, other) = (true, (row, column), cells)
                eraseScreen(2)
            case (1049, "l") where isAlternate:
                (isAlternate, cells) = (false, other)
                move(saved.row, saved.column)
            case (1, "h"), (7, "h"), (12, "h"), (25, "h"), (1049, "h"), (2004, "h"): modes.insert(number)
            case (1, "l"), (7, "l"), (12, "l"), (25, "l"), (1049, "l"), (2004, "l"): modes.remove(number)
            case (0, "c"), (1, "c"), (8, "c"): break
            default: unknown.append("CSI ?\(numbers)\(final.map(String.init) ?? "")")
            }
        }
    }

    private mutating func move(_ row: Int, _ column: Int) {
        self.row = min(max(0, row), rows - 1)
        self.column = min(max(0, column), columns - 1)
        wrapsNext = false
    }

    private mutating func blank(_ row: Int, _ start: Int, _ end: Int) {
        for place in start..<max(start, end) { cells[row][place] = Cell() }
    }

    private mutating func eraseLine(_ how: Int) {
        blank(row, how == 0 ? column : 0, how == 1 ? column + 1 : columns)
    }

    private mutating func eraseScreen(_ how: Int) {
        if how != 2 { eraseLine(how) }
        for line in 0..<rows where how == 2 || (how == 0 ? line > row : line < row) { blank(line, 0, columns) }
    }

    private mutating func edit(_ change: (inout [Cell]) -> Void) {
        var line = cells[row]
        change(&line)
        cells[row] = Array((line + Array(repeating: Cell(), count: columns)).prefix(columns))
    }

    private mutating func style(_ numbers: [Int]) {
        for number in numbers.isEmpty ? [0] : numbers {
            switch number {
            case 0, 10: look = []
            case 1, 2, 4, 7: look.insert(number)
            case 22: look.subtract([1, 2])
            case 24: look.remove(4)
            case 27: look.remove(7)
            case 30...37, 90...97:
                look = look.filter { !(30...37).contains($0) && !(90...97).contains($0) }.union([number])
            case 40...47, 100...107: look.insert(number)
            case 39: look = look.filter { !(30...37).contains($0) && !(90...97).contains($0) }
            case 49: look = look.filter { !(40...47).contains($0) && !(100...107).contains($0) }
            case 3, 11, 23, 25: break
            default: unknown.append("SGR \(number)")
            }
        }
    }
}

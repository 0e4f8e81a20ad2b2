/// How digits are written in English news: "3,000", "4.5", "37 000" with a no-break space, "1,50,000" in South Asia.
enum NumberShape {
    /// The end of the run of digits, separators between digits included.
    static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            let scalar = scalars[end]
            if scalar.isDigit {
                end += 1
            } else if scalar == "," || scalar == ".", end + 1 < scalars.count, scalars[end + 1].isDigit {
                end += 1
            } else if isThinSpace(scalar), isGroup(scalars, end + 1), end > start, groupable(scalars, start, end) {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// What the run amounts to, nil where it is no plain number ("3,5", "1.2.3", more than fifteen digits).
    static func value(in scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Double? {
        var (digitsValue, scale) = (0.0, 1.0)
        var (group, groups, digits) = (0, 0, 0)
        var isDecimal = false
        for scalar in scalars[start..<end] {
            if scalar.isDigit {
                let digit = Double(scalar.value - 0x30)
                digits += 1
                guard digits <= 15 else { return nil }
                digitsValue = digitsValue * 10 + digit
                if isDecimal { scale *= 10 } else { group += 1 }
            } else if scalar == "." {
                guard !isDecimal, groups == 0 || group == 3 else { return nil }
                isDecimal = true
            } else {
                // A group of three digits, or of two as in "1,50,000"; the first may be shorter, the last is of three.
                guard !isDecimal, groups == 0 ? (1...3).contains(group) : (2...3).contains(group) else { return nil }
                groups += 1
                group = 0
            }
        }
        guard groups == 0 || isDecimal || group == 3 else { return nil }
        // One division of two whole numbers rounds once: 1.84 stays 1.84, and 1.84 billion a round number.
        return digitsValue / scale
    }

    /// NBSP, thin and narrow no-break space, which part thousands in some house styles.
    private static func isThinSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xA0 || scalar.value == 0x2009 || scalar.value == 0x202F
    }

    private static func isGroup(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
        guard start + 3 <= scalars.count, scalars[start..<start + 3].allSatisfy(\.isDigit) else { return false }
        return start + 3 == scalars.count || !scalars[start + 3].isDigit
    }

    /// Whether what stands before a thin space can be the leading group: one to three digits, or groups parted alike.
    private static func groupable(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
        var length = 0
        var place = end
        while place > start, length < 4, scalars[place - 1].isDigit {
            place -= 1
            length += 1
        }
        return (1...3).contains(length) && (place == start || isThinSpace(scalars[place - 1]))
    }
}

extension SentenceWords {
    /// The stretches of scalars between commas and semicolons outside quotations, each with its sign; a closing quotation mark behind a comma ends
    /// one too.
    var parts: [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var isQuoted = false
        for (place, scalar) in scalars.enumerated() {
            switch scalar {
            case "\u{201C}": isQuoted = true
            case "\u{201D}", "\"":
                let isClosing = scalar == "\u{201D}" || isQuoted
                isQuoted = !isClosing
                if isClosing, place > start, scalars[place - 1] == "," {
                    parts.append(start..<place + 1)
                    start = place + 1
                }
            case ",", ";":
                let isNumber = place + 1 < scalars.count && scalars[place + 1] != " "
                guard !isQuoted, !isNumber, !isBesideAge(place) else { continue }
                parts.append(start..<place + 1)
                start = place + 1
            default: break
            }
        }
        if start < scalars.count { parts.append(start..<scalars.count) }
        return parts
    }

    /// Whether a comma stands beside an age alone between commas: "Mia Lorenz, 9, alive in a barn" is one part.
    private func isBesideAge(_ place: Int) -> Bool {
        guard scalars[place] == "," else { return false }
        func isAge(_ from: Int, _ step: Int) -> Bool {
            var place = from
            var digits = 0
            while scalars.indices.contains(place), digits < 4 {
                let scalar = scalars[place]
                if scalar == "," { return (1...2).contains(digits) }
                if scalar.properties.numericType != nil {
                    digits += 1
                } else if scalar != " " {
                    return false
                }
                place += step
            }
            return false
        }
        return isAge(place + 1, 1) || isAge(place - 1, -1)
    }
}

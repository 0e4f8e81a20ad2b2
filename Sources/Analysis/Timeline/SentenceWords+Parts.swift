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
                guard !isQuoted, !isNumber else { continue }
                parts.append(start..<place + 1)
                start = place + 1
            default: break
            }
        }
        if start < scalars.count { parts.append(start..<scalars.count) }
        return parts
    }
}

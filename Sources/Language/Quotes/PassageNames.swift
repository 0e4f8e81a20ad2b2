import News

/// The names of one passage by the tokens they stand on.
struct PassageNames {
    /// A name and its tokens.
    struct Placed {
        /// The name.
        let name: Name
        /// Its tokens.
        let tokens: Range<Int>
    }

    /// In reading order.
    let placed: [Placed]

    init(_ names: [Name], _ tokens: [Token]) {
        var placed: [Placed] = []
        var index = 0
        for name in names {
            while index < tokens.count, tokens[index].end <= name.span.start { index += 1 }
            let start = index
            var end = start
            while end < tokens.count, tokens[end].start < name.span.end { end += 1 }
            if start < end { placed.append(Placed(name: name, tokens: start..<end)) }
        }
        self.placed = placed
    }

    /// The names that begin within these tokens.
    func within(_ range: Range<Int>) -> ArraySlice<Placed> {
        placed[lowerBound(range.lowerBound)..<lowerBound(range.upperBound)]
    }

    /// The name that begins at this token.
    func at(_ token: Int) -> Placed? {
        let place = lowerBound(token)
        return place < placed.count && placed[place].tokens.lowerBound == token ? placed[place] : nil
    }

    private func lowerBound(_ token: Int) -> Int {
        var (low, high) = (0, placed.count)
        while low < high {
            let middle = (low + high) / 2
            if placed[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

import News

/// The words being found in an article, and at which of them one is.
struct Finding: Hashable, Sendable {
    /// One place where they stand.
    struct Match: Hashable, Sendable {
        var block: Int
        var scalars: Range<Int>
    }

    var words = ""
    var matches: [Match] = []
    var current = 0

    /// No words, no matches.
    init() {}

    /// Finds words in the blocks given.
    init(_ words: String, in blocks: [Block]) {
        self.words = words
        let finder = WordFinder(words)
        matches = blocks.flatMap { block in
            finder.places(in: block.text).map { Match(block: block.index, scalars: $0) }
        }
    }

    /// Whether words are being found.
    var isOn: Bool { !words.isEmpty }

    /// The match one is at.
    var match: Match? { matches.indices.contains(current) ? matches[current] : nil }

    /// Goes to the next or previous match, round the end.
    mutating func step(forward: Bool) {
        guard !matches.isEmpty else { return }
        current = (current + (forward ? 1 : matches.count - 1)) % matches.count
    }

    /// Goes to the first match at or after a block.
    mutating func start(from block: Int) {
        current = matches.firstIndex { $0.block >= block } ?? 0
    }

    /// The matches of one block, found by halving: they stand in the order of the blocks.
    func matches(in block: Int) -> ArraySlice<Match> {
        let start = matches.partitioningIndex { $0.block >= block }
        return matches[start...].prefix { $0.block == block }
    }
}

extension Array {
    /// The first index whose element meets a condition that all later ones meet too.
    fileprivate func partitioningIndex(_ meets: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if meets(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

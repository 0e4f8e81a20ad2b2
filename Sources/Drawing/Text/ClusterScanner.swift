/// Walks over scalars and gives the clusters they make, one at a time, in linear time.
///
/// A cluster begins at every scalar that takes columns; marks join the one before, the first four of them shown. A mark with nothing
/// before it sits on a dotted circle. Of an emoji sequence what shows is its parts, without joiners, variation selectors and skin
/// tones; a flag is shown as its two letters, which every terminal agrees on.
struct ClusterScanner<Scalars: Collection> where Scalars.Element == Unicode.Scalar {
    /// Scalars passed so far: the offset where the next cluster starts.
    private(set) var offset = 0
    private var index: Scalars.Index
    private let scalars: Scalars

    /// Starts at the first scalar.
    init(_ scalars: Scalars) { (self.scalars, index) = (scalars, scalars.startIndex) }

    /// The next cluster, nil at the end; afterwards `offset` and `place` lie behind it and everything invisible that follows it.
    mutating func next() -> Cluster? {
        var base: Cluster?
        while base == nil, index < scalars.endIndex {
            let scalar = scalars[index]
            advance()
            if !Width.isInvisible(scalar) { base = ClusterScanner.begin(scalar) }
        }
        guard var cluster = base else { return nil }
        var marks = 0
        while index < scalars.endIndex, case let scalar = scalars[index], Width.of(scalar) == 0 {
            if marks < ClusterScanner.mostMarks, !Width.isInvisible(scalar) {
                cluster.glyph.unicodeScalars.append(scalar)
                marks += 1
            }
            advance()
        }
        return cluster
    }

    /// Where the next cluster starts, in the collection.
    var place: Scalars.Index { index }

    private mutating func advance() {
        index = scalars.index(after: index)
        offset += 1
    }

    private static var mostMarks: Int { 4 }

    private static func begin(_ scalar: Unicode.Scalar) -> Cluster {
        let firstFlagLetter: UInt32 = 0x1F1E6
        if (firstFlagLetter...0x1F1FF).contains(scalar.value),
            let letter = Unicode.Scalar(scalar.value - firstFlagLetter + 0x41)
        {
            return Cluster(glyph: String(letter), width: 1)
        }
        let columns = Width.of(scalar)
        return Cluster(glyph: columns == 0 ? "\u{25CC}\(scalar)" : String(scalar), width: max(1, columns))
    }
}

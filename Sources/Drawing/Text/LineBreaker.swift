/// The state of wrapping: the line being filled, and the last place in it where it may be broken.
struct LineBreaker {
    /// A piece of the text: its scalar offsets, its place in the string and the columns it takes.
    struct Piece {
        /// Scalar offsets.
        var scalars: Range<Int>
        /// Place in the string.
        var places: Range<String.Index>
        /// Columns taken.
        var width: Int
    }

    /// The lines that are full.
    private(set) var lines: [Piece] = []
    private let columns: Int
    /// What the line holds for certain: up to the last place where it may break.
    private var line: Piece?
    /// Spaces after it, which vanish if the line breaks here.
    private var gap: Piece?
    /// What follows and cannot be parted from itself.
    private var word: Piece?
    private var before: Cluster?

    /// Starts with an empty line.
    init(columns: Int) { self.columns = columns }

    /// Takes the next cluster and the scalars it was made of.
    mutating func take(_ cluster: Cluster, scalars: Range<Int>, places: Range<String.Index>) {
        let piece = Piece(scalars: scalars, places: places, width: cluster.width)
        defer { before = cluster }
        if cluster.glyph == " " {
            settle()
            gap = LineBreaker.joined(gap, piece)
            return
        }
        if mayBreak(before: cluster) { settle() }
        let filled = (line?.width ?? 0) + (gap?.width ?? 0) + (word?.width ?? 0)
        if filled + cluster.width > columns { makeRoom(for: cluster) }
        word = LineBreaker.joined(word, piece)
    }

    /// Ends the last line.
    mutating func finish() {
        settle()
        flush()
    }

    /// The word fits: it and the gap before it become part of the line.
    private mutating func settle() {
        guard let done = word else { return }
        line = LineBreaker.joined(LineBreaker.joined(line, gap), done)
        (gap, word) = (nil, nil)
    }

    /// Breaks the line before the word; cuts the word where it alone fills a line.
    private mutating func makeRoom(for cluster: Cluster) {
        flush()
        if (word?.width ?? 0) + cluster.width > columns {
            settle()
            flush()
        }
    }

    private mutating func flush() {
        if let line { lines.append(line) }
        (line, gap) = (nil, nil)
    }

    private static func joined(_ first: Piece?, _ second: Piece?) -> Piece? {
        guard let first else { return second }
        guard let second else { return first }
        return Piece(
            scalars: first.scalars.lowerBound..<second.scalars.upperBound,
            places: first.places.lowerBound..<second.places.upperBound, width: first.width + second.width)
    }

    /// Whether a line may end between the word so far and a cluster that is no space.
    private func mayBreak(before second: Cluster) -> Bool {
        guard let word, let before, let last = before.glyph.unicodeScalars.first,
            let next = second.glyph.unicodeScalars.first
        else { return false }
        if LineBreaker.isDash(last) { return word.width > 1 && next.properties.isAlphabetic }
        guard before.width == 2 || second.width == 2 else { return false }
        return !LineBreaker.isOpening(last) && !LineBreaker.isClosing(next)
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || (0x2010...0x2015).contains(scalar.value) && scalar.value != 0x2011
    }

    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .openPunctuation, .initialPunctuation: true
        default: scalar == "\"" || scalar == "'"
        }
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .closePunctuation, .finalPunctuation, .otherPunctuation: true
        default: (0x3041...0x30FF).contains(scalar.value) && smallKana.contains(scalar) || scalar.value == 0x30FC
        }
    }

    private static let smallKana = ScalarSet(
        "3041 3043 3045 3047 3049 3063 3083 3085 3087 30A1 30A3 30A5 30A7 30A9 30C3 30E3 30E5 30E7")
}

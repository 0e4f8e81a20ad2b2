import News

/// Cuts text into clusters, whose widths add up to what every terminal agrees on.
public enum Clusters {
    /// All clusters of a text.
    ///
    /// A grapheme is reduced to its base scalar and at most four combining marks: joiners, variation selectors and skin tones are
    /// left out, because terminals and C libraries disagree on their widths.
    public static func of(_ text: PlainText) -> [Cluster] {
        cut(text, columns: .max)
    }

    /// The clusters that fit, ending in ".." where some did not; a word is not cut in two where leaving it out costs little.
    public static func fitted(_ text: PlainText, columns: Int) -> [Cluster] {
        let limit = max(0, columns)
        var kept: [Cluster] = []
        var used = 0
        var scanner = ClusterScanner(text.string.unicodeScalars)
        while let cluster = scanner.next() {
            used += cluster.width
            kept.append(cluster)
            if used > limit { return ended(kept, columns: limit) }
        }
        return kept
    }

    /// The clusters that fit, cut without a sign; a long text costs no more than what is kept.
    public static func cut(_ text: PlainText, columns: Int) -> [Cluster] {
        var kept: [Cluster] = []
        var used = 0
        var scanner = ClusterScanner(text.string.unicodeScalars)
        while let cluster = scanner.next(), used + cluster.width <= columns {
            used += cluster.width
            kept.append(cluster)
        }
        return kept
    }

    /// Columns taken by scalars, without making their clusters' texts.
    static func width(of scalars: some Sequence<Unicode.Scalar>) -> Int {
        var columns = 0
        var isFirst = true
        for scalar in scalars where !Width.isInvisible(scalar) {
            let own = Width.of(scalar)
            columns += isFirst ? max(1, own) : own
            isFirst = false
        }
        return columns
    }

    /// What is left before a word that was cut in two; a word longer than `longestTail` columns stays cut, and so does one that
    /// makes up half of the text, for too little would be left.
    private static func atWord(_ clusters: [Cluster], used: Int) -> [Cluster] {
        guard let blank = clusters.lastIndex(where: { $0.glyph == " " }) else { return clusters }
        let tail = clusters[blank...].reduce(0) { $0 + $1.width }
        return tail <= min(longestTail, used / 2) ? Array(clusters[..<blank]) : clusters
    }

    private static let longestTail = 12

    private static func ended(_ clusters: [Cluster], columns: Int) -> [Cluster] {
        var kept = clusters
        var used = kept.reduce(0) { $0 + $1.width }
        let room = columns >= 2 ? columns - 2 : columns
        var next: Cluster?
        while used > room, let last = kept.popLast() {
            used -= last.width
            next = last
        }
        guard columns >= 2 else { return kept }
        if columns >= 16, let next, next.glyph != " " { kept = atWord(kept, used: used) }
        while let last = kept.last?.glyph, " ,;:".contains(last) { kept.removeLast() }
        return kept + [Cluster(glyph: ".", width: 1), Cluster(glyph: ".", width: 1)]
    }
}

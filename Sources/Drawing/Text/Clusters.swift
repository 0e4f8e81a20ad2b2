import News

/// Cuts text into clusters, whose widths add up to what every terminal agrees on.
public enum Clusters {
    /// All clusters of a text.
    ///
    /// A grapheme is reduced to its base scalar and at most four combining marks: joiners, variation selectors and skin tones are
    /// left out, because terminals and C libraries disagree on their widths.
    public static func of(_ text: PlainText) -> [Cluster] {
        if text.string.utf8.allSatisfy({ $0 < 0x80 }) {
            return text.string.utf8.map { Cluster(glyph: String(UnicodeScalar($0)), width: 1) }
        }
        return text.string.compactMap(cluster)
    }

    /// The clusters that fit, the last two columns ".." where some did not.
    public static func fitted(_ text: PlainText, columns: Int) -> [Cluster] {
        let all = of(text)
        guard all.reduce(0, { $0 + $1.width }) > columns else { return all }
        guard columns >= 2 else { return cut(all, columns: columns) }
        var kept = cut(all, columns: columns - 2)
        while kept.last?.glyph == " " { kept.removeLast() }
        return kept + [Cluster(glyph: ".", width: 1), Cluster(glyph: ".", width: 1)]
    }

    /// The clusters that fit, cut without a sign.
    public static func cut(_ text: PlainText, columns: Int) -> [Cluster] { cut(of(text), columns: columns) }

    private static func cut(_ all: [Cluster], columns: Int) -> [Cluster] {
        var used = 0
        return Array(
            all.prefix { cluster in
                used += cluster.width
                return used <= columns
            })
    }

    private static func cluster(_ character: Character) -> Cluster? {
        var glyph = String.UnicodeScalarView()
        var width = 0
        for scalar in character.unicodeScalars {
            let columns = Width.of(scalar)
            if glyph.isEmpty {
                guard columns > 0 || !Width.isInvisible(scalar) else { continue }
                if columns == 0 { glyph.append("\u{25CC}") }
                glyph.append(scalar)
                width = max(1, columns)
            } else if columns == 0, !Width.isInvisible(scalar), glyph.count < 5 {
                glyph.append(scalar)
            }
        }
        return glyph.isEmpty ? nil : Cluster(glyph: String(glyph), width: width)
    }
}

/// Quotation marks and the first letter of a clause cut out of a sentence: no mark stands without its partner.
enum ClauseMarks {
    /// The clause without what begins an unclosed quotation behind it, without lone marks, its first letter a capital.
    static func mended(_ clause: String) -> String {
        var scalars = balanced(Array(clause.unicodeScalars))
        while let last = scalars.last, " ,;:-\u{2013}\u{2014}".unicodeScalars.contains(last) { scalars.removeLast() }
        while let first = scalars.first, " ,;:-\u{2013}\u{2014}".unicodeScalars.contains(first) {
            scalars.removeFirst()
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return capitalised(String(text))
    }

    private static func balanced(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var lone: Set<Int> = []
        var open: Int?
        for (place, scalar) in scalars.enumerated() {
            let isStraight = scalar == "\""
            if scalar == "\u{201C}" || (isStraight && open == nil && opens(place, scalars)) {
                if let open { lone.insert(open) }
                open = place
            } else if scalar == "\u{201D}" || isStraight {
                if open == nil { lone.insert(place) }
                open = nil
            }
        }
        guard let open else { return scalars.indices.filter { !lone.contains($0) }.map { scalars[$0] } }
        lone.insert(open)
        // Words in an unclosed quotation behind a clause that stands alone are another sentence, cut off.
        let end = open >= shortest ? open : scalars.count
        return (0..<end).filter { !lone.contains($0) }.map { scalars[$0] }
    }

    private static func opens(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        (place == 0 || scalars[place - 1] == " " || scalars[place - 1] == "(")
            && place + 1 < scalars.count && scalars[place + 1] != " "
    }

    /// A word with a capital further on ("iPhone", "eBay") keeps its own spelling.
    private static func capitalised(_ clause: String) -> String {
        guard let first = clause.first, first.isLowercase else { return clause }
        let word = clause.prefix { $0 != " " }
        return word.contains(where: \.isUppercase) ? clause : first.uppercased() + clause.dropFirst()
    }

    /// Scalars that a clause has at least.
    private static let shortest = 20
}

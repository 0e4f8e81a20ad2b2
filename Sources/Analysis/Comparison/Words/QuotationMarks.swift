/// The stretches of a sentence that stand between quotation marks, speech and scare quotes alike.
struct QuotationMarks {
    private var ranges: [Range<Int>] = []

    /// Reads the marks of a sentence, scalar by scalar.
    init(_ scalars: [Unicode.Scalar]) {
        var double: Int?
        var single: Int?
        for (place, scalar) in scalars.enumerated() {
            guard QuotationMarks.mayBeMark(scalar) else { continue }
            let opens = place == 0 || !QuotationMarks.isLetter(scalars[place - 1])
            let closes = place + 1 == scalars.count || !QuotationMarks.isLetter(scalars[place + 1])
            switch scalar {
            case "\u{201C}", "\u{AB}": double = place
            case "\u{201D}", "\u{BB}", "\"":
                if let start = double {
                    ranges.append(start..<place)
                    double = nil
                } else if scalar == "\"", opens {
                    double = place
                }
            case "\u{2018}": single = place
            case "'" where single == nil && opens && !closes: single = place
            case "'", "\u{2019}":
                guard let start = single, closes, place - start < 200 else { continue }
                ranges.append(start..<place)
                single = nil
            default: break
            }
        }
    }

    /// Whether a place stands inside.
    func holds(_ place: Int) -> Bool { ranges.contains { $0.contains(place) } }

    /// Whether a scalar is one of those that are asked about below: hardly any is.
    private static func mayBeMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201D: true
        default: false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
}

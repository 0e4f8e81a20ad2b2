import CTerminal
import Drawing

/// An appearance as the terminal takes it: attribute bits and the number of a pair of colours.
struct Look: Hashable {
    /// Attribute bits.
    var bits: Int32 = 0
    /// The pair; 0 is the terminal's own colours.
    var pair: Int32 = 0

    /// The looks of all styles of a theme, by raw value, their pairs defined.
    ///
    /// A terminal of eight colours shows a bright one as its plain kin in bold; one of fewer gets no colour at all.
    static func table(of theme: Theme, coloured: Bool) -> [Look] {
        let colours = coloured ? Int(terminal_colours()) : 0
        var pairs: [[Int32]: Int32] = [:]
        return Style.allCases.map { style in
            let wanted = theme.appearance(of: style)
            var look = Look()
            if wanted.bold { look.bits |= Int32(TERMINAL_BOLD) }
            if wanted.dim { look.bits |= Int32(TERMINAL_DIM) }
            if wanted.underline { look.bits |= Int32(TERMINAL_UNDERLINE) }
            if wanted.reverse { look.bits |= Int32(TERMINAL_REVERSE) }
            guard colours >= 8, wanted.foreground != nil || wanted.background != nil else { return look }
            let isBright = (wanted.foreground?.rawValue ?? 0) >= 8
            if colours < 16, isBright { look.bits |= Int32(TERMINAL_BOLD) }
            let numbers = [wanted.foreground, wanted.background].map { colour -> Int32 in
                guard let colour else { return -1 }
                return Int32(colour.rawValue) % (colours < 16 ? 8 : 16)
            }
            look.pair = pairs[numbers] ?? Int32(pairs.count + 1)
            if pairs[numbers] == nil { terminal_define_pair(look.pair, numbers[0], numbers[1]) }
            pairs[numbers] = look.pair
            return look
        }
    }
}

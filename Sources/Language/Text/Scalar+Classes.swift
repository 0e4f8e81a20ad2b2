/// What a scalar is for when text is cut into tokens and sentences; ASCII is answered without a table look-up.
extension Unicode.Scalar {
    /// Whether it can stand inside a word: letters and the marks that belong to them, not digits.
    var isWordLetter: Bool {
        if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
        if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: return true
        default: return false
        }
    }

    /// Whether it is one of 0 to 9; other scripts' digits count as letters, for no claim is made of them.
    var isDigit: Bool { value >= 0x30 && value <= 0x39 }

    /// Whether it is a capital.
    var isCapital: Bool {
        if value < 0x80 { return value >= 0x41 && value <= 0x5A }
        return properties.isUppercase || properties.generalCategory == .titlecaseLetter
    }

    /// Whether it is a small letter.
    var isSmall: Bool {
        if value < 0x80 { return value >= 0x61 && value <= 0x7A }
        return properties.isLowercase
    }

    /// Whether it is blank: the space, NBSP and the other widths of it (tabs and line breaks are gone from `PlainText`).
    var isBlank: Bool {
        switch value {
        case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether it is of a script that writes no spaces and takes each sign for a word: Han, Hiragana, Katakana.
    var isIdeographic: Bool {
        switch value {
        case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Whether it joins the parts of a compound: the hyphens, not the dashes.
    var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }

    /// Whether it is an apostrophe, straight or curly.
    var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x02BC }
}

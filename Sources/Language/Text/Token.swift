/// One word, number or mark of a block, as the finders read it.
struct Token {
    /// What sort of token it is.
    enum Kind: UInt8 {
        /// A word of letters, or of letters and digits that begins with a letter ("M23").
        case word
        /// Digits with a value ("3,000", "4.5").
        case number
        /// Digits with an ordinal ending ("41st").
        case ordinal
        /// Digits that are no plain number: "192.168.1.2", "3,5", "1980s".
        case code
        /// "#hashtag" or "@handle".
        case tag
        /// An address of the web or of mail.
        case address
        /// One scalar of punctuation or another sign.
        case mark
    }

    /// How a word is written.
    enum Shape: UInt8 {
        /// "village".
        case lower
        /// "Village".
        case capital
        /// "SDF", "U.S.", also one capital letter.
        case upper
        /// "iPhone", "YPGs", "McDonald".
        case mixed
    }

    /// What sort of token it is.
    var kind: Kind
    /// How a word is written; `lower` for what is no word.
    var shape: Shape
    /// Whether blank space, or the block's start, comes before it.
    var isSpaced: Bool
    /// First scalar in the block.
    var start: Int
    /// One past the last scalar.
    var end: Int
    /// As written.
    var text: String
    /// For comparing: lower case, no diacritics, straight apostrophes, no dots in "U.S.", no separators in "3,000".
    var folded: String
    /// What a number or ordinal amounts to.
    var value: Double?

    /// Whether it is a word that begins with a capital.
    var isCapitalised: Bool {
        guard kind == .word else { return false }
        switch shape {
        case .capital, .upper: return true
        case .mixed: return text.unicodeScalars.first?.isCapital ?? false
        case .lower: return false
        }
    }

    /// Whether it ends in 's.
    var isPossessive: Bool { kind == .word && folded.utf8.count > 2 && folded.utf8.suffix(2).elementsEqual("'s".utf8) }

    /// `folded` without a possessive ending.
    var bare: String { isPossessive ? String(folded.dropLast(2)) : folded }

    /// Where it ends without a possessive ending.
    var bareEnd: Int { isPossessive ? end - 2 : end }

    /// Whether it is one of these marks; compared by scalars, for `String.contains` of a string costs a call into Foundation.
    func isOne(of marks: String) -> Bool {
        guard kind == .mark, let mark = text.unicodeScalars.first else { return false }
        return marks.unicodeScalars.contains(mark)
    }

    /// Whether it is this mark.
    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
}

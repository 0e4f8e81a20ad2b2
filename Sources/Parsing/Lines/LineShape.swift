import News

/// What can be told of a line without knowing its words: how long it is, how it ends, how it is capitalised.
struct LineShape {
    /// How a line ends, closing quotation marks and brackets left aside.
    enum Ending {
        /// A full stop, an exclamation mark, an ellipsis, or their like in other scripts.
        case stop
        /// A question mark.
        case question
        /// A colon.
        case colon
        /// A comma, semicolon or dash: the line goes on.
        case open
        /// A letter, a digit, anything else.
        case none
    }

    /// Words, parted by white space.
    private(set) var words = 0
    /// Unicode scalars.
    private(set) var length = 0
    /// Words of four letters and more.
    private(set) var longWords = 0
    /// Those of them that begin with a capital.
    private(set) var capitalisedLongWords = 0
    /// Letters.
    private(set) var letters = 0
    /// Capital letters.
    private(set) var capitals = 0
    /// Digits.
    private(set) var digits = 0
    /// Spaces that follow a space inside the line, as in the rows of a table.
    private(set) var spaces = 0
    /// Whether double quotation marks do not pair, or a comma stands before a closing one, as where somebody's words are given.
    private(set) var hasSpeech = false
    /// Sentence ends inside the line: a stop followed by a space and a capital or a quotation mark.
    private(set) var innerStops = 0
    /// Whether the first letter is a small one, with nothing but punctuation before it.
    private(set) var startsSmall = false
    /// How the line ends.
    private(set) var ending = Ending.none
    /// Whether a closing quotation mark ends it.
    private(set) var endsInQuote = false

    /// Takes the shape of a text in one pass.
    init(_ text: PlainText) {
        var wordLetters = 0
        var wordIsCapital = false
        var (last, lastKind) = (Unicode.Scalar(0x20 as UInt8), Kind.space)
        var lastMeaningful: Unicode.Scalar?
        var stopBefore = false
        var openQuotes = 0
        for scalar in text.string.unicodeScalars {
            length += 1
            let kind = LineShape.kind(of: scalar)
            if kind == .closing { takeQuote(scalar, after: last, &openQuotes) }
            if kind == .space {
                if lastKind == .space, words > 0, scalar == " ", last == " " { spaces += 1 }
                endWord(wordLetters, wordIsCapital)
                (wordLetters, wordIsCapital) = (0, false)
            } else {
                if lastKind == .space {
                    words += 1
                    if stopBefore, kind == .capital || kind == .closing { innerStops += 1 }
                    stopBefore = false
                }
                if kind == .capital || kind == .small {
                    if letters == 0 { startsSmall = kind == .small && digits == 0 }
                    if wordLetters == 0 { wordIsCapital = kind == .capital }
                    letters += 1
                    wordLetters += 1
                    if kind == .capital { capitals += 1 }
                } else if kind == .digit {
                    digits += 1
                }
                endsInQuote = kind == .closing
                if kind != .closing {
                    lastMeaningful = scalar
                    stopBefore = kind == .other && LineShape.endsSentence(scalar)
                }
            }
            (last, lastKind) = (scalar, kind)
        }
        endWord(wordLetters, wordIsCapital)
        if openQuotes != 0 { hasSpeech = true }
        if let lastMeaningful { ending = LineShape.ending(lastMeaningful) }
    }

    /// Whether the line ends as a sentence does.
    var isTerminated: Bool { ending == .stop || ending == .question }

    /// Whether most longer words begin with a capital, as in Title Case and in capitals.
    var isTitleCase: Bool { longWords >= 2 && capitalisedLongWords * 10 >= longWords * 7 }

    /// Whether all letters are capitals.
    var isAllCapitals: Bool { letters >= 2 && capitals == letters }

    /// Whether it looks like a row of a table: words far apart, or hardly anything but figures.
    var isTabular: Bool { spaces >= 3 || digits > letters && digits >= 4 }

    private mutating func takeQuote(_ scalar: Unicode.Scalar, after last: Unicode.Scalar, _ open: inout Int) {
        switch scalar {
        case "\u{201C}", "\u{AB}": open += 1
        case "\u{201D}", "\u{BB}": open -= 1
        case "\"": open = open == 0 ? 1 : open - 1
        default: return
        }
        if open == 0, last == "," { hasSpeech = true }
    }

    private mutating func endWord(_ letters: Int, _ isCapital: Bool) {
        guard letters >= 4 else { return }
        longWords += 1
        if isCapital { capitalisedLongWords += 1 }
    }

    private enum Kind { case space, capital, small, digit, closing, other }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x20, 0xA0, 0x2002...0x200A, 0x202F, 0x3000: .space
        case 0x41...0x5A: .capital
        case 0x61...0x7A: .small
        case 0x30...0x39: .digit
        case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2018...0x201F, 0x203A, 0x300D, 0x300F: .closing
        case 0..<0xAA: .other
        default: scalar.properties.isUppercase ? .capital : scalar.properties.isAlphabetic ? .small : .other
        }
    }

    private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
        let ending = ending(scalar)
        return ending == .stop || ending == .question
    }

    private static func ending(_ scalar: Unicode.Scalar) -> Ending {
        switch scalar {
        case ".", "!", "…", "。", "！", "।", "۔": .stop
        case "?", "？", "؟": .question
        case ":", "：": .colon
        case ",", ";", "-", "–", "—", "،", "、": .open
        default: .none
        }
    }
}

import Analysis

extension QuoteGroup.Verdict {
    /// The sign shown beside its words; a blank where one article alone has them.
    var sign: Character {
        switch self {
        case .same: "="
        case .variant: "~"
        case .distorted: "!"
        case .told, .only: " "
        }
    }

    /// The words of the sign, in brief.
    var word: String {
        switch self {
        case .same: "same words"
        case .variant: "reworded"
        case .distorted: "quoted differently"
        case .told: "words also in the others"
        case .only: "not found in the others"
        }
    }

    /// The words of the sign.
    var words: String {
        switch self {
        case .same: "same words"
        case .variant: "reworded: small changes within the quotation marks"
        case .distorted: "quoted differently: the quotation marks stay, the words change"
        case .told: "quoted so by one only; the words stand in the others, reported, cut or given to somebody else"
        case .only: "told by one only, not found in the others"
        }
    }

    /// Whether `n` stops at it.
    var isDifference: Bool { self == .variant || self == .distorted }
}

extension QuoteGroup {
    /// The words of its sign; where there is a reason why differing words are no distortion, that reason.
    var words: String {
        if isPart { return "one quotes more of the same words" }
        return why.isEmpty ? verdict.words : "worded otherwise: " + why.map(\.string).joined(separator: "; ")
    }

    /// The words of its sign in brief; of a part, that it is one.
    var word: String { isPart ? "one quotes more" : verdict.word }
}

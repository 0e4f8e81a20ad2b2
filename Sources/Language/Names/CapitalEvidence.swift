/// How the words of an article are written away from the beginnings of its sentences.
struct CapitalEvidence {
    private(set) var lower = WordSet()
    private(set) var capital = WordSet()
    /// Sentences written in title case or in capitals, where a capital shows nothing: by passage and sentence.
    private(set) var titleCased: Set<TokenPlace> = []

    init(_ reading: Reading) {
        for (place, passage) in reading.passages.enumerated() {
            for (ordinal, range) in passage.ranges.enumerated() {
                if CapitalEvidence.isTitleCase(passage.tokens[range]) {
                    titleCased.insert(TokenPlace(place, ordinal))
                    continue
                }
                var isFirst = true
                for token in passage.tokens[range] {
                    if token.kind == .word {
                        if token.shape == .lower {
                            lower.insert(token.bare)
                        } else if !isFirst {
                            capital.insert(token.bare)
                        }
                        isFirst = false
                    } else if CapitalEvidence.opensSentence(token) {
                        isFirst = true
                    }
                }
            }
        }
    }

    /// Whether a sentence may begin after a mark: opening quotes, colons, dashes and hyphens that stand for one, bullets.
    static func opensSentence(_ token: Token) -> Bool {
        token.isOne(of: "\"'“‘«:–—•·|([*") || token.isMark("-") && token.isSpaced
    }

    /// Whether a sentence is in title case or in capitals: nothing but the small words of titles is in lower case.
    private static func isTitleCase(_ tokens: ArraySlice<Token>) -> Bool {
        var (lower, capitals) = (0, 0)
        var isAfterHyphen = false
        for token in tokens {
            if token.kind == .word, !isAfterHyphen {
                if token.shape != .lower {
                    capitals += 1
                } else if !titleWords.contains(token.folded) {
                    lower += 1
                    if lower > 1 { return false }
                }
            }
            isAfterHyphen = token.isMark("-")
        }
        let isStopped = tokens.last.map { $0.isOne(of: ".?!\"”’") } ?? false
        return lower == 0 && capitals >= 3 || lower == 1 && capitals >= 5 && !isStopped
    }

    private static let titleWords = NameWords.set(
        "a an the of in on at to for and but or nor by with from as vs via per over into after el al de la is s")
}

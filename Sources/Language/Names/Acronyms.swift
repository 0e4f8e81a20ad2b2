/// Ties acronyms to their long forms by the parentheses that introduce them: "Syrian Democratic Forces (SDF)".
struct Acronyms {
    /// Long form, as folded words, by folded acronym.
    private(set) var longForms: [String: [String]] = [:]
    /// The long forms as written.
    private(set) var written: [String: String] = [:]
    /// Where long forms stand: passage and first token, and one past the last.
    private(set) var proven: [TokenPlace: Int] = [:]

    /// Acronyms that only a caption spells out: captions slip, so the text's own long form goes before.
    private(set) var fromCaptions: Set<String> = []

    /// How many tokens a long form may have.
    private static let reach = 14

    init(_ reading: Reading) {
        for (place, passage) in reading.passages.enumerated() { collect(passage.tokens, passage.text, place) }
        // Captions are not analysed, yet what they spell out holds for the article.
        for block in reading.blocks where block.role == .caption || block.role == .subheading {
            let text = BlockText(block)
            collect(Tokenizer.tokens(of: text), text, nil)
        }
    }

    private mutating func collect(_ tokens: [Token], _ text: BlockText, _ place: Int?) {
        var index = 1
        while index + 1 < tokens.count {
            defer { index += 1 }
            guard tokens[index].isMark("("), tokens[index].isSpaced else { continue }
            var next = index + 1
            var start: Int?
            // "(ISIL, ISIS)", "(ISIL or ISIS)": all stand for what comes before.
            while next < tokens.count, next < index + 8, Acronyms.isAcronym(tokens[next]) {
                let end = next + 1
                guard end < tokens.count else { break }
                let isLast = tokens[end].isMark(")")
                guard isLast || tokens[end].isMark(",") || tokens[end].folded == "or" else { break }
                start = tie(tokens[next], before: index, start, tokens, text, place) ?? start
                if isLast { break }
                next = end + 1
                if next < tokens.count, tokens[next].folded == "or" { next += 1 }
            }
        }
    }

    static func isAcronym(_ token: Token) -> Bool {
        token.kind == .word && token.end - token.start >= 2 && token.end - token.start <= 9
            && (token.shape == .upper || (token.shape == .mixed && token.text.hasSuffix("s") && token.isCapitalised))
    }

    private mutating func tie(
        _ acronym: Token, before paren: Int, _ known: Int?, _ tokens: [Token], _ text: BlockText, _ place: Int?
    ) -> Int? {
        let key = Acronyms.key(acronym)
        let start = matchingStart(key, before: paren, tokens) ?? known ?? capitalStart(before: paren, tokens)
        guard let start else { return nil }
        if let place { proven[TokenPlace(place, start)] = paren }
        guard longForms[key] == nil else { return start }
        if place == nil { fromCaptions.insert(key) }
        longForms[key] = tokens[start..<paren].map(\.bare)
        written[key] = text.string(tokens[start].start, tokens[paren - 1].end)
        return start
    }

    /// The folded acronym without a plural s ("YPGs": "ypg").
    static func key(_ token: Token) -> String {
        token.shape == .mixed && token.text.hasSuffix("s") ? String(token.folded.dropLast()) : token.bare
    }

    /// The nearest start from which the initials of the words before the bracket spell the acronym; small words may count.
    private func matchingStart(_ key: String, before paren: Int, _ tokens: [Token]) -> Int? {
        var index = paren - 1
        var (capitals, all) = ("", "")
        var words = 0
        while index >= 0, words < Acronyms.reach {
            let token = tokens[index]
            if token.kind == .mark {
                guard token.isMark("-") || token.isMark("&") || token.isMark("'") || token.isMark("’") else {
                    return nil
                }
            } else {
                guard token.kind == .word, let initial = token.folded.first else { return nil }
                words += 1
                if token.isCapitalised { capitals = String(initial) + capitals }
                all = String(initial) + all
                if token.isCapitalised, words > 1, capitals == key || all == key { return index }
                if capitals.count > key.count { return nil }
            }
            index -= 1
        }
        return nil
    }

    /// The start of three and more capitalised words before the bracket, for acronyms of another language ("YPG").
    private func capitalStart(before paren: Int, _ tokens: [Token]) -> Int? {
        var start = paren
        var capitals = 0
        while start > 0, capitals < 8, tokens[start - 1].kind == .word,
            tokens[start - 1].isCapitalised || tokens[start - 1].folded == "of"
                || tokens[start - 1].folded == "and" && start > 1 && start < paren
                    && NameWords.subjects.contains(tokens[start].folded)
                    && NameWords.subjects.contains(tokens[start - 2].folded)
        {
            start -= 1
            capitals += 1
        }
        while start < paren,
            !tokens[start].isCapitalised || KnownNames.isPeople(tokens[start].folded)
                || StopWords.contains(tokens[start].folded)
        {
            // "the German Weather Service (DWD)": the land belongs to a name of three words with it.
            if paren - start == 3, start > 0, tokens[start - 1].folded == "the", tokens[start].isCapitalised,
                !StopWords.contains(tokens[start].folded), NameWords.bodies.contains(tokens[paren - 1].folded)
            {
                break
            }
            start += 1
        }
        return paren - start >= 3 ? start : nil
    }
}

/// Pairs quotation marks, straight and curly, double and single, over the passages of an article.
struct QuotedStretches {
    /// How many tokens a quotation in single marks may have: an apostrophe must not open a quotation without end.
    static let longestSingle = 150

    /// The stretches of each passage, in order; nested ones are left to the outer.
    static func of(_ reading: Reading) -> [[QuotedStretch]] {
        var all: [[QuotedStretch]] = []
        var isOpen = false
        for (place, passage) in reading.passages.enumerated() {
            let next = place + 1 < reading.passages.count ? reading.passages[place + 1] : nil
            let follows = next.map { $0.text.block.role.isNarrative && opensWithMark($0.tokens) } ?? false
            var stretches = QuotedStretches(tokens: passage.tokens).stretches(
                mayRunOn: follows && passage.text.block.role.isNarrative)
            if isOpen, stretches.first?.open == 0 { stretches[0].isContinued = true }
            isOpen = stretches.last?.runsOn ?? false
            all.append(stretches)
        }
        return all
    }

    private let tokens: [Token]

    /// Whether a token is one of the marks that may begin or end a quotation.
    static func isMark(_ token: Token) -> Bool { token.isOne(of: "“”«»„\"‘'") }

    private static func opensWithMark(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first, first.kind == .mark else { return false }
        return first.isOne(of: "“\"‘«")
    }

    private func stretches(mayRunOn: Bool) -> [QuotedStretch] {
        var stretches: [QuotedStretch] = []
        var open: Int?
        var index = 0
        while index < tokens.count {
            defer { index += 1 }
            let token = tokens[index]
            guard token.kind == .mark else { continue }
            switch token.text {
            case "“", "”", "«", "»", "„":
                // Some texts close with the opening mark, or use one mark for both: blanks tell which way it faces.
                if let start = open, token.text == "”" || token.text == "»" || !isOpener(index) {
                    stretches.append(QuotedStretch(open: start, close: index))
                    open = nil
                } else if isOpener(index) || token.text == "“" || token.text == "«" || token.text == "„" {
                    open = index
                }
            case "\"":
                if let start = open, !isOpener(index) {
                    stretches.append(QuotedStretch(open: start, close: index))
                    open = nil
                } else if isOpener(index) {
                    open = index
                }
            case "‘", "'":
                guard open == nil, isOpener(index), !isCutWord(index), let close = singleClose(index) else { continue }
                stretches.append(QuotedStretch(open: index, close: close))
                index = close
            default: continue
            }
        }
        if let open, mayRunOn { stretches.append(QuotedStretch(open: open, close: tokens.count, runsOn: true)) }
        return stretches
    }

    /// Whether a straight mark opens: blank space or an opening mark before it, a word right after it.
    private func isOpener(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, !tokens[index + 1].isSpaced else { return false }
        if tokens[index].isSpaced || index == 0 { return true }
        let before = tokens[index - 1]
        return before.isOne(of: "([{—–-\"“‘'") && before.isSpaced || before.isOne(of: "([{—–")
    }

    /// Whether an apostrophe stands for letters left out in front: "the '90s", "'twas", "rock 'n' roll".
    private func isCutWord(_ index: Int) -> Bool {
        let next = tokens[index + 1]
        if next.kind == .number {
            let length = next.end - next.start
            return length == 2
                && (index + 2 == tokens.count || tokens[index + 2].folded == "s" || tokens[index + 2].isSpaced)
        }
        return ["twas", "tis", "twere", "til", "till", "em", "n", "cos", "cause"].contains(next.folded)
            || next.folded.count == 3 && next.folded.hasSuffix("s") && next.folded.prefix(2).allSatisfy(\.isNumber)
    }

    /// The mark that closes a single one: the first after punctuation, else the first that no letter follows.
    private func singleClose(_ open: Int) -> Int? {
        let isCurly = tokens[open].text == "‘"
        var first: Int?
        var index = open + 1
        let limit = min(tokens.count, open + QuotedStretches.longestSingle)
        while index < limit {
            defer { index += 1 }
            let token = tokens[index]
            guard token.kind == .mark else { continue }
            if token.text == "“" || token.text == "”" { return first }
            if isCurly, token.text == "‘" { return first }
            guard token.text == "’" || (token.text == "'" && !isCurly), !token.isSpaced else { continue }
            guard index + 1 == tokens.count || tokens[index + 1].isSpaced || tokens[index + 1].kind == .mark else {
                continue
            }
            let before = tokens[index - 1]
            if before.kind == .mark { return index }
            if first == nil { first = index }
            // "the boys’ club’": a plural possessive may come first, anything else closes.
            if !before.folded.hasSuffix("s") { return first }
        }
        return first
    }

    private init(tokens: [Token]) { self.tokens = tokens }
}

import Language
import News

/// What one person says in one go: a quotation with the parts an attribution or a new paragraph cuts it into.
struct Utterance {
    /// The quotes, in reading order.
    let parts: [Quote]

    /// The direct quotes of an article gathered to utterances, in reading order.
    ///
    /// "X," he said, "Y" is one, and so is a quotation that runs on over paragraphs; two phrases quoted in one sentence are two.
    static func all(of article: AnnotatedArticle) -> [Utterance] {
        let blocks = Dictionary(article.article.blocks.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        var texts: [Int: [Unicode.Scalar]] = [:]
        func text(_ block: Int) -> [Unicode.Scalar] {
            if let known = texts[block] { return known }
            let scalars = Array((blocks[block]?.text.string ?? "").unicodeScalars)
            texts[block] = scalars
            return scalars
        }
        var utterances: [Utterance] = []
        var open: [Quote] = []
        for quote in article.quotes where quote.isDirect {
            if let last = open.last, goesOn(last, quote, text) {
                open.append(quote)
            } else {
                if !open.isEmpty { utterances.append(Utterance(parts: open)) }
                open = [quote]
            }
        }
        if !open.isEmpty { utterances.append(Utterance(parts: open)) }
        return utterances
    }

    /// The longest attribution between two parts, in scalars.
    private static let widest = 160
    /// Paragraphs of one quotation looked at.
    private static let most = 12

    private static func goesOn(_ last: Quote, _ next: Quote, _ text: (Int) -> [Unicode.Scalar]) -> Bool {
        guard last.speakerText == next.speakerText, last.cue == next.cue, last.speaker == next.speaker else {
            return false
        }
        let scalars = text(last.span.block)
        if last.span.block != next.span.block {
            // No mark closes the paragraph: the next one goes on.
            guard next.span.start <= 2, last.span.end <= scalars.count else { return false }
            return scalars[last.span.end...].allSatisfy { $0 == " " }
        }
        guard last.span.end < next.span.start, next.span.start <= scalars.count,
            next.span.start - last.span.end <= widest, let cue = last.cue
        else { return false }
        let between = scalars[last.span.end..<next.span.start]
        // "he said on Monday. On Tuesday he said": a new sentence brings the next words in, and tells of another time or thing.
        if let stop = between.lastIndex(where: { ".?!".unicodeScalars.contains($0) }),
            between[stop...].split(whereSeparator: { !$0.properties.isAlphabetic })
                .contains(where: { $0.count > 1 && $0.allSatisfy(\.properties.isLowercase) })
        {
            return false
        }
        return String(String.UnicodeScalarView(between)).lowercased().contains(cue.string.lowercased())
    }

    /// The words, parts joined by a blank.
    var text: PlainText {
        parts.count == 1 ? parts[0].span.text : PlainText(parts.map(\.span.text.string).joined(separator: " "))
    }
}

import Analysis
import Foundation
import News

/// Sentences set side by side, against pairs marked by hand in articles that were written for this.
enum AlignmentMeasure: Measure {
    static let name = "alignment"
    static let files = ["pairs.jsonl"]

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var score = Score()
        for (number, gold) in try folder.lines(files[0], as: GoldPair.self).enumerated() {
            guard let a = gold.a.annotated("a\(number)"), let b = gold.b.annotated("b\(number)") else { continue }
            var wanted = gold.pairs.compactMap { pair -> [SentenceID]? in
                guard pair.count == 2, let left = sentence(pair[0], in: a), let right = sentence(pair[1], in: b)
                else {
                    faults.append("gold not read: \(pair)")
                    return nil
                }
                return [left, right]
            }
            wanted.removeAll { isHeading($0[0], in: a) || isHeading($0[1], in: b) }
            for alignment in Comparison.of([a, b]).alignments {
                let isAB = alignment.a.article.index == 0
                let pair =
                    isAB
                    ? [alignment.a.sentence, alignment.b.sentence] : [alignment.b.sentence, alignment.a.sentence]
                if let place = wanted.firstIndex(of: pair) {
                    score.right += 1
                    wanted.remove(at: place)
                } else if !isHeading(pair[0], in: a), !isHeading(pair[1], in: b) {
                    score.wrong += 1
                    faults.append("\(gold.topic), taken: \(words(pair[0], a)) / \(words(pair[1], b))")
                }
            }
            score.missed += wanted.count
            for pair in wanted { faults.append("\(gold.topic), missed: \(words(pair[0], a)) / \(words(pair[1], b))") }
        }
        return [
            Finding(
                measure: "alignment", data: "own articles, \(score.right + score.missed) pairs", score: score.words,
                aim: "F1 .850 at P .900")
        ]
    }

    private static func sentence(_ beginning: String, in article: AnnotatedArticle) -> SentenceID? {
        article.sentences.first { $0.span.text.string.hasPrefix(beginning) }?.id
            ?? article.sentences.first { $0.span.text.string.contains(") - " + beginning) }?.id
            ?? article.sentences.first { $0.span.text.string.contains(" - " + beginning) }?.id
    }

    /// Headlines say again what a sentence of the text says: beside which of the two they stand is a matter of taste, and not counted.
    private static func isHeading(_ id: SentenceID, in article: AnnotatedArticle) -> Bool {
        article.article.blocks.first { $0.index == id.block }?.role == .headline
    }

    private static func words(_ id: SentenceID, _ article: AnnotatedArticle) -> String {
        article.sentence(id)?.span.text.string ?? "?"
    }
}

import Foundation
import Language
import News

/// By what the text of an article is known again: the telling words of its sentences, as numbers.
///
/// Two texts are one where half of the sentences of the shorter are found in the other, as `SeparateTexts` has it; this form is small and quick
/// enough to be kept for every article of a library. Words weigh by how rare they are in English alone, as the articles compared are not at hand.
public struct TextPrint: Hashable, Sendable {
    /// The words of one sentence, by their hashes, ascending, with their weights.
    private struct Line: Hashable {
        var words: [UInt32]
        var weights: [UInt8]
        var total: Int

        init(words: [UInt32], weights: [UInt8]) {
            (self.words, self.weights) = (words, weights)
            total = weights.reduce(0) { $0 + TextPrint.weight($1) }
        }
    }

    /// What a stored weight bears where the word is a number or a stock word of news, which any two stories may share.
    private static let stock: UInt8 = 0x80

    private static func weight(_ stored: UInt8) -> Int { Int(stored & ~stock) }

    private var lines: [Line] = []

    /// Sentences kept of one article, and words of one sentence: about a kilobyte in all.
    private static let (mostLines, mostWords) = (40, 24)
    /// A weight of one, in stored units.
    private static let unit = 16.0
    /// A sentence lighter than this is measured as if it weighed so much.
    private static let lightest = 18 * unit
    /// From this score on two sentences tell the same, as in `SentenceMatcher`; word order, which adds to the score there, is not known here.
    private static let telling = 0.42

    /// Makes the print of an article.
    public init(_ annotated: AnnotatedArticle) {
        let roles = annotated.article.blocks.map(\.role)
        for sentence in annotated.sentences where lines.count < TextPrint.mostLines {
            guard roles.indices.contains(sentence.span.block), roles[sentence.span.block].isNarrative else { continue }
            var weighed: [UInt32: UInt8] = [:]
            for stem in TermWeights.stems(of: sentence.span.text).prefix(300) {
                let weight = min(127, (TermWeights.priorWeight(stem) * TextPrint.unit).rounded())
                weighed[TextPrint.hash(stem)] = UInt8(weight) | (TermWeights.isStock(stem) ? TextPrint.stock : 0)
            }
            let heaviest = weighed.sorted {
                (TextPrint.weight($0.value), $0.key) > (TextPrint.weight($1.value), $1.key)
            }
            let words = heaviest.prefix(TextPrint.mostWords).sorted { $0.key < $1.key }
            guard !words.isEmpty else { continue }
            lines.append(Line(words: words.map(\.key), weights: words.map(\.value)))
        }
    }

    /// Whether two texts are one: half of the sentences of one are found in the other.
    public func isOneText(with other: TextPrint) -> Bool { isOneText(with: other, telling: TextPrint.telling) }

    /// The same from another score on.
    func isOneText(with other: TextPrint, telling: Double) -> Bool {
        guard !lines.isEmpty, !other.lines.isEmpty else { return false }
        let mine = lines.map { line in other.lines.contains { TextPrint.score(line, $0) >= telling } }
        if 2 * mine.count(where: \.self) >= mine.count { return true }
        let theirs = other.lines.count { line in lines.contains { TextPrint.score(line, $0) >= telling } }
        return 2 * theirs >= other.lines.count
    }

    /// As `SentenceSimilarity` scores, but for what only the articles themselves could tell: how rare a word is among them, and word order.
    private static func score(_ left: Line, _ right: Line) -> Double {
        var (i, j, shared) = (0, 0, 0)
        var sharesWord = false
        while i < left.words.count, j < right.words.count {
            if left.words[i] == right.words[j] {
                shared += weight(left.weights[i])
                sharesWord = sharesWord || left.weights[i] & stock == 0
                (i, j) = (i + 1, j + 1)
            } else if left.words[i] < right.words[j] {
                i += 1
            } else {
                j += 1
            }
        }
        guard sharesWord else { return 0 }
        let dice = 2 * Double(shared) / Double(max(1, left.total + right.total))
        let overlap = Double(shared) / max(lightest, Double(min(left.total, right.total)))
        return min(1, (dice + overlap) / 2)
    }

    /// FNV-1a, 32 bits: the same on every machine and for ever, as it is kept on disk.
    private static func hash(_ stem: String) -> UInt32 {
        stem.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}

extension TextPrint {
    /// The bytes that keep it: for each sentence how many words, then hash (four bytes, little end first) and weight of each.
    public var bytes: Data {
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(UInt8(line.words.count))
            for (word, weight) in zip(line.words, line.weights) {
                bytes += [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: word >> $0) } + [weight]
            }
        }
        return Data(bytes)
    }

    /// Reads the bytes back; what is cut off is left out.
    public init(bytes data: Data) {
        let bytes = [UInt8](data)
        var place = 0
        while place < bytes.count {
            let count = Int(bytes[place])
            guard place + 1 + 5 * count <= bytes.count else { return }
            let words = (0..<count).map { number in
                let start = place + 1 + 5 * number
                return (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
            }
            let weights = (0..<count).map { bytes[place + 5 + 5 * $0] }
            lines.append(Line(words: words, weights: weights))
            place += 1 + 5 * count
        }
    }
}

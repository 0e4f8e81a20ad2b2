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
        var book = WordBook()
        self.init(sentences: annotated.sentences, words: ArticleWords(annotated.article, book: &book))
    }

    /// Makes the print of an article from words that were read before.
    public init(sentences: [Sentence], words: ArticleWords) {
        let blocks = words.article.blocks
        var places: [Int: Int] = [:]
        for (place, block) in blocks.enumerated() { places[block.index] = place }
        for sentence in sentences where lines.count < TextPrint.mostLines {
            guard let place = places[sentence.span.block], blocks[place].role.isNarrative else { continue }
            let read = words.blocks[place]
            var next = read.partitioningIndex { $0.start >= sentence.span.start }
            var printed: [(hash: UInt32, weight: UInt8)] = []
            while next < read.count, read[next].start < sentence.span.end, printed.count < 300 {
                let entry = read[next].entry
                if entry.isPrinted { printed.append((entry.hash, entry.weight)) }
                next += 1
            }
            printed.sort { ($0.hash, $0.weight) < ($1.hash, $1.weight) }
            var unique: [(hash: UInt32, weight: UInt8)] = []
            for word in printed where word.hash != unique.last?.hash { unique.append(word) }
            if unique.count > TextPrint.mostWords {
                unique.sort { (TextPrint.weight($0.weight), $0.hash) > (TextPrint.weight($1.weight), $1.hash) }
                unique.removeLast(unique.count - TextPrint.mostWords)
                unique.sort { $0.hash < $1.hash }
            }
            guard !unique.isEmpty else { continue }
            lines.append(Line(words: unique.map(\.hash), weights: unique.map(\.weight)))
        }
    }

    /// How much a stem tells, in stored units, and whether it is a stock word.
    static func storedWeight(_ stem: String) -> UInt8 {
        let weight = min(127, (TermWeights.priorWeight(stem) * unit).rounded())
        return UInt8(weight) | (TermWeights.isStock(stem) ? stock : 0)
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
    static func hash(_ stem: String) -> UInt32 {
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

extension Array {
    /// The first place whose element satisfies a condition that holds from some place on to the end.
    fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

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
    /// Every word as one number, ascending: its hash, then its line (8 bits), then its weight.
    private var places: [UInt64] = []

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
        var placesOfBlocks: [Int: Int] = [:]
        for (place, block) in blocks.enumerated() { placesOfBlocks[block.index] = place }
        for sentence in sentences where lines.count < TextPrint.mostLines {
            guard let place = placesOfBlocks[sentence.span.block], blocks[place].role.isNarrative else { continue }
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
        places = TextPrint.places(of: lines)
    }

    private static func places(of lines: [Line]) -> [UInt64] {
        var places: [UInt64] = []
        places.reserveCapacity(lines.reduce(0) { $0 + $1.words.count })
        for (number, line) in lines.enumerated() {
            for (word, weight) in zip(line.words, line.weights) {
                places.append(UInt64(word) << 32 | UInt64(number & 0xFF) << 8 | UInt64(weight))
            }
        }
        places.sort()
        return places
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
        let shared = shared(with: other)
        var (mine, theirs) = (
            Array(repeating: false, count: lines.count), Array(repeating: false, count: other.lines.count)
        )
        for row in lines.indices {
            for column in other.lines.indices {
                let weight = Int(shared[row * other.lines.count + column])
                guard weight >= 0, TextPrint.score(weight, lines[row], other.lines[column]) >= telling else { continue }
                (mine[row], theirs[column]) = (true, true)
            }
        }
        return 2 * mine.count(where: \.self) >= mine.count || 2 * theirs.count(where: \.self) >= theirs.count
    }

    /// What the words weigh that a line here and one there share, line by line; negative where they share stock words at most.
    private func shared(with other: TextPrint) -> [Int32] {
        var shared = [Int32](repeating: .min, count: lines.count * other.lines.count)
        var (left, right) = (0, 0)
        while left < places.count, right < other.places.count {
            let word = places[left] >> 32
            guard word == other.places[right] >> 32 else {
                if word < other.places[right] >> 32 { left += 1 } else { right += 1 }
                continue
            }
            let first = right
            while left < places.count, places[left] >> 32 == word {
                let row = Int(places[left] >> 8 & 0xFF) * other.lines.count
                let stored = UInt8(truncatingIfNeeded: places[left])
                right = first
                while right < other.places.count, other.places[right] >> 32 == word {
                    let place = row + Int(other.places[right] >> 8 & 0xFF)
                    shared[place] += Int32(TextPrint.weight(stored))
                    // One word that is no stock word lifts the sum above nought.
                    if stored & TextPrint.stock == 0, shared[place] < 0 { shared[place] -= .min }
                    right += 1
                }
                left += 1
            }
        }
        return shared
    }

    /// As `SentenceSimilarity` scores, but for what only the articles themselves could tell: how rare a word is among them, and word order.
    private static func score(_ shared: Int, _ left: Line, _ right: Line) -> Double {
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
        bytes.reserveCapacity(places.count * 5 + lines.count)
        for line in lines {
            bytes.append(UInt8(line.words.count))
            for (word, weight) in zip(line.words, line.weights) {
                bytes.append(UInt8(truncatingIfNeeded: word))
                bytes.append(UInt8(truncatingIfNeeded: word >> 8))
                bytes.append(UInt8(truncatingIfNeeded: word >> 16))
                bytes.append(UInt8(truncatingIfNeeded: word >> 24))
                bytes.append(weight)
            }
        }
        return Data(bytes)
    }

    /// Reads the bytes back; what is cut off is left out.
    public init(bytes data: Data) {
        data.withUnsafeBytes { bytes in
            var place = 0
            while place < bytes.count, lines.count < 0x100 {
                let count = Int(bytes[place])
                guard place + 1 + 5 * count <= bytes.count else { return }
                var (words, weights): ([UInt32], [UInt8]) = ([], [])
                words.reserveCapacity(count)
                weights.reserveCapacity(count)
                for start in stride(from: place + 1, to: place + 1 + 5 * count, by: 5) {
                    words.append(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
                    weights.append(bytes[start + 4])
                }
                lines.append(Line(words: words, weights: weights))
                place += 1 + 5 * count
            }
        }
        places = TextPrint.places(of: lines)
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

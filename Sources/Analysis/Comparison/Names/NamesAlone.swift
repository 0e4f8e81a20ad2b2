import Language
import News

/// Tells pairs of sentences that share nobody's deed but only somebody's name and office.
///
/// "Interior Minister Pavel Orsun said 120 buildings had collapsed" and "Interior Minister Pavel Orsun said 512 people were hurt"
/// share four weighty words and tell two things.
enum NamesAlone {
    /// Whether every telling word that both sentences share belongs to a name or to the office before it.
    static func rests(_ match: SentenceMatch, _ readings: Readings) -> Bool {
        guard let left = readings[match.a], let right = readings[match.b], left.role != .headline,
            right.role != .headline
        else { return false }
        let names = stems(of: left, readings).union(stems(of: right, readings))
        guard !names.isEmpty else { return false }
        let theirs = Set(right.words.map(\.stem))
        return left.words.allSatisfy { word in
            !theirs.contains(word.stem) || names.contains(word.stem)
                || !readings.similarity.weights.isTelling(word) || offices.contains(word.folded)
                || word.folded.allSatisfy(\.isNumber) == false && magnitudes.contains(word.folded)
        }
    }

    /// Stems of the words of persons' names, and of the capitalised words right before them.
    private static func stems(of reading: SentenceReading, _ readings: Readings) -> Set<String> {
        guard let place = readings.place(of: reading.passage) else { return [] }
        let start = reading.sentence.span.start
        var stems: Set<String> = []
        for name in readings.annotations[reading.passage.article.index].names[place] where name.kind == .person {
            let (from, to) = (name.span.start - start, name.span.end - start)
            guard var first = reading.words.firstIndex(where: { $0.end > from }) else { continue }
            var last = first
            while last < reading.words.count, reading.words[last].start < to { last += 1 }
            let reach = max(0, first - 4)
            while first > reach, isCapitalised(reading.words[first - 1]) { first -= 1 }
            for word in reading.words[first..<max(first, last)] { stems.insert(word.stem) }
        }
        return stems
    }

    private static func isCapitalised(_ word: Word) -> Bool {
        word.text.string.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private static let offices = Set(
        """
        minister president prime chief executive leader spokesman spokeswoman spokesperson governor gov mayor secretary
        chairman chairwoman chair director head general commander judge lawyer senator chancellor ceo police officials
        official said told
        """.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let magnitudes: Set<String> = ["million", "billion", "thousand", "hundred", "people"]
}

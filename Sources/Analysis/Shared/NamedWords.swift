import Language
import News

/// Which words of a sentence belong to names, or to the office of whoever is named.
enum NamedWords {
    /// The stems of the words of a sentence's names, of the capitalised words right before a person's, and of offices.
    ///
    /// `start` is where the sentence begins in its block.
    static func stems(of words: [Word], from start: Int, names: [Name]) -> Set<String> {
        var stems: Set<String> = []
        for word in words where offices.contains(word.folded) { stems.insert(word.stem) }
        for name in names {
            let (from, to) = (name.span.start - start, name.span.end - start)
            guard var first = firstWord(endingAfter: from, in: words) else { continue }
            var last = first
            while last < words.count, words[last].start < to { last += 1 }
            if name.kind == .person {
                let reach = max(0, first - 4)
                while first > reach, isCapitalised(words[first - 1]) { first -= 1 }
                // "Fire chief Dana Whitcombe", "mine manager Piet Olsen": the office with what it is the office of.
                if first > 0, offices.contains(words[first - 1].folded) { first -= min(first, 2) }
            }
            for word in words[first..<max(first, last)] { stems.insert(word.stem) }
        }
        return stems
    }

    private static func firstWord(endingAfter place: Int, in words: [Word]) -> Int? {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].end > place { high = middle } else { low = middle + 1 }
        }
        return low < words.count ? low : nil
    }

    private static func isCapitalised(_ word: Word) -> Bool {
        word.text.string.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The stems of words of office, which stand beside many names.
    static let officeStems = Set(offices.map(Stemmer.stem))

    private static let offices = Set(
        """
        minister president prime chief executive leader spokesman spokeswoman spokesperson governor gov mayor secretary
        chairman chairwoman chair director head general commander judge lawyer senator chancellor ceo police officials
        manager coach prosecutor captain superintendent inspector sergeant professor analyst owner founder premier
        official said told
        """.listed)
}

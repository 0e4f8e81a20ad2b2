import Foundation
import Language

/// What words come to, kept from one article to the next: nearly every word of an article stood in one before it.
///
/// Stemming a word and asking the tables what kind of word it is costs ten times a look into a dictionary.
public struct WordBook: Sendable {
    /// Words kept at most: some megabytes.
    ///
    /// A book that is full begins anew with the next article.
    private static let most = 40_000

    /// What one word comes to.
    struct Entry: Sendable {
        /// The number of its stem in this book.
        var stem: Int32
        /// The hash of its stem, the same on every machine.
        var hash: UInt32
        /// How much its stem tells in `TextPrint`, as stored there.
        var weight: UInt8
        /// Whether it tells something of the event: no stop word, and neither very short nor very long.
        var isTelling: Bool
        /// Whether it can tell two texts apart: no stop word, and not one that only says who said it.
        var isPrinted: Bool
    }

    private var numbers = WordNumbers()
    /// By the number of the word.
    private var entries: [Entry] = []
    private var stems = WordNumbers()
    private var names: [String] = []
    /// Where each stem stands among those of the article that is being read, by its number, where the page is that article's.
    private var places: [(page: Int, place: Int)] = []
    /// How many articles were read.
    private var page = 0

    /// A book without words.
    public init() {}

    /// Begins another article; makes room first, where there are too many words.
    mutating func turnPage() {
        if entries.count > WordBook.most { self = WordBook() }
        page += 1
    }

    /// The place of a stem among those of the article that is being read; it is added where it was not met yet.
    mutating func place(of stem: Int32, in stems: inout [String]) -> Int {
        if places[Int(stem)].page == page { return places[Int(stem)].place }
        places[Int(stem)] = (page, stems.count)
        stems.append(names[Int(stem)])
        return stems.count - 1
    }

    /// What a folded word comes to.
    mutating func entry(_ folded: String) -> Entry {
        let place = Int(numbers.number(for: folded))
        if place < entries.count { return entries[place] }
        let stem = Stemmer.stem(folded)
        let isStop = StopWords.contains(folded)
        let length = folded.utf8.count
        let entry = Entry(
            stem: number(of: stem), hash: TextPrint.hash(stem), weight: TextPrint.storedWeight(stem),
            isTelling: length > 2 && length < 40 && !isStop,
            isPrinted: !isStop && !CommonEnglish.isAttribution(stem))
        entries.append(entry)
        return entry
    }

    private mutating func number(of stem: String) -> Int32 {
        let number = stems.number(for: stem)
        if Int(number) == names.count {
            names.append(stem)
            places.append((0, 0))
        }
        return number
    }
}

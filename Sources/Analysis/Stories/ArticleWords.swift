import Foundation
import Language
import News

/// The words of an article, each looked up once: from them come the terms of its story and the print of its text.
public struct ArticleWords {
    /// One word in its block.
    struct Place {
        /// What the word comes to.
        var entry: WordBook.Entry
        /// The place of its stem among the stems of the article.
        var stem: Int
        /// Its first scalar in the block.
        var start: Int
        /// One past its last scalar.
        var end: Int
    }

    /// The article they are of.
    let article: Article
    /// The words of each block that is narrative, a headline or a standfirst, in order; none for the other blocks.
    let blocks: [[Place]]
    /// The scalars of those blocks.
    let scalars: [[Unicode.Scalar]]
    /// The stems of the article, each once, in the order in which they are met.
    let stems: [String]

    /// Reads an article's words with a book of words.
    public init(_ article: Article, book: inout WordBook) {
        self.init(article, &book) { block, take in Words.each(in: block.text, take) }
    }

    /// Takes the words of an article that was read for who speaks in it.
    public init(_ speech: SpeechReading, book: inout WordBook) {
        self.init(speech.article, &book) { block, take in speech.eachWord(of: block, take) }
    }

    private init(
        _ article: Article, _ book: inout WordBook,
        each: (Block, (_ folded: String, _ start: Int, _ end: Int) -> Void) -> [Unicode.Scalar]
    ) {
        book.turnPage()
        self.article = article
        var stems: [String] = []
        var blocks: [[Place]] = []
        var scalars: [[Unicode.Scalar]] = []
        blocks.reserveCapacity(article.blocks.count)
        for block in article.blocks {
            var places: [Place] = []
            var letters: [Unicode.Scalar] = []
            if block.role.isNarrative || block.role == .headline || block.role == .standfirst {
                places.reserveCapacity(block.text.string.utf8.count / 5)
                letters = each(block) { folded, start, end in
                    let entry = book.entry(folded)
                    let stem = book.place(of: entry.stem, in: &stems)
                    places.append(Place(entry: entry, stem: stem, start: start, end: end))
                }
            }
            blocks.append(places)
            scalars.append(letters)
        }
        (self.blocks, self.scalars, self.stems) = (blocks, scalars, stems)
    }
}

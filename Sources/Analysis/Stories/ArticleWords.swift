import Foundation
import Language
import News

/// The words of an article, each looked up once: from them come the terms of its story and the print of its text.
public struct ArticleWords {
    /// One word in its block.
    struct Place {
        var entry: WordBook.Entry
        var start: Int
        var end: Int
    }

    /// The article they are of.
    let article: Article
    /// The words of each block that is narrative, a headline or a standfirst, in order; none for the other blocks.
    let blocks: [[Place]]
    /// The stems of the article's words by their number in the book.
    private let stems: [Int32: String]

    /// Reads an article's words with a book of words.
    public init(_ article: Article, book: inout WordBook) {
        book.turnPage()
        self.article = article
        var stems: [Int32: String] = [:]
        var blocks: [[Place]] = []
        for block in article.blocks {
            var places: [Place] = []
            if block.role.isNarrative || block.role == .headline || block.role == .standfirst {
                Words.each(in: block.text) { folded, start, end in
                    let entry = book.entry(folded)
                    if stems[entry.stem] == nil { stems[entry.stem] = book.stem(entry.stem) }
                    places.append(Place(entry: entry, start: start, end: end))
                }
            }
            blocks.append(places)
        }
        (self.blocks, self.stems) = (blocks, stems)
    }

    /// The stem of a number the book gave.
    func stem(_ number: Int32) -> String { stems[number] ?? "" }
}

import Foundation

/// The stable name of a finding, under which the reader's own verdict on it is kept.
///
/// It is made of the sort of finding, the articles' ids and the words that were found, folded: neither the numbering of sentences
/// nor anything that stands elsewhere in an article takes part, so that a finding keeps its name when articles are imported again,
/// analysed by a newer version of the program, or edited in other places. When the words themselves change it is another finding, which
/// `ReaderVerdicts` still knows for a successor of the first by its `statements`.
///
///     FindingKey(.figure, [.init(article: id, words: sentence.span.text, detail: figure.span.text)])
public struct FindingKey: Hashable, Sendable {
    /// What sort of finding it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// A figure one article gives.
        case figure
        /// Words of a speaker.
        case quote
        /// Sentences that stand beside each other.
        case row
        /// A form of a name.
        case name
        /// What an article calls something.
        case word
        /// Who is cited for what.
        case source
        /// A headline or standfirst.
        case headline
        /// How much of one article is in another.
        case lineage
        /// That two sentences tell one event, the first being the one that is joined or taken out; checked where the reader made them
        /// one, not the same where the reader made them two.
        case event
    }

    /// One article's part in a finding.
    public struct Statement: Hashable, Codable, Sendable {
        /// The article.
        public var article: ArticleID
        /// Its words: the whole sentence, or the name, word or speaker where the finding is not about a sentence.
        public var words: PlainText
        /// Which words of the sentence are meant, where it holds several findings ("about 3,000 fighters"); else empty.
        public var detail: PlainText

        /// Makes a part; of a lineage the articles alone are the finding, and the words are empty.
        public init(article: ArticleID, words: PlainText, detail: PlainText = .empty) {
            (self.article, self.words, self.detail) = (article, words, detail)
        }
    }

    /// What sort of finding it is.
    public let kind: Kind
    /// The articles that take part, each once, in the order of their ids.
    public let articles: [ArticleID]
    /// Each article's part in it.
    public let statements: [Statement]
    /// The name as it is kept and printed: `f` and 32 hexadecimal digits.
    public let rawValue: String

    /// Names a finding; the order of its parts does not matter, except in a lineage, where the first is the one that shares.
    public init(_ kind: Kind, _ statements: [Statement]) {
        var parts = statements.map { statement in
            (
                statement.article.rawValue, FindingKey.folded(statement.words.string),
                FindingKey.folded(statement.detail.string)
            )
        }
        if kind != .lineage { parts.sort { $0 < $1 } }
        var hash = StableHash()
        hash.add(kind.rawValue)
        for (article, words, detail) in parts {
            hash.add(article)
            hash.add(words)
            hash.add(detail)
        }
        (self.kind, self.statements) = (kind, statements)
        articles = Set(statements.map(\.article)).sorted()
        rawValue = "f" + hash.digits
    }

    /// The name alone decides: the words may be set in other types.
    public static func == (left: FindingKey, right: FindingKey) -> Bool { left.rawValue == right.rawValue }

    /// The name alone decides.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Small letters, digits and the signs that belong to numbers, with one blank for all that parts them: what typesetting and
    /// punctuation change is left out.
    static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        var isApart = false
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark: continue
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .spacingMark, .currencySymbol, .mathSymbol:
                break
            default:
                guard scalar == "%" else {
                    isApart = !folded.isEmpty
                    continue
                }
            }
            if isApart { folded.append(" ") }
            isApart = false
            folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
        return String(folded)
    }
}

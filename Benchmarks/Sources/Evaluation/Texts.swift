import Language
import News
import Parsing

/// Makes articles of the texts of gold data.
enum Texts {
    /// A text as an import would take it; its first line may be a headline.
    static func article(_ text: String, published: String?, outlet: String? = nil, name: String) -> AnnotatedArticle? {
        let moment = published.flatMap { Moment($0) }
        let options = IntakeOptions(
            published: moment, outlet: outlet.map { PlainText($0) }, arrival: Instant(seconds: 1_790_000_000))
        let parser = PlainTextParser(options: options)
        let article = parser.article(from: Array(text.utf8), path: PlainText(name), identity: .guid(name))
        return article.map { Annotator.annotate($0) }
    }

    /// A text whose lines are body blocks, so that places in it can be told.
    static func plain(_ text: String, published: String? = nil, name: String) -> PlacedText {
        var blocks: [Block] = []
        var starts: [Int] = []
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = PlainText(line)
            if !words.isEmpty, words.scalarCount == line.unicodeScalars.count {
                blocks.append(Block(index: blocks.count, line: nil, role: .body, text: words))
                starts.append(start)
            }
            start += line.unicodeScalars.count + 1
        }
        let dating = published.flatMap { Moment($0) }.map { Dating($0, basis: .given) }
        let article = Article(
            id: ArticleID(rawValue: "a" + name), identity: .guid(name),
            source: Source(path: PlainText(name), mediaType: "text/plain"),
            title: Title(text: PlainText(name), isFirstLine: false),
            published: dating ?? .arrival(Instant(seconds: 1_790_000_000)), sha256: "", blocks: blocks)
        return PlacedText(article: Annotator.annotate(article), starts: starts)
    }
}

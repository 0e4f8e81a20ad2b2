import Analysis
import Dispatch
import Language
import News

/// Has the tables of words read while the library and the terminal are opened: the first comparison would read them otherwise, and the first
/// picture wait for it.
enum Warming {
    /// Begins, on another core where there is one, and waits for nothing.
    static func begin() {
        DispatchQueue.global(qos: .userInitiated).async {
            _ = Comparison.of([Annotator.annotate(article(1)), Annotator.annotate(article(2))])
        }
    }

    /// Two accounts so short that reading them takes no time, with one of each thing that is looked for.
    private static func article(_ number: Int) -> Article {
        let text: PlainText =
            number == 1
            ? "A fire in York killed about 20 people on Monday, police said. \"It was fast,\" Chief Ann Lee told Reuters."
            : "At least 30 people died when a fire broke out in York late on Monday. \"It was so fast,\" said Lee."
        return Article(
            id: ArticleID(rawValue: "a000000000000000\(number)"), identity: .guid("\(number)"),
            source: Source(path: .empty, mediaType: "text/plain"), title: Title(text: text, isFirstLine: true),
            published: .arrival(Instant(seconds: 0)), sha256: "\(number)",
            blocks: [Block(index: 0, line: 1, role: .body, text: text)])
    }
}

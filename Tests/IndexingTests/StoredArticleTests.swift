import Foundation
import News
import Testing

@testable import Indexing

@Suite struct StoredArticleTests {
    @Test(
        "an article is read back from its bytes as it was, whatever its text holds",
        arguments: [
            "Plain words.", "He said: \"Back\\slash\" and \\\"blocks\\\":[] and \"blocks\":[]", "Ærø, Łódź, 東京 and 🛶",
            "", "\\",
        ])
    func bytesKeepTheArticle(_ text: String) throws {
        var told = article(7, text, headline: "Quay \"closed\": \(text)", authors: [PlainText(text)])
        for role in Role.allCases {
            told.blocks.append(Block(index: told.blocks.count, line: nil, role: role, text: PlainText(text)))
        }
        let bytes = try StoredArticle.encode(told)
        #expect(try StoredArticle.decode(bytes) == told)
        #expect(try JSONDecoder().decode(Article.self, from: JSONEncoder().encode(told)) == told)
    }

    @Test("an article without blocks is read back too")
    func noBlocks() throws {
        let told = article(8, "")
        #expect(told.blocks.isEmpty)
        #expect(try StoredArticle.decode(StoredArticle.encode(told)) == told)
    }
}

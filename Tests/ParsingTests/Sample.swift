import Foundation
import News
import Testing

@testable import Parsing

/// Articles made in a test.
enum Sample {
    static let arrival = Instant(seconds: 1_549_800_000)

    /// Parses a text as if it were a file of that content.
    static func article(_ text: String) throws -> Article { try article(Array(text.utf8)) }

    static func article(_ bytes: [UInt8]) throws -> Article {
        let parser = PlainTextParser(options: IntakeOptions(arrival: arrival))
        return try #require(parser.article(from: bytes, path: "sample.txt", identity: .path("/sample.txt")))
    }

    /// The roles of a text's blocks, in order.
    static func roles(_ text: String) throws -> [Role] { try article(text).blocks.map(\.role) }

    /// Runs a test in a directory of its own, which is taken away afterwards.
    static func inDirectory(_ body: (String) throws -> Void) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "broadsheet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        try body(place.path)
    }

    static func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    static func write(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }

    /// What an intake gives for a path.
    static func taken(_ path: String, _ options: IntakeOptions? = nil) -> (articles: [Article], refusals: [Refusal]) {
        var (articles, refusals): ([Article], [Refusal]) = ([], [])
        Intake(options: options ?? IntakeOptions(arrival: arrival)).articles(at: path) { result in
            switch result {
            case .success(let article): articles.append(article)
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        return (articles, refusals)
    }

    /// Four paragraphs that are nothing but body.
    static let body = """
        The council voted on Tuesday to close the bridge for repairs that will take most of the year, officials said.

        Traffic will be led over the old road, which was widened last summer and has room for lorries as well.

        Shopkeepers near the bridge fear that fewer customers will come, and ask the city for help with the rent.

        The mayor said that the work could not wait, because engineers had found cracks in two of the pillars.
        """
}

import Foundation
import News
import Parsing
import Testing

/// The demonstration articles under seeds/.
enum Seed {
    static let arrival = Instant(seconds: 1_795_000_000)

    static func path(_ number: Int) throws -> String {
        var root = URL(filePath: #filePath)
        while !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path), root.path != "/" {
            root.deleteLastPathComponent()
        }
        let seeds = root.appending(path: "seeds")
        let names = try FileManager.default.contentsOfDirectory(atPath: seeds.path)
        let name = try #require(names.first { $0.hasPrefix("00\(number)_") && $0.hasSuffix(".txt") })
        return seeds.appending(path: name).path
    }

    static func article(_ number: Int) throws -> Article {
        var articles: [Article] = []
        try Intake(options: IntakeOptions(arrival: arrival)).articles(at: path(number)) {
            articles.append(try $0.get())
        }
        return try #require(articles.first)
    }

    static func bytes(_ number: Int) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path(number))))
    }
}

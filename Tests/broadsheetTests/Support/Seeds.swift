import Foundation

/// The five articles of one event in `seeds/`.
enum Seeds {
    /// Their paths, in order of name.
    static var paths: [String] {
        get throws {
            var folder = URL(filePath: #filePath)
            while folder.path.count > 1 {
                folder.deleteLastPathComponent()
                let seeds = folder.appending(path: "seeds")
                guard FileManager.default.fileExists(atPath: seeds.path) else { continue }
                return try FileManager.default.contentsOfDirectory(atPath: seeds.path)
                    .filter { $0.hasSuffix(".txt") }.sorted().map { seeds.path + "/" + $0 }
            }
            return []
        }
    }
}

extension Room {
    /// Takes the seeds into the room's library.
    func importSeeds() throws -> Ran {
        let paths = try Seeds.paths
        return try run("import", paths[0], paths[1], paths[2], paths[3], paths[4], "--json")
    }
}

import Foundation

/// The targets of Package.swift and what each may import, as `swift package dump-package` tells it.
struct DeclaredPackage {
    /// Target name to the names of the targets and products it depends on.
    let dependencies: [String: Set<String>]

    /// Asks the package manager; a scratch folder of its own keeps it clear of the running build.
    init(root: URL) throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "house-\(getpid())")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", root.path, "--scratch-path", scratch.path, "dump-package",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let package = try JSONDecoder().decode(Dump.self, from: data)
        dependencies = Dictionary(
            uniqueKeysWithValues: package.targets.map { ($0.name, Set($0.dependencies.compactMap(\.name))) })
    }

    private struct Dump: Decodable {
        let targets: [Target]
    }

    private struct Target: Decodable {
        let name: String
        let dependencies: [Dependency]
    }

    /// `{"byName": ["News", null]}` or `{"product": ["GRDB", "GRDB.swift", null, null]}`.
    private struct Dependency: Decodable {
        let byName: [String?]?
        let product: [Piece]?
        let target: [String?]?

        var name: String? { byName?.first ?? target?.first ?? product?.first?.text ?? nil }
    }

    /// An element of a product's list, of which only texts matter here.
    private struct Piece: Decodable {
        let text: String?
        init(from decoder: any Decoder) throws {
            text = try? decoder.singleValueContainer().decode(String.self)
        }
    }
}

import Foundation
import News
import Parsing

/// Reads pages of the corpora as an import would take them.
enum SavedPage {
    /// The article of a page that gzip has packed; nil where it is refused.
    static func article(of file: URL, url: String?) throws -> Article? {
        let place = FileManager.default.temporaryDirectory.appending(path: "pages-\(getpid()).html")
        defer { try? FileManager.default.removeItem(at: place) }
        try unpacked(file).write(to: place)
        return read(place, url)
    }

    private static func read(_ place: URL, _ url: String?) -> Article? {
        var found: Article?
        let options = IntakeOptions(url: url.map { PlainText($0) }, arrival: Instant(seconds: 1_790_000_000))
        Intake(options: options).articles(at: place.path) { result in
            if case .success(let article) = result { found = article }
        }
        return found
    }

    private static func unpacked(_ file: URL) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
}

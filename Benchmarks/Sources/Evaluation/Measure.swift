import Foundation

/// One thing that is measured against gold data.
protocol Measure: Sendable {
    /// The word that selects it on the command line.
    static var name: String { get }
    /// The files it reads, under the gold folder or the corpora folder.
    static var files: [String] { get }
    /// Measures; `corpora` is the folder that holds the files. Wrong cases go to `faults`, a line each.
    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding]
}

/// A folder of JSON Lines.
extension URL {
    /// The objects of a JSON Lines file under this folder.
    func lines<Line: Decodable>(_ name: String, as type: Line.Type = Line.self) throws -> [Line] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: appending(path: name)).split(separator: 10)
            .map { try decoder.decode(type, from: Data($0)) }
    }
}

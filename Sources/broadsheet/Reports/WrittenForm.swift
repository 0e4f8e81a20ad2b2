import ArgumentParser
import Foundation

/// A form in which something is written, named on the command line or by the ending of a file.
protocol WrittenForm: ExpressibleByArgument, RawRepresentable<String>, CaseIterable, Sendable where RawValue == String {
    /// The form of no other wish.
    static var text: Self { get }
    /// The form of `--json`.
    static var json: Self { get }
}

extension WrittenForm {
    /// The form a file's name asks for by its ending; nil for an ending that names none.
    init?(fileName: String) {
        let ending = (fileName as NSString).pathExtension.lowercased()
        guard let form = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
        self = form
    }

    /// ".txt .html .md .csv .json".
    static var usualEndings: String { allCases.compactMap(\.endings.first).map { ".\($0)" }.joined(separator: " ") }

    /// The endings of files that ask for it, the usual one first: its own name where no other is in use.
    private var endings: [String] {
        switch rawValue {
        case "text": ["txt", "text"]
        case "html": ["html", "htm"]
        case "markdown": ["md", "markdown"]
        case "json": ["json", "jsonl"]
        default: [rawValue]
        }
    }
}

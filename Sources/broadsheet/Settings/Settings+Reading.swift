import Drawing
import Foundation
import News
import Screens
import TOMLKit

extension Settings {
    /// A larger file is no settings file.
    static let longestFile = 1 << 20
    /// Bytes of a longer line are no setting; the parser takes minutes over a key of many thousand parts.
    static let longestLine = 2_000

    /// Reads the file at a path; one that does not exist leaves everything as it is.
    static func read(at path: String) throws -> Settings {
        guard try SettingsPlace.holdsFile(path) else { return Settings() }
        guard let file = FileHandle(forReadingAtPath: path),
            let bytes = try? file.read(upToCount: longestFile + 1) ?? Data()
        else { throw Fault("\(PlainText(path)) cannot be read", "check its permissions", ExitStatus.notAllowed) }
        guard bytes.count <= longestFile else {
            throw Fault("config.toml is longer than 1 MB", "keep only settings in it", ExitStatus.badData)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Fault("config.toml is not a text in UTF-8", "write it in UTF-8", ExitStatus.badData)
        }
        return try Settings(toml: text)
    }

    /// Reads the text of a settings file; a `Fault` names the line of what cannot be understood.
    init(toml text: String) throws {
        let long = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).firstIndex {
            $0.count > Settings.longestLine
        }
        if let long {
            throw Fault("config.toml line \(long + 1) is very long", "break it or take it away", ExitStatus.badData)
        }
        let lines = TOMLLines(text)
        for (key, value) in try Settings.table(text) {
            let line = lines.line(of: key, in: "")
            switch key {
            case "theme":
                guard let name = value.string, let theme = Theme(name: name) else {
                    let names = Theme.all.map(\.name).joined(separator: ", ")
                    throw Settings.fault(line, "there is no such theme", "use one of \(PlainText(names))")
                }
                self.theme = theme
            case "pause":
                guard let pause = value.int, (0...60_000).contains(pause) else {
                    throw Settings.fault(line, "pause is not a time", "write milliseconds, from 0 to 60000")
                }
                self.pause = pause
            case "library":
                guard let path = value.string, !path.isEmpty else {
                    throw Settings.fault(line, "library is not a path", "write it between quotation marks")
                }
                library = path
            case "keys":
                guard let table = value.table else {
                    throw Settings.fault(line, "keys is not a table", "write [keys] above the keys")
                }
                keymap = try KeySettings(table, lines: lines).keymap()
            case "rules":
                guard let tables = value.array else {
                    throw Settings.fault(line, "rules is no list of tables", "write [[rules]] above each")
                }
                rules = try RuleSettings(tables, lines: lines).rules()
            default:
                throw Settings.fault(
                    line, "unknown setting \(PlainText(key))", "use theme, library, pause, [keys] or [[rules]]")
            }
        }
    }

    /// An error of the settings, by line.
    static func fault(_ line: Int, _ wrong: PlainText, _ remedy: PlainText) -> Fault {
        Fault("config.toml line \(PlainText(String(line))): \(wrong)", remedy, ExitStatus.badData)
    }

    private static func table(_ text: String) throws -> TOMLTable {
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            let mistake = TOMLMistake(error.description, line: error.source.begin.line, of: text)
            throw fault(mistake.line, mistake.wrong, mistake.remedy)
        }
    }
}

/// Finds the line of a key in a TOML text: the parser says where an error is, but not where a value stands.
struct TOMLLines {
    private var places: [String: Int] = [:]

    /// Notes where each table and each key of it stands.
    init(_ text: String) {
        var table = ""
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = TOMLLines.trimmed(line)
            if trimmed.hasPrefix("["), !trimmed.hasPrefix("[["), let end = trimmed.firstIndex(of: "]") {
                table = TOMLLines.path(trimmed[trimmed.index(after: trimmed.startIndex)..<end])
                note(table, number + 1)
            } else if let sign = trimmed.firstIndex(of: "="), !trimmed.hasPrefix("#") {
                let key = TOMLLines.path(trimmed[..<sign])
                note(table.isEmpty ? key : table + "." + key, number + 1)
            }
        }
    }

    /// The line of a key, from 1: that of the nearest table around it where the key itself is not found.
    func line(of key: String, in table: String) -> Int {
        let path = table.isEmpty ? key : table + "." + key
        return places[path] ?? places[table] ?? 1
    }

    /// Notes a path and, where they are new, the tables it lies in.
    private mutating func note(_ path: String, _ line: Int) {
        var parts = path.split(separator: ".")
        while !parts.isEmpty {
            let name = parts.joined(separator: ".")
            if places[name] == nil { places[name] = line }
            parts.removeLast()
        }
    }

    private static func path(_ text: Substring) -> String {
        text.split(separator: ".").map { part in
            String(trimmed(part)).filter { $0 != "\"" && $0 != "'" }
        }.joined(separator: ".")
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" || last == "\r" || last == "\r\n" { text.removeLast() }
        return text
    }
}

/// Reads a table of the forms that words are given under.
enum FormTable {
    /// By word its form: one line a form, the form given first, then the words for it; `~` stands for a space.
    static func read(_ text: String) -> [String: String] {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            let form = first.split(separator: "~").joined(separator: " ")
            for word in words.dropFirst() { table[word] = form }
        }
        return table
    }
}

import Analysis
import News

extension LiveStory {
    /// The story's words for its row: term and weight in millionths, parted by blanks.
    var storedTerms: String {
        terms.sorted { $0.key < $1.key }.map { "\($0.key) \(Int(($0.value * 1_000_000).rounded()))" }
            .joined(separator: " ")
    }

    /// A story from its row.
    init(id: StoryID, first: Int64, last: Int64, size: Int, storedTerms: String) {
        var terms: [String: Double] = [:]
        var term: Substring?
        for part in storedTerms.split(separator: " ") {
            if let word = term {
                terms[String(word)] = (Double(part) ?? 0) / 1_000_000
                term = nil
            } else {
                term = part
            }
        }
        self.init(id: id, first: first, last: last, size: size, terms: terms)
    }
}

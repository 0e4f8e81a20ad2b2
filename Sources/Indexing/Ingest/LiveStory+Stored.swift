import Analysis
import News

extension LiveStory {
    /// The story's words for its row: term and weight in millionths, parted by blanks.
    var storedTerms: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(terms.count * 14)
        for (term, weight) in terms.sorted(by: { $0.key < $1.key }) {
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes.append(contentsOf: term.utf8)
            bytes.append(0x20)
            bytes.append(contentsOf: String(Int((weight * 1_000_000).rounded())).utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
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

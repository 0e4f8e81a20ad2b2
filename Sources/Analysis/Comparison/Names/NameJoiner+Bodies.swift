import Language
import News

extension NameJoiner {
    /// Joins a short name of a body with the one longer name it begins: "Brookings", "Brookings Institution".
    mutating func joinShortBodies() {
        var byStart: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.kind == .organisation {
            let words = node.spelling.words
            guard (2...8).contains(words.count) else { continue }
            for length in 1..<words.count where NameSpelling.isLegalForm(words.dropFirst(length)) {
                byStart[words.prefix(length).joined(separator: " "), default: []].append(index)
            }
        }
        for (index, node) in nodes.enumerated() where node.kind == .organisation || node.kind == .other {
            guard !KnownNames.isPlace(node.folded), let longer = byStart[node.folded], let long = longer.first else {
                continue
            }
            guard Set(longer.map { clusters.root($0) }).count == 1, mayJoin(index, long) else { continue }
            guard !surroundings.shared(index, long, nodes).isEmpty else { continue }
            clusters.join(
                index, long, because: "\(node.text): short for \(nodes[long].text), the only name that begins so")
        }
    }
}

import Language
import News

extension NameJoiner {
    /// Joins full names of one given name whose last names differ in a letter or a vowel, where their surroundings agree
    /// ("Derek Thompson", "Derek Thomson"; "Khalifa Haftar", "Khalifa Hifter").
    mutating func joinMisspelt() {
        var alike: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.kind == .person && node.spelling.words.count > 1 {
            guard let last = node.spelling.words.last?.utf8.first else { continue }
            let given = node.spelling.words.dropLast().joined(separator: " ")
            alike["\(given) \(last)", default: []].append(index)
        }
        for key in alike.keys.sorted() {
            let bearers = (alike[key] ?? []).prefix(40)
            for (place, one) in bearers.enumerated() {
                for other in bearers.dropFirst(place + 1) where mayBeSlip(one, other) {
                    let shared = surroundings.shared(one, other, nodes)
                    let alike = surroundings.likestSentences(one, other, nodes)
                    // Two vowels may tell two families apart ("Morton", "Martin"): more must speak for them.
                    let isNear = nodes[one].spelling.words.last.map { last in
                        nodes[other].spelling.words.last.map { SoundLikeness.areLetterApart(last, $0) } ?? false
                    }
                    guard shared.count >= (isNear ?? false ? 1 : 2) || alike >= (isNear ?? false ? 3 : 5) else {
                        continue
                    }
                    let spelt = "\(nodes[one].text) and \(nodes[other].text) are a letter apart"
                    clusters.join(one, other, because: NameJoiner.beside(spelt, shared))
                }
            }
        }
    }

    /// Whether the last names of two bearers may be one, and nobody of either article bears the other's.
    private func mayBeSlip(_ a: Int, _ b: Int) -> Bool {
        guard nodes[a].article != nodes[b].article, !clusters.areOne(a, b),
            let one = nodes[a].spelling.words.last, let other = nodes[b].spelling.words.last, one != other,
            SoundLikeness.areLetterApart(one, other) || SoundLikeness.shareConsonants(one, other)
        else { return false }
        let (first, second) = (clusters.members(of: clusters.root(a)), clusters.members(of: clusters.root(b)))
        return Set(first.map { nodes[$0].article }).isDisjoint(with: second.map { nodes[$0].article })
    }
}

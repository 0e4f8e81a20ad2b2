import Language
import News

extension NameJoiner {
    /// Joins full names that differ in a middle name, an everyday form or the order of their words.
    mutating func joinPersons() {
        var byLast: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.isFullName {
            let name = PersonName(node)
            guard let first = name.words.first, let last = name.words.last else { continue }
            // The order of names differs by country, so both ends are looked up.
            let ends = [first, last, last.hasPrefix("mc") ? "mac" + last.dropFirst(2) : last]
            var keys = Set(ends.map { RomanSound.of($0) })
            // "Pedro Castillo Terrones": news may leave the second last name out.
            if name.words.count == 3 { keys.insert(RomanSound.of(name.words[1])) }
            for key in keys { byLast[key, default: []].append(index) }
        }
        for key in byLast.keys.sorted() {
            let bearers = (byLast[key] ?? []).prefix(40)
            for (place, one) in bearers.enumerated() {
                let name = PersonName(nodes[one])
                for other in bearers.dropFirst(place + 1) where mayJoin(one, other) {
                    guard name.agrees(with: PersonName(nodes[other])), isOnly(one, other, among: bearers) else {
                        continue
                    }
                    clusters.join(
                        one, other,
                        because: "\(nodes[one].text) and \(nodes[other].text): one last name, given names that agree")
                }
            }
        }
    }

    /// Whether neither of two full names agrees with a third that the other gainsays ("George Bush" beside George W and George H W).
    private func isOnly(_ a: Int, _ b: Int, among bearers: ArraySlice<Int>) -> Bool {
        let (one, other) = (PersonName(nodes[a]), PersonName(nodes[b]))
        return bearers.allSatisfy { third in
            let name = PersonName(nodes[third])
            return name.agrees(with: one) == name.agrees(with: other)
        }
    }

    /// Joins a bare last name with the one full name that ends so; where two persons bear it, it is neither's.
    mutating func joinLastNames() {
        var bearers: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated()
        where node.isFullName && kind(of: clusters.members(of: clusters.root(index))) == .person {
            let name = PersonName(node)
            for drop in 1..<max(2, name.words.count) where drop < name.words.count {
                bearers[NameJoiner.sound(name.words.dropFirst(drop)), default: []].append(index)
            }
            if let first = name.words.first, FamilyNamesFirst.contains(first) {
                bearers[NameJoiner.sound([first]), default: []].append(index)
            }
        }
        var alone: [String: Int] = [:]
        for (index, node) in nodes.enumerated()
        where !node.isBare && node.kind != .person && node.spelling.words.count == 1 {
            if alone[node.spelling.letters] == nil { alone[node.spelling.letters] = index }
        }
        for (index, node) in nodes.enumerated()
        where node.isBare || node.kind == .person && node.spelling.words.count == 2 {
            let named = bearers[NameJoiner.sound(node.spelling.words[...])] ?? []
            let persons = Set(
                named.filter { nodes[$0].spelling.letters != node.spelling.letters }.map { clusters.root($0) })
            if persons.count == 1,
                let full = named.first(where: { nodes[$0].spelling.letters != node.spelling.letters })
            {
                if isSpeltAlike(node, nodes[full]), mayBear(node, full), mayJoin(index, full) {
                    clusters.join(
                        index, full,
                        because: "\(node.text): \(nodes[full].text) is the only full name that ends so")
                }
            }
            guard node.isBare, persons.count < 2 else { continue }
            if let same = alone[node.spelling.letters] {
                if mayJoin(same, index) { clusters.join(same, index, because: nil) }
            } else {
                alone[node.spelling.letters] = index
            }
        }
    }

    /// Whether a bare name is written as in the full one, or so long that it differs by its spelling alone: Maren is not Olga Marin.
    private func isSpeltAlike(_ node: NameNode, _ full: NameNode) -> Bool {
        let own = node.spelling.letters
        return own.utf8.count >= NameJoiner.longEnough || full.spelling.letters.hasSuffix(own)
            || full.spelling.letters.hasPrefix(own)
    }

    /// Letters of a last name that may be spelt otherwise than in the full name.
    private static let longEnough = 7

    /// Whether a word may be a person's last name: the text says it is somebody's, or it stands where that person is written of.
    private mutating func mayBear(_ node: NameNode, _ full: Int) -> Bool {
        if !titles(of: node).isDisjoint(with: [
            "king", "queen", "prince", "princess", "pope", "emperor", "sultan", "emir", "saint",
        ]) {
            return false
        }
        let (theirs, own) = (titles(of: nodes[full]), titles(of: node))
        if !own.isDisjoint(with: ["mrs", "ms", "miss"]), theirs.contains("mr") { return false }
        if own.contains("mr"), !theirs.isDisjoint(with: ["mrs", "ms", "miss"]) { return false }
        if node.kind == .person { return true }
        guard node.kind == .other, !GivenNames.contains(node.folded), node.spelling.letters.utf8.count >= 3 else {
            return false
        }
        return true
    }

    /// The words right before a name's mentions: "mr", "king".
    private func titles(of node: NameNode) -> Set<String> {
        let article = articles[node.article]
        var titles: Set<String> = []
        for mention in node.mentions.prefix(8) {
            let span = article.names[mention].span
            guard let sentence = article.sentence(around: span) else { continue }
            let start = span.start - sentence.span.start
            let before = sentence.span.text.slice(max(0, start - 12), start)
            if let word = Words.of(before).last { titles.insert(word.folded) }
        }
        return titles
    }

    private static func sound(_ words: ArraySlice<String>) -> String {
        let sound = words.map { RomanSound.of($0) }.joined()
        // Short sounds are shared by many names ("Reid", "Reed"): those keep their letters.
        return sound.utf8.count >= 5 ? sound : words.joined(separator: " ")
    }
}

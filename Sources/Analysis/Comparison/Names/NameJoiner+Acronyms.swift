import Language
import News

extension NameJoiner {
    /// Joins capitals with the long name an article gives for them, or the only long name whose initials they are.
    ///
    /// Capitals that two articles spell out as two names stay with each article's own, and with none elsewhere.
    mutating func joinAcronyms() {
        let tied = longForms()
        for letters in tied.keys.sorted() { joinLongForms(letters, tied[letters] ?? []) }
        let initials = initials()
        for (index, node) in nodes.enumerated() where node.spelling.isAcronym && node.spelling.words.count <= 3 {
            let letters = node.spelling.letters
            if let given = tied[letters] {
                let roots = Set(given.map { clusters.root($0) })
                guard roots.count == 1, let long = given.first, mayJoin(index, long, isProven: true) else { continue }
                guard !isOtherwiseKnown(index, long) else { continue }
                clusters.join(index, long, because: NameJoiner.stands(node.text, nodes[long]))
            } else if letters.utf8.count >= 3, let named = initials[letters] {
                let roots = Set(named.map { clusters.root($0) })
                guard roots.count == 1, let long = named.first, mayJoin(index, long, isProven: true) else { continue }
                // Three letters are common; four and more spell few names, and so do three that a body's name ends in the word for.
                guard
                    letters.utf8.count >= 4 || isPlainlyBody(long) || !surroundings.shared(index, long, nodes).isEmpty
                        || surroundings.likestSentences(index, long, nodes) >= 3
                else { continue }
                clusters.join(
                    index, long, because: "\(node.text): the initials of \(nodes[long].text), the only name so lettered"
                )
            }
        }
    }

    /// Whether a name is a body's by its own words, and of three words and more.
    private func isPlainlyBody(_ node: Int) -> Bool {
        nodes[node].kind == .organisation && nodes[node].spelling.words.count >= 3
            && NameSpelling.holdsBody(nodes[node].spelling.words)
    }

    /// Whether capitals are known to be another bearer's already, with whose names a long name of another article shares no word.
    ///
    /// "IS" is the Islamic State in the one article and a society of its own in the other.
    private func isOtherwiseKnown(_ capitals: Int, _ long: Int) -> Bool {
        guard nodes[capitals].article != nodes[long].article,
            let family = NameFamilies.family(of: nodes[capitals].folded),
            NameFamilies.family(of: nodes[long].folded) != family
        else { return false }
        let words = Set(nodes[long].spelling.words.filter { !StopWords.contains($0) })
        let known = clusters.members(of: clusters.root(capitals)).filter {
            nodes[$0].spelling.letters != nodes[capitals].spelling.letters
        }
        return !known.isEmpty && known.allSatisfy { words.isDisjoint(with: nodes[$0].spelling.words) }
    }

    /// The bearers whose article uses these capitals for them, by capitals.
    private func longForms() -> [String: [Int]] {
        var tied: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated() where node.spelling.words.count > 1 && !node.spelling.isAcronym {
            for form in node.order {
                let spelling = NameSpelling(form)
                if spelling.isAcronym { tied[spelling.letters, default: []].append(index) }
            }
        }
        return tied
    }

    /// The bearers of three words and more, by the initials of their capitalised words.
    private func initials() -> [String: [Int]] {
        var named: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated()
        where node.spelling.words.count >= 3 && node.kind != .person && node.kind != .place
            && !NameSpelling.isLegalForm(node.spelling.words.suffix(1))
        {
            named[NameJoiner.initials(of: node.text).lowercased(), default: []].append(index)
        }
        return named
    }

    /// Notes whose capitals they are, and joins long names that two articles give for the same capitals where they are plainly one.
    private mutating func joinLongForms(_ letters: String, _ tied: [Int]) {
        for (place, one) in tied.enumerated() {
            for other in tied.dropFirst(place + 1).prefix(40) where mayJoin(one, other) {
                guard areOneLongForm(nodes[one], nodes[other], letters) else { continue }
                clusters.join(
                    one, other,
                    because:
                        "\(nodes[one].text) and \(nodes[other].text) are both called \(PlainText(letters.uppercased()))"
                )
            }
        }
    }

    /// Whether two long names of the same capitals are one.
    ///
    /// They are where the one is within the other, or where they share three words of four and the capitals are the initials of one of them
    /// only ("ISIS" for the State of Iraq and Syria, or and the Levant). Two that both spell the capitals may be two bodies.
    private func areOneLongForm(_ a: NameNode, _ b: NameNode, _ letters: String) -> Bool {
        let left = Set(a.spelling.words.filter { !StopWords.contains($0) })
        let right = Set(b.spelling.words.filter { !StopWords.contains($0) })
        let shared = left.intersection(right).count
        let smaller = min(left.count, right.count)
        if shared >= 2, shared == smaller { return true }
        let bothSpell =
            NameJoiner.initials(of: a.text).lowercased() == letters
            && NameJoiner.initials(of: b.text).lowercased() == letters
        return shared >= 3 && shared * 4 >= smaller * 3 && !bothSpell
    }

    /// "b writes SDF for Syrian Democratic Forces".
    static func stands(_ capitals: PlainText, _ long: NameNode) -> PlainText {
        "\(ArticleKey(index: long.article)) writes \(capitals) for \(long.text)"
    }

    /// The first letters of the words that are written with a capital.
    static func initials(of name: PlainText) -> String {
        String(
            name.string.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" }.compactMap {
                $0.first?.isUppercase == true ? $0.first : nil
            })
    }
}

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
                clusters.join(index, long, because: NameJoiner.stands(node.text, nodes[long]))
            } else if letters.utf8.count >= 3, let named = initials[letters] {
                let roots = Set(named.map { clusters.root($0) })
                guard roots.count == 1, let long = named.first, mayJoin(index, long, isProven: true) else { continue }
                clusters.join(
                    index, long, because: "\(node.text): the initials of \(nodes[long].text), the only name so lettered"
                )
            }
        }
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
        where node.spelling.words.count >= 3 && node.kind != .person && node.kind != .place {
            named[NameJoiner.initials(of: node.text).lowercased(), default: []].append(index)
        }
        return named
    }

    /// Notes whose capitals they are, and joins long names that two articles give for the same capitals where they are plainly one.
    private mutating func joinLongForms(_ letters: String, _ tied: [Int]) {
        for (place, one) in tied.enumerated() {
            for other in tied.dropFirst(place + 1).prefix(40) where mayJoin(one, other) {
                guard NameJoiner.areOneLongForm(nodes[one].spelling.words, nodes[other].spelling.words) else {
                    continue
                }
                clusters.join(
                    one, other,
                    because:
                        "\(nodes[one].text) and \(nodes[other].text) are both called \(PlainText(letters.uppercased()))"
                )
            }
        }
    }

    /// Whether two long names of the same capitals are one: the one within the other, or three words of four shared.
    private static func areOneLongForm(_ a: [String], _ b: [String]) -> Bool {
        let (left, right) = (Set(a.filter { !StopWords.contains($0) }), Set(b.filter { !StopWords.contains($0) }))
        let shared = left.intersection(right).count
        let smaller = min(left.count, right.count)
        return shared >= 2 && shared == smaller || shared >= 3 && shared * 4 >= smaller * 3
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

import Language
import News

extension NameForms {
    /// The bearer that a set of joined names stands for.
    static func bearer(of root: Int, _ joiner: NameJoiner) -> Bearer {
        let members = joiner.clusters.members(of: root)
        let kind = joiner.kind(of: members)
        var why = within(members.map { joiner.nodes[$0] })
        why += joiner.clusters.reasons(of: root).filter { !why.contains($0) }
        return Bearer(name: listed(members, kind, joiner), kind: kind, why: why, capitals: capitals(members, joiner))
    }

    /// What articles themselves join: capitals for a long name, a last name for the full one; each once, with the articles that do.
    private static func within(_ nodes: [NameNode]) -> [PlainText] {
        var order: [String] = []
        var keys: [String: [ArticleKey]] = [:]
        for node in nodes {
            for form in node.order where NameSpelling(form).letters != node.spelling.letters {
                let what = "\(form) for \(node.text)"
                if keys[what] == nil { order.append(what) }
                keys[what, default: []].append(ArticleKey(index: node.article))
            }
        }
        return order.map { what in
            let who = keys[what] ?? []
            return PlainText(
                who.map(\.description).joined(separator: " ") + (who.count > 1 ? " write " : " writes ") + what)
        }
    }

    /// The form most articles count by: of persons the fullest such, else the most frequent; the first where several are as good.
    private static func listed(_ members: [Int], _ kind: Name.Kind, _ joiner: NameJoiner) -> PlainText {
        var order: [PlainText] = []
        var weight: [PlainText: (articles: Int, mentions: Int)] = [:]
        for member in members {
            let node = joiner.nodes[member]
            if weight[node.text] == nil { order.append(node.text) }
            let old = weight[node.text] ?? (0, 0)
            weight[node.text] = (old.articles + 1, old.mentions + node.mentions.count)
        }
        if order.contains(where: { $0.string.contains(" ") }), kind == .person {
            order = order.filter { $0.string.contains(" ") }
        }
        var best: PlainText?
        for text in order {
            guard let one = weight[text] else { continue }
            if let chosen = best, let other = weight[chosen], one <= other { continue }
            best = text
        }
        return best ?? joiner.nodes[members.first ?? 0].text
    }

    /// The capitals that most mentions use, where an article writes them for a long name.
    private static func capitals(_ members: [Int], _ joiner: NameJoiner) -> PlainText? {
        var counts: [PlainText: Int] = [:]
        var hasLong = false
        for member in members where joiner.nodes[member].kind != .person && joiner.nodes[member].kind != .place {
            for (form, count) in joiner.nodes[member].forms {
                let spelling = NameSpelling(form)
                if spelling.isAcronym {
                    counts[form, default: 0] += count
                } else if spelling.words.count > 1 {
                    hasLong = true
                }
            }
            if joiner.nodes[member].spelling.words.count > 1 { hasLong = true }
        }
        return hasLong ? counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key : nil
    }
}

import News

/// Whom a last name alone stands for.
extension NameBook {
    /// Whether a name of several words is a thing's, a place's or a body's by its last word.
    static func isThing(_ words: [String]) -> Bool {
        guard let last = words.last else { return false }
        return NameWords.things.contains(last) || NameWords.lands.contains(last) || NameWords.bodies.contains(last)
            || NameWords.legalForms.contains(last)
    }

    /// Tells persons by how the article goes on with their last names: "Dina Boluarte", then "Boluarte said"; and by a last name shared
    /// with a person ("Erik Solberg", "Lene Solberg").
    mutating func tellPersons(
        _ firsts: [String: (mention: NameMention, order: Int)], _ cues: [String: [NameCue: Int]],
        speaking: Set<String>
    ) {
        var families: Set<String> = []
        for (key, bearer) in bearers where bearer.kind == .person {
            let words = firsts[key]?.mention.words ?? []
            if words.count > 1, let last = words.last { families.insert(last) }
        }
        for (key, bearer) in bearers where bearer.kind == .other {
            guard let words = firsts[key]?.mention.words, (2...4).contains(words.count), let first = words.first,
                let last = words.last, !NameBook.isThing(words), !NameWords.landsFirst.contains(first),
                !KnownNames.isPlace(first), !KnownNames.isPeople(first), !words.contains("of"),
                !NameWords.subjects.contains(first), !KnownNames.isPlace(last)
            else { continue }
            if families.contains(last) || speaking.contains(last) || cues[last]?[.person] != nil {
                bearers[key]?.kind = .person
            }
        }
    }

    /// The single names that say something: "Boluarte said", "said Boluarte", with no article before them.
    static func speaking(_ keys: some Sequence<String>, _ reading: Reading) -> Set<String> {
        let single = Set(keys.filter { !$0.utf8.contains(0x20) })
        var speaking: Set<String> = []
        for passage in reading.passages where passage.text.block.role != .headline {
            let tokens = passage.tokens
            for index in tokens.indices.dropLast()
            where tokens[index].kind == .word && tokens[index].isCapitalised && single.contains(tokens[index].folded) {
                if index > 0, isLedTo(tokens[index - 1]) { continue }
                let next = tokens[index + 1]
                if next.kind == .word, next.shape == .lower, NameBook.sayings.contains(next.folded) {
                    speaking.insert(tokens[index].folded)
                } else if index > 0, ["said", "says"].contains(tokens[index - 1].folded),
                    tokens[index + 1].kind == .mark
                {
                    speaking.insert(tokens[index].folded)
                }
            }
        }
        return speaking
    }

    /// Whether the word before a name makes it part of a longer one, or a body's.
    private static func isLedTo(_ before: Token) -> Bool {
        before.folded == "the" || before.isCapitalised && !StopWords.contains(before.folded)
    }

    private static let sayings: WordSet = [
        "said", "says", "told", "added", "wrote", "tweeted", "recalled", "joked", "testified", "replied", "insisted",
    ]

    /// Where each name first stands outside of headlines: these name people before the text does.
    static func bodyOrders(_ mentions: [NameMention], _ reading: Reading) -> [String: Int] {
        var orders: [String: Int] = [:]
        for (order, mention) in mentions.enumerated() {
            guard reading.passages[mention.passage].text.block.role.isNarrative, orders[mention.key] == nil else {
                continue
            }
            orders[mention.key] = order
        }
        return orders
    }

    /// Links last names to the one full name they end; those of several persons are told apart where they stand.
    mutating func linkSurnames(
        _ firsts: [String: (mention: NameMention, order: Int)], _ cues: [String: [NameCue: Int]],
        _ bodyOrders: [String: Int], speaking: Set<String>
    ) {
        var bySuffix: [String: [String]] = [:]
        for (key, bearer) in bearers where bearer.kind == .person || bearer.kind == .other {
            let words = key.split(separator: " ")
            guard (2...6).contains(words.count) else { continue }
            for drop in 1..<words.count where words[0] != "st" && words[0] != "saint" {
                bySuffix[words.dropFirst(drop).joined(separator: " "), default: []].append(key)
            }
            // "Pedro Castillo Terrones", then "Castillo".
            if words.count == 3, bearer.kind == .person, GivenNames.contains(String(words[0])) {
                bySuffix[String(words[1]), default: []].append(key)
            }
            if bearer.kind == .person, let first = words.first, FamilyNamesFirst.contains(String(first)) {
                bySuffix[String(first), default: []].append(key)
            }
        }
        for (key, first) in firsts where links[key] == nil {
            guard let longer = bySuffix[key].map({ Set($0).subtracting([key]) }), !longer.isEmpty else { continue }
            let start = bodyOrders[key] ?? .max
            let earlier = longer.filter { (firsts[$0]?.order ?? .max) < max(start, first.order) }
            let persons = longer.filter { bearers[$0]?.kind == .person }
            let isPerson = cues[key]?[.person] != nil
            guard !KnownNames.isPlace(key) || isPerson, bearers[key]?.kind != .organisation,
                isPerson || !isShortBody(key)
            else { continue }
            if persons.count > 1 {
                namesakes[key] = persons
                bearers[key]?.kind = .person
            } else if let full = persons.first,
                earlier.contains(full) || isPerson
                    || speaking.contains(key) && (start != first.order || cues[full]?[.person] == nil)
            {
                // Whom the text introduces with a trade after the bare name is somebody new, unless a headline named the person first.
                links[key] = full
            } else if persons.isEmpty, isPerson, earlier.count == 1, let full = earlier.first {
                // "Mr Lutsenko" tells what "Yuriy Lutsenko" is.
                links[key] = full
                bearers[full]?.kind = .person
            }
        }
    }

    /// Whether a body's name in the article goes on from this word with what writers leave out: "Ford" beside "Ford Studios".
    private func isShortBody(_ key: String) -> Bool {
        bearers.contains { other, bearer in
            guard bearer.kind != .person, other.hasPrefix(key + " ") else { return false }
            return other.dropFirst(key.count + 1).split(separator: " ").allSatisfy {
                NameWords.legalForms.contains(String($0)) || NameBook.trades.contains(String($0))
            }
        }
    }

    private static let trades = NameWords.set(
        "studios media stores foods brands press records bank brewery breweries pharma steel shipping lines oil gas mining labs"
    )

    /// Parts a last name from the one full name it ends where an office before it is none of the bearer's: "Works manager Ute Frey" and
    /// "Mayor Frey".
    ///
    /// Then only the bearer's own office tells that a bare "Frey" is meant so.
    mutating func partOffices(_ mentions: [NameMention], _ reading: Reading) {
        var roles: [String: Set<String>] = [:]
        var bare: [NameMention] = []
        let ends = Set(links.values)
        for mention in mentions {
            if ends.contains(mention.key) {
                roles[mention.key, default: []].formUnion(Namesakes.roles(of: mention, reading))
            } else if mention.words.count == 1, mention.cue == .person, links[mention.key] != nil {
                bare.append(mention)
            }
        }
        for mention in bare {
            guard let full = links[mention.key], bearers[full]?.kind == .person, let known = roles[full] else {
                continue
            }
            let own = Namesakes.before(mention, reading).filter(NameBook.offices.contains)
            let theirs = known.filter { !NameBook.general.contains($0) }
            guard !own.isEmpty, !theirs.isEmpty, own.isDisjoint(with: theirs) else { continue }
            links[mention.key] = nil
            namesakes[mention.key] = [full]
            apart.insert(mention.key)
            bearers[mention.key]?.kind = .person
        }
    }

    /// Offices that hardly anybody holds besides another trade.
    private static let offices = NameWords.set(
        "mayor governor senator judge justice magistrate bishop archbishop cardinal rabbi imam coach premier chancellor king queen"
    )

    /// Words that go with any office.
    private static let general = NameWords.set(
        """
        mr mrs ms miss mx dr doctor professor prof sir dame lord lady candidate politician leader head chief official officials lawmaker
        legislator father mother son daughter brother sister husband wife widow friend neighbour neighbor owner resident veteran
        survivor victim witness suspect defendant founder author writer former representative rep congressman congresswoman activist
        """)
}

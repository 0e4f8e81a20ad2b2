import News

/// Groups the mentions of names that mean the same bearer, and tells what the bearer is.
///
/// An acronym joins the long form that introduced it, a surname the one full name it ends, a short form the one long name
/// of a body it begins. Where two would fit, none is taken.
struct NameBook {
    /// One bearer.
    struct Bearer {
        /// The form mentions are counted under.
        var canonical: String
        /// What it is.
        var kind: Name.Kind
    }

    var bearers: [String: Bearer] = [:]
    var links: [String: String] = [:]
    /// The full names that a bare last name may stand for, where there are several.
    var namesakes: [String: Set<String>] = [:]
    /// Those of them that only an office beside them tells: there is one full name, and somebody else of the last name.
    var apart: Set<String> = []

    /// The bearer a mention stands for.
    func bearer(of key: String) -> Bearer? { bearers[links[key] ?? key] }

    /// Whether a name is known by its folded form.
    func knows(_ key: String) -> Bool { bearers[key] != nil }

    init(mentions: [NameMention], acronyms: Acronyms, reading: Reading) {
        var firsts: [String: (mention: NameMention, order: Int)] = [:]
        var cues: [String: [NameCue: Int]] = [:]
        for (order, mention) in mentions.enumerated() {
            let key = mention.key
            if firsts[key] == nil { firsts[key] = (mention, order) }
            if let cue = mention.cue { cues[key, default: [:]][cue, default: 0] += 1 }
        }
        tieAcronyms(firsts.mapValues(\.mention), acronyms)
        for (key, first) in firsts {
            let kind = NameBook.kind(first.mention.words, cues[key] ?? [:])
            bearers[key] = Bearer(canonical: NameBook.written(first.mention, reading), kind: kind)
        }
        for (acronym, words) in acronyms.longForms
        where bearers[words.joined(separator: " ")] == nil && links[acronym] != nil {
            let key = words.joined(separator: " ")
            bearers[key] = Bearer(canonical: acronyms.written[acronym] ?? acronym, kind: NameBook.kind(words, [:]))
        }
        let speaking = NameBook.speaking(firsts.keys, reading)
        tellPersons(firsts, cues, speaking: speaking)
        linkSurnames(firsts, cues, NameBook.bodyOrders(mentions, reading), speaking: speaking)
        partOffices(mentions, reading)
        linkShortForms(firsts)
        linkHeads(firsts)
        settle()
    }

    // MARK: Links

    private mutating func tieAcronyms(_ firsts: [String: NameMention], _ acronyms: Acronyms) {
        for (acronym, words) in acronyms.longForms where !acronyms.fromCaptions.contains(acronym) {
            links[acronym] = words.joined(separator: " ")
            links[acronym + "s"] = links[acronym]
        }
        // Without brackets: two letters and more that are the initials of one body named in the article.
        var initials: [String: Set<String>] = [:]
        for (key, mention) in firsts where mention.words.count >= 2 {
            let isBody = mention.words.contains(where: NameWords.bodies.contains)
            guard isBody || KnownNames.isBody(key) else { continue }
            let short = String(
                mention.words.compactMap {
                    NameWords.particles.contains($0) || $0 == "of" || $0 == "for" || $0 == "the" ? nil : $0.first
                })
            // Two letters are common; they are enough only for a body everyone knows.
            if short.count >= 3 && isBody || short.count == 2 && KnownNames.isBody(key) {
                initials[short, default: []].insert(key)
            }
        }
        for key in firsts.keys where !initials.isEmpty && links[key] == nil && !key.utf8.contains(0x20) {
            if let forms = initials[key], forms.count == 1, let form = forms.first { links[key] = form }
        }
        for acronym in acronyms.fromCaptions where links[acronym] == nil {
            links[acronym] = acronyms.longForms[acronym]?.joined(separator: " ")
        }
    }

    /// Whether the rest of a body's name is what writers leave out: its legal form, or what it is "of".
    ///
    /// "Earth" is not short for "Earth Observatory", nor "Asean" for "Asean Parliamentarians for Human Rights".
    private static func mayBeLeftOut(_ rest: ArraySlice<Substring>, after length: Int) -> Bool {
        guard let first = rest.first else { return false }
        if first == "of" || length > 1 && (first == "for" || first == "in") { return true }
        return rest.allSatisfy { NameWords.legalForms.contains(String($0)) }
    }

    /// "Brookings" for "Brookings Institution", "Islamic State" for the longer name it begins.
    private mutating func linkShortForms(_ firsts: [String: (mention: NameMention, order: Int)]) {
        var byPrefix: [String: [String]] = [:]
        for (key, bearer) in bearers where bearer.kind == .organisation {
            let words = key.split(separator: " ")
            guard (2...10).contains(words.count) else { continue }
            for length in 1..<words.count where NameBook.mayBeLeftOut(words.dropFirst(length), after: length) {
                byPrefix[words.prefix(length).joined(separator: " "), default: []].append(key)
            }
        }
        for key in firsts.keys where links[key] == nil && bearers[key]?.kind != .person && !KnownNames.isPlace(key) {
            if KnownNames.isBody(key), key != "islamic state" { continue }
            if let longer = byPrefix[key], longer.count == 1, let full = longer.first { links[key] = full }
        }
    }

    /// "The Observatory" for the one body named before whose name has that word for its head ("Observatory for Human Rights").
    private mutating func linkHeads(_ firsts: [String: (mention: NameMention, order: Int)]) {
        var byHead: [String: Set<String>] = [:]
        for (key, bearer) in bearers where bearer.kind == .organisation {
            let words = key.split(separator: " ").map(String.init)
            guard words.count > 1, let last = words.last else { continue }
            let joint = words.firstIndex { $0 == "of" || $0 == "for" }
            let head = joint.map { $0 > 0 ? words[$0 - 1] : last } ?? last
            byHead[head, default: []].insert(links[key] ?? key)
        }
        for (key, first) in firsts where links[key] == nil && NameWords.bodies.contains(key) {
            let bodies = (byHead[key] ?? []).filter { $0 != key }
            let earlier = bodies.filter { (firsts[$0]?.order ?? .max) < first.order }
            if bodies.count == 1, earlier.count == 1, let full = earlier.first { links[key] = full }
        }
    }

    /// Follows links to their ends, and gives names of many forms their usual one.
    private mutating func settle() {
        for key in links.keys {
            var target = key
            for _ in 0..<4 {
                guard let next = links[target], next != target else { break }
                target = next
            }
            links[key] = bearers[target] == nil ? nil : target
        }
        for key in bearers.keys {
            if let usual = KnownNames.usual(key) { bearers[key]?.canonical = usual }
        }
    }

    // MARK: What a bearer is

    private static func kind(_ words: [String], _ cues: [NameCue: Int]) -> Name.Kind {
        let key = words.joined(separator: " ")
        if KnownNames.isBody(key) { return .organisation }
        if let last = words.last, words.count > 1 {
            // "Judge Miriam Castle" is told to be a person; "Miriam Castle" alone may be either.
            let isPerson = (cues[.person] ?? 0) > 0 && (cues[.place] ?? 0) == 0 && (cues[.organisation] ?? 0) == 0
            if isPerson, NameWords.lands.contains(last), !KnownNames.isPlace(key) { return .person }
            if NameWords.lands.contains(last), cues[.organisation] == nil { return .place }
            if NameWords.bodies.contains(last) { return .organisation }
        }
        if words.count > 1, let joint = words.firstIndex(where: { $0 == "of" || $0 == "for" }), joint > 0 {
            let head = words[joint - 1]
            if NameWords.settlements.contains(head) || NameWords.lands.contains(head) { return .place }
            if NameWords.bodies.contains(head) || NameWords.takesFor.contains(head) { return .organisation }
        }
        if let first = words.first, words.count == 2 || words.count == 3, NameWords.landsFirst.contains(first) {
            return .place
        }
        if KnownNames.isPlace(key), cues[.person] == nil { return .place }
        let person = cues[.person] ?? 0
        let place = cues[.place] ?? 0
        let organisation = cues[.organisation] ?? 0
        if person > 0, place == 0, organisation == 0 { return .person }
        if place > 0, person == 0, organisation == 0 { return .place }
        if organisation > 0, person == 0, place == 0 { return .organisation }
        guard person + place + organisation == 0 else { return .other }
        if (2...5).contains(words.count), let first = words.first, GivenNames.contains(first),
            !NameBook.isThing(words)
        {
            return .person
        }
        if (3...4).contains(words.count), let first = words.first, FamilyNamesFirst.contains(first), words.contains("-")
        {
            return .person
        }
        return .other
    }

    /// The name as written where it first stands, without a possessive ending or a leading number sign.
    private static func written(_ mention: NameMention, _ reading: Reading) -> String {
        let passage = reading.passages[mention.passage]
        let first = passage.tokens[mention.start]
        let start = first.kind == .tag ? first.start + 1 : first.start
        return passage.text.string(start, passage.tokens[mention.end - 1].bareEnd)
    }
}

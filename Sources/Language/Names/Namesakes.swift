/// Tells which of several persons of one last name a bare last name stands for, as the article goes on.
///
/// The role before it decides ("Prosecutor Schmidt"), else that only one of them has been named so far, else that the paragraph has named
/// only one before. Otherwise it is nobody's.
struct Namesakes {
    private let book: NameBook
    private let reading: Reading
    private var seen: [String: Set<String>] = [:]
    private var here: [String: Set<String>] = [:]
    private var passage = -1
    private var roles: [String: Set<String>] = [:]

    init(_ mentions: [NameMention], _ book: NameBook, _ reading: Reading) {
        (self.book, self.reading) = (book, reading)
        let full = book.namesakes.values.reduce(into: Set<String>()) { $0.formUnion($1) }
        guard !full.isEmpty else { return }
        for mention in mentions where full.contains(mention.key) {
            roles[mention.key, default: []].formUnion(Namesakes.roles(of: mention, reading))
        }
    }

    /// The full name that a mention stands for, nil where it is no shared last name or cannot be told; to be asked in reading order.
    mutating func bearer(of mention: NameMention) -> String? {
        guard !book.namesakes.isEmpty else { return nil }
        if mention.passage != passage { (passage, here) = (mention.passage, [:]) }
        guard let candidates = book.namesakes[mention.key] else {
            note(mention.key)
            return nil
        }
        let found = told(mention, candidates)
        if let found { note(found) }
        return found
    }

    private func told(_ mention: NameMention, _ candidates: Set<String>) -> String? {
        if let generation = generation(mention, candidates) { return generation.count == 1 ? generation.first : nil }
        let own = Namesakes.before(mention, reading)
        let fitting = candidates.filter { !(roles[$0] ?? []).isDisjoint(with: own) }
        if !own.isEmpty, fitting.count == 1 { return fitting.first }
        if book.apart.contains(mention.key) { return nil }
        if let named = seen[mention.key], named.count == 1 { return named.first }
        if let named = here[mention.key], named.count == 1 { return named.first }
        return nil
    }

    /// Those whom "the elder Ashby", "the younger Ashby" may mean; nil where no such word stands before the name.
    private func generation(_ mention: NameMention, _ candidates: Set<String>) -> [String]? {
        guard mention.start > 0 else { return nil }
        let word = reading.passages[mention.passage].tokens[mention.start - 1].folded
        let isElder = word == "elder" || word == "older"
        guard isElder || word == "younger" else { return nil }
        let young = candidates.filter { key in
            ["jr", "junior", "ii", "iii"].contains(key.split(separator: " ").last.map(String.init) ?? "")
        }
        return isElder ? Array(candidates.subtracting(young)) : Array(young)
    }

    private mutating func note(_ full: String) {
        for (key, candidates) in book.namesakes where candidates.contains(full) {
            seen[key, default: []].insert(full)
            here[key, default: []].insert(full)
        }
    }

    /// The titles and roles right before a mention, up to a comma ("the mayor of Lindau, Peter Schmidt").
    static func before(_ mention: NameMention, _ reading: Reading, reach: Int = 1) -> Set<String> {
        let tokens = reading.passages[mention.passage].tokens
        let words = tokens[max(0, mention.start - reach)..<mention.start].map(\.folded)
        return Set(words.filter { NameWords.roles.contains($0) || NameWords.titles.contains($0) })
    }

    /// The roles an article gives the bearer of a full name, before it and in what follows a comma.
    static func roles(of mention: NameMention, _ reading: Reading) -> Set<String> {
        let tokens = reading.passages[mention.passage].tokens
        var roles = before(mention, reading, reach: 5)
        guard mention.end < tokens.count, tokens[mention.end].isMark(",") else { return roles }
        for token in tokens[(mention.end + 1)..<min(tokens.count, mention.end + 6)] {
            if token.kind == .mark || SpeechVerbs.isSpeech(token.folded) { break }
            if NameWords.roles.contains(token.folded) { roles.insert(token.folded) }
        }
        return roles
    }
}

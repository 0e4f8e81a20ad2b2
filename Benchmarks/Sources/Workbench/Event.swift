/// An event that several outlets tell: who, where, and how many of what.
struct Event {
    /// Where it happens, the main place first.
    let places: [String]
    /// Who speaks of it, with their offices.
    let people: [(name: String, office: String)]
    /// Who announces things.
    let bodies: [String]
    /// What it is.
    let matter: String
    /// What is counted, what became of them, and how many they are.
    let facts: [(noun: String, verb: String, number: Int)]
    /// What was said, word for word.
    let sayings: [String]

    /// Makes an event up.
    init(_ chance: inout Chance) {
        places = (0..<5).map { _ in chance.name() }
        people = (0..<8).map { _ in ("\(chance.name()) \(chance.name())", chance.one(of: Vocabulary.offices)) }
        bodies = (0..<4).map { _ in "the \(chance.name()) \(chance.one(of: Vocabulary.bodies))" }
        matter = chance.one(of: Vocabulary.matters)
        facts = (0..<8).map { _ in
            (chance.one(of: Vocabulary.nouns), chance.one(of: Vocabulary.fates), 20 + chance.number(9_000))
        }
        sayings = (0..<8).map { _ in
            "\(chance.one(of: Vocabulary.openings)) the \(chance.one(of: Vocabulary.things)) \(chance.one(of: Vocabulary.doings)) "
                + "before the \(chance.one(of: Vocabulary.things)) \(chance.one(of: Vocabulary.doings))"
        }
    }
}

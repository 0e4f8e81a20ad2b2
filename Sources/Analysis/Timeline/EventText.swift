import Language
import News

/// Chooses what is shown of an event: the clause where it reads as a sentence, else the whole sentence it was cut from.
///
/// "Had taken 480,000 euros", "They are", "It burst", "1,200 of went", "Trial was moved to": without a subject, a verb or an end.
enum EventText {
    /// The words to show of a clause cut out of a sentence.
    static func of(_ clause: PlainText, in sentence: PlainText) -> PlainText {
        clause != sentence && isBroken(SentenceWords(clause), in: SentenceWords(sentence)) ? sentence : clause
    }

    private static func isBroken(_ clause: SentenceWords, in sentence: SentenceWords) -> Bool {
        guard let first = clause.words.first?.folded, let last = clause.words.last?.folded else { return true }
        let opening = sentence.words.first { !joining.contains($0.folded) }?.folded
        if headless.contains(first) || EventVerbs.isFinite(first) && first != opening { return true }
        // A pronoun that did not open the sentence stands for what was cut away; one whose object was put behind it reads on.
        if pronouns.contains(first), first != opening, isInOrder(clause, in: sentence) { return true }
        if endless.contains(last) { return true }
        return hasBareParticiple(clause, in: sentence) || hasTornLink(clause, in: sentence)
    }

    /// Whether the first words of a clause and its last stand in the sentence in that order.
    private static func isInOrder(_ clause: SentenceWords, in sentence: SentenceWords) -> Bool {
        guard clause.words.count > 1, let last = clause.words.last?.folded,
            let start = sentence.words.indices.first(where: {
                sentence.word($0) == clause.word(0) && sentence.word($0 + 1) == clause.word(1)
            })
        else { return true }
        return sentence.words[start...].contains { $0.folded == last }
    }

    /// "Maria Cole, kidnapped on 20 January, was not freed": cut out, "Maria Cole kidnapped" lacks its verb.
    private static func hasBareParticiple(_ clause: SentenceWords, in sentence: SentenceWords) -> Bool {
        guard let verb = clause.words.first(where: { EventVerbs.isFinite($0.folded) })?.folded,
            EventVerbs.isPast(verb), !["was", "were", "had"].contains(verb)
        else { return false }
        return sentence.words.indices.contains { place in
            guard sentence.word(place) == verb, sentence.hasSign([","], before: place) else { return false }
            // The verb of the subject comes behind the next comma; "the army, backed by planes, announced" has it here.
            let next = (place + 1..<sentence.words.count).first { sentence.hasSign([","], before: $0) }
            return next.map { EventVerbs.isFinite(sentence.word($0)) || sentence.word($0).hasSuffix("s") } ?? false
        }
    }

    /// A link whose noun went with the time: "of went", "for was", "the of".
    private static func hasTornLink(_ clause: SentenceWords, in sentence: SentenceWords) -> Bool {
        clause.words.indices.dropLast().contains { place in
            torn.contains(clause.word(place)) && EventVerbs.isFinite(clause.word(place + 1))
                && !clause.hasSign(SentenceWords.clauseSigns, before: place + 1)
                && !sentence.words.indices.contains {
                    sentence.word($0) == clause.word(place) && sentence.word($0 + 1) == clause.word(place + 1)
                }
        }
    }

    private static let joining = EventVerbs.set("but and however then meanwhile")
    private static let pronouns = EventVerbs.set("he she it they we i you this these those")
    private static let headless = EventVerbs.set("who which whose whom that and but or than of then where when")
    private static let endless = EventVerbs.set(
        """
        for of the a an and or but from with at its their his her to by between after before until till than on in as about into over
        under when while that which who since during against because if whether
        """)
    private static let torn = EventVerbs.set("of for from with the a an its their by between")
}

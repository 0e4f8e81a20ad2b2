import Language

/// One verb of a clause with the words behind it: "acquitted" of "bribery", "convicted" of "tax fraud".
struct FrameAct: Sendable {
    /// Everything the verb stands for.
    let deeds: Set<String>
    /// Stems of the common words behind it, up to the next verb.
    let objects: Set<String>

    /// The verbs of a clause in their order; none where it has one alone.
    static func of(_ words: [FrameWord]) -> [FrameAct] {
        var acts: [FrameAct] = []
        var place = 0
        while place < words.count {
            guard let verb = Predicate.at(place, in: words), verb.end > place else {
                place += 1
                continue
            }
            let next = (verb.end..<max(verb.end, words.count)).first {
                Predicate.at($0, in: words) != nil || ["but", "while", "after", "before"].contains(words[$0].folded)
            }
            let end = next ?? words.count
            if let stem = verb.stem {
                let objects = words[verb.end..<end].filter { !$0.isStop && !$0.isNumber && !$0.isName }.map(\.stem)
                acts.append(FrameAct(deeds: DeedFamilies.all(of: [stem]), objects: Set(objects)))
            }
            place = max(end, place + 1)
        }
        return acts
    }

    /// Whether one of these was done where the other tells the contrary of the same thing: "convicted of bribery but cleared of fraud".
    static func areContrary(_ one: [FrameAct], _ other: [FrameAct]) -> Bool {
        guard one.count > 1 || other.count > 1 else { return false }
        return one.contains { mine in
            other.contains { theirs in
                !mine.objects.isDisjoint(with: theirs.objects) && mine.deeds.isDisjoint(with: theirs.deeds)
                    && DeedFamilies.gainsay(mine.deeds, theirs.deeds)
                    && !isToldToo(mine, by: other) && !isToldToo(theirs, by: one)
            }
        }
    }

    /// Whether both tell several deeds, each of them of the same things: the order may differ.
    static func areSame(_ one: [FrameAct], _ other: [FrameAct]) -> Bool {
        one.count > 1 && other.count > 1 && one.allSatisfy { isToldToo($0, by: other) }
            && other.allSatisfy { isToldToo($0, by: one) }
    }

    private static func isToldToo(_ act: FrameAct, by others: [FrameAct]) -> Bool {
        others.contains { !$0.deeds.isDisjoint(with: act.deeds) && !$0.objects.isDisjoint(with: act.objects) }
    }
}

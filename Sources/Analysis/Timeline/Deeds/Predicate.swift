import Language

/// The verb that says what a clause tells.
struct Predicate: Sendable {
    /// Where it begins, auxiliaries included.
    let start: Int
    /// One past its last word.
    let end: Int
    /// Its stem, or that of what it means with the word behind it; nil for "is" and its forms alone.
    let stem: String?
    /// Whether the subject suffers it.
    let isPassive: Bool
    /// Whether it is told as not done.
    let isDenied: Bool

    /// The first verb from a place on that tells a deed, one of saying only where no other follows; nil where none is found.
    static func first(in words: [FrameWord], from: Int) -> Predicate? {
        var place = from
        var saying: Predicate?
        while place < words.count {
            guard let found = at(place, in: words) else {
                place += 1
                continue
            }
            guard let stem = found.stem, sayings.contains(stem) else { return found }
            saying = saying ?? found
            place = found.end
        }
        return saying ?? headline(in: words, from: from)
    }

    /// The verb that begins at a place, if one does.
    static func at(_ place: Int, in words: [FrameWord]) -> Predicate? {
        let word = words[place].folded
        guard !words[place].isCompound else { return nil }
        if auxiliaries.contains(word) || contracted(word) != nil { return chain(place, words) }
        guard isPast(word), !words[place].isName, stands(place, words), !isReduced(place, words) else { return nil }
        let before = place > 0 ? words[place - 1].folded : ""
        return made(place, place, words, isPassive: false, isDenied: undone.contains(before))
    }

    /// What stands before a verb that did not come true: "never met", "nearly resigned".
    private static let undone: WordSet = ["never", "nearly", "almost", "hardly", "barely"]

    private static func chain(_ start: Int, _ words: [FrameWord]) -> Predicate? {
        var place = start
        var (isBe, isDenied, isModal) = (false, false, false)
        while place < words.count, place - start < 8 {
            let word = words[place].folded
            if let plain = contracted(word) {
                isDenied = true
                isBe = be.contains(plain)
                isModal = !isBe
            } else if auxiliaries.contains(word) {
                isBe = be.contains(word)
                isModal = modals.contains(word)
            } else if ["not", "never", "no"].contains(word) {
                isDenied = true
            } else if word == "to", place > start {
                (isBe, isModal) = (false, true)
            } else if !(word.hasSuffix("ly") && word.count > 4) && !adverbs.contains(word) {
                break
            }
            place += 1
        }
        guard place < words.count, !words[place].isParted || place == start else {
            return Predicate(start: start, end: place, stem: nil, isPassive: false, isDenied: isDenied)
        }
        let word = words[place].folded
        if isBe, isParticiple(word) { return made(start, place, words, isPassive: true, isDenied: isDenied) }
        if isBe, word.hasSuffix("ing"), word.count > 4 {
            return made(start, place, words, isPassive: false, isDenied: isDenied)
        }
        let isVerb = isModal || isParticiple(word)
        if !isBe, isVerb, !words[place].isName {
            return made(start, place, words, isPassive: false, isDenied: isDenied)
        }
        return Predicate(start: start, end: place, stem: nil, isPassive: false, isDenied: isDenied)
    }

    private static func made(
        _ start: Int, _ place: Int, _ words: [FrameWord], isPassive: Bool, isDenied: Bool
    ) -> Predicate {
        let word = words[place]
        let next = place + 1 < words.count ? words[place + 1].folded : ""
        // "Failed to approve", "refused to sign": what was not done.
        if failing.contains(word.stem), next == "to", place + 2 < words.count {
            return Predicate(
                start: start, end: place + 3, stem: words[place + 2].stem, isPassive: false, isDenied: !isDenied)
        }
        // "Pleaded not guilty".
        let isDenied = isDenied != (next == "not")
        if let stem = DeedFamilies.phrasal(word.stem, next) ?? DeedFamilies.phrasal(Stemmer.stem(word.folded), next) {
            return Predicate(start: start, end: place + 2, stem: stem, isPassive: isPassive, isDenied: isDenied)
        }
        let behind = place + 2 < words.count ? words[place + 2] : nil
        let isPreposition = behind.map { $0.isName || ["the", "a", "an", "its", "their"].contains($0.folded) } ?? false
        let isDrawn = particles.contains(next) && !isPreposition
        return Predicate(
            start: start, end: place + (isDrawn ? 2 : 1), stem: word.stem, isPassive: isPassive, isDenied: isDenied)
    }

    /// Whether a past form stands where a verb does: not behind an article or a preposition, and behind something that can be its subject.
    private static func stands(_ place: Int, _ words: [FrameWord]) -> Bool {
        guard place > 0 else { return false }
        let before = words[place - 1]
        if before.isOwner || describing.contains(before.folded) { return false }
        guard before.isNumber else { return true }
        // "Two wounded soldiers", but "a quake of magnitude 5.1 struck the island".
        let next = place + 1 < words.count ? words[place + 1] : nil
        return next.map { $0.isName || $0.isNumber || StopWords.contains($0.folded) } ?? true
    }

    /// "Food sent by the agency reached the town": a participle that describes, with the verb still to come.
    private static func isReduced(_ place: Int, _ words: [FrameWord]) -> Bool {
        guard isParticiple(words[place].folded), place + 1 < words.count,
            reducing.contains(words[place + 1].folded)
        else { return false }
        for next in (place + 2)..<min(words.count, place + 14) where next < words.count {
            let word = words[next].folded
            if ["and", "but", "who", "which", "that", "when", "while", "after", "before", "as"].contains(word) {
                return false
            }
            if words[next].isParted { return false }
            if auxiliaries.contains(word), !modals.contains(word) || next + 1 < words.count { return true }
            if isPast(word), !words[next].isName, !words[next].isCompound, stands(next, words),
                !reducing.contains(next + 1 < words.count ? words[next + 1].folded : "")
            {
                return true
            }
        }
        return false
    }

    /// "Fire kills five in Leeds": the present of headlines.
    private static func headline(in words: [FrameWord], from: Int) -> Predicate? {
        for place in max(1, from)..<max(1, max(from, words.count)) {
            let word = words[place]
            guard !word.isName, !word.isCompound, EventWords.concept(ofStem: word.stem) != nil,
                word.folded.hasSuffix("s"),
                stands(place, words), place + 1 < words.count
            else { continue }
            let next = words[place + 1]
            if next.isNumber || next.isName || ["the", "a", "an", "at", "its"].contains(next.folded) {
                return made(place, place, words, isPassive: false, isDenied: false)
            }
        }
        return nil
    }

    static func isPast(_ word: String) -> Bool {
        EventVerbs.isPast(word) && !present.contains(word) || strong.contains(word)
    }

    private static func isParticiple(_ word: String) -> Bool {
        word.hasSuffix("ed") && word.count > 3 || EventVerbs.isPast(word) && !notParticiples.contains(word)
            || strong.contains(word) || participles.contains(word)
    }

    /// "Wasn't", "didn't": the auxiliary without its denial.
    private static func contracted(_ word: String) -> String? {
        guard word.hasSuffix("n't") else { return nil }
        return String(word.dropLast(3))
    }

    private static let be = EventVerbs.set("be was were is are been being")
    private static let modals = EventVerbs.set("will would can could may might must should shall do does did")
    private static let auxiliaries = be.union(modals).union(["has", "have", "had", "having"])
    private static let adverbs = EventVerbs.set(
        "also later then already still soon since again now just ever so first even all both")
    private static let describing = EventVerbs.set(
        """
        the a an its his her their our this that these those of in by at for from with on to into and as be some any no new more most
        very newly recently so-called between against
        """)
    private static let reducing = EventVerbs.set(
        "by of in on for from with as at to near during under into over against")
    private static let particles = EventVerbs.set("out up down off away back aside")
    private static let failing = Set(["fail", "refus", "declin", "neglect"])
    private static let sayings = Set(
        EventVerbs.list(
            "say said says tell told tells tweet tweeted write wrote add added state stated report reported mention warned"
        ).map(
            Stemmer.stem))
    private static let present = EventVerbs.set(
        "says say tell tells writes tweets adds states reports warns claims predicts estimates")
    private static let notParticiples = EventVerbs.set(
        "was were did had went came took began gave fell saw ran became broke fled flew grew knew rose spoke wrote drove chose froze withdrew overran tore threw"
    )
    private static let strong = EventVerbs.set(
        """
        dealt crept clung dug fed felt flung forbade forgave forgot ground hung hid kneeled lent let lit meant laid rang rode shook shone shrank
        sang slid slept spent sprang stole stuck stung swam swung taught thought understood upheld wept wore wound beat bound bred
        drew drank ate heard hurt overthrew overcame overtook upset retook shut split went
        """)
    private static let participles = EventVerbs.set(
        """
        taken begun given fallen seen run become broken flown grown known risen spoken written driven chosen frozen withdrawn torn thrown
        born blown done drawn drunk eaten forbidden forgotten gone hidden shaken shown stolen sworn worn woken beaten bitten overthrown
        overrun slain shut split sown sunk
        """)
}

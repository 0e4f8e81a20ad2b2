import Language

/// Tells two sentences of one deed in which doer and sufferer have changed places: "a guard shot a prisoner", "a prisoner shot a guard".
enum RoleContrast {
    /// Words before and behind a verb that are looked at.
    private static let reach = 6
    /// Words of a sentence that are looked at.
    private static let longest = 60

    /// Who stands before whom in the first sentence, where the other has them the other way round; nil where nothing is turned.
    static func of(_ left: [Word], _ right: [Word]) -> (Word, Word)? {
        let sides = [left, right].map { Array($0.prefix(longest)) }
        for mine in sides[0].indices where isDeed(sides[0], mine) {
            for theirs in sides[1].indices
            where sides[1][theirs].stem == sides[0][mine].stem && isDeed(sides[1], theirs) {
                let (one, other) = (Roles(sides[0], mine), Roles(sides[1], theirs))
                guard one.isPassive == other.isPassive, one.doers.stems.isDisjoint(with: other.doers.stems),
                    one.sufferers.stems.isDisjoint(with: other.sufferers.stems),
                    let doer = one.doers.words.last(where: { other.sufferers.stems.contains($0.stem) }),
                    let sufferer = one.sufferers.words.last(where: { other.doers.stems.contains($0.stem) })
                else { continue }
                return one.isPassive ? (sufferer, doer) : (doer, sufferer)
            }
        }
        return nil
    }

    private static func isDeed(_ words: [Word], _ place: Int) -> Bool {
        let word = words[place].folded
        return place > 0 && EventVerbs.isPast(word) && !EventVerbs.isSaying(word) && !helping.contains(word)
            && !mutual.contains(word)
    }

    /// Those before a verb and those behind it, up to the next verb or preposition.
    private struct Roles {
        struct Part {
            var words: [Word] = []
            var stems: Set<String> { Set(words.map(\.stem)) }
        }
        var doers = Part()
        var sufferers = Part()
        let isPassive: Bool

        init(_ words: [Word], _ verb: Int) {
            isPassive = (max(0, verb - 2)..<verb).contains { being.contains(words[$0].folded) }
            var place = verb - 1
            var before: [Word] = []
            while place >= 0, verb - place <= reach, !ends.contains(words[place].folded) {
                if Roles.isVerb(words, place) { break }
                before.insert(words[place], at: 0)
                place -= 1
            }
            var start = verb + 1
            if isPassive {
                start =
                    (start..<min(words.count, start + 4)).first { words[$0].folded == "by" }.map { $0 + 1 }
                    ?? words.count
            }
            var behind: [Word] = []
            for place in min(start, words.count)..<max(min(start, words.count), min(start + reach, words.count)) {
                if ends.contains(words[place].folded) || Roles.isVerb(words, place) { break }
                behind.append(words[place])
            }
            let parts = [before, behind].map { words in words.filter { TermWeights.tells($0) && !Roles.isNumber($0) } }
            (doers.words, sufferers.words) = isPassive ? (parts[1], parts[0]) : (parts[0], parts[1])
        }

        /// Whether a verb of a deed stands there; "United" is a name.
        private static func isVerb(_ words: [Word], _ place: Int) -> Bool {
            EventVerbs.isFinite(words[place].folded) && !helping.contains(words[place].folded)
                && words[place].text.string.first?.isLowercase == true
        }

        private static func isNumber(_ word: Word) -> Bool { Double(word.folded) != nil }
    }

    private static let being = EventVerbs.set("was were is are been being be")
    private static let helping = EventVerbs.set("was were is are been being be had has have did does do will would")
    private static let mutual = EventVerbs.set(
        "met married wed drew tied fought clashed collided divorced joined merged followed replaced preceded accompanied"
    )
    private static let ends = EventVerbs.set(
        """
        that which who whom and but or if when while after before because as in on at of from with for to into near during against over
        under by until since between among
        """)
}

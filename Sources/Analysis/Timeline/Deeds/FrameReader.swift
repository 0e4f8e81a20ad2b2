import Language
import News

/// Reads who did what to whom, where, out of a clause.
struct FrameReader {
    private let words: [FrameWord]
    private var frame = EventFrame()

    /// The frame of a clause; `names` are the folded words of the names in its sentence.
    static func frame(of clause: PlainText, names: Set<String>) -> EventFrame {
        var reader = FrameReader(FrameWord.of(SentenceWords(clause), names: names))
        reader.read()
        return reader.frame.settled()
    }

    private init(_ words: [FrameWord]) { self.words = words }

    /// "No officers were hurt", "nobody was detained": the subject says that it was not done.
    private func isOfNobody(before verb: Int) -> Bool {
        (max(0, verb - 5)..<verb).contains { place in
            switch words[place].folded {
            case "nobody", "none", "neither": true
            case "no": place + 1 < verb && !words[place + 1].isNumber
            default: false
            }
        }
    }

    private mutating func read() {
        for word in words where !word.isName && !word.isNumber && !word.isStop {
            frame.words.insert(word.stem)
        }
        frame.names = allNames()
        frame.mood = ClauseMood.of(words)
        frame.acts = FrameAct.of(words)
        guard let verb = Predicate.first(in: words, from: 0) else { return readLinks(0..<words.count) }
        frame.isDenied = (verb.isDenied != isOfNobody(before: verb.start)) != FrameDenial.isDenied(words)
        let subject = readSubject(before: verb.start)
        let object = readBehind(verb)
        let isLoss = verb.stem == "lost" || verb.stem == "lose"
        if isLoss, !verb.isPassive, let winner = frame.linked["to"]?.first {
            // "Lost to Arden United": they won.
            (frame.actor, frame.patient) = (winner, subject)
            frame.deeds = ["beat"]
            frame.linked["to"] = nil
            return
        }
        if ["sold", "sell"].contains(verb.stem), let buyer = frame.linked["to"]?.first, !buyer.names.isEmpty {
            // "Sold the mill to Maronne", "the mill was sold to Maronne": Maronne bought it.
            (frame.actor, frame.patient) = (buyer, verb.isPassive ? subject : object)
            frame.deeds = ["bought"]
            frame.linked["to"] = nil
            if !verb.isPassive, let subject { frame.linked["from", default: []].append(subject) }
            return
        }
        if verb.isPassive {
            (frame.actor, frame.patient) = (frame.linked.removeValue(forKey: "by")?.first, subject)
            if let object, !object.isEmpty { frame.linked["as", default: []].append(object) }
        } else if let object, !object.isEmpty {
            (frame.actor, frame.patient) = (subject, object)
        } else {
            frame.theme = subject
        }
        guard let stem = verb.stem else { return }
        frame.deeds.insert(stem)
        guard DeedFamilies.isLight(stem) else { return }
        // "Held talks", "tore through the mill": the noun tells the deed.
        let parts = [frame.patient, frame.theme].compactMap { $0 } + frame.places + frame.linked.values.joined()
        let nouns = parts.reduce(into: Set<String>()) { $0.formUnion($1.kinds.union($1.head.map { [$0] } ?? [])) }
        let kinds = nouns.filter { $0 != stem && DeedFamilies.isDeed($0) }
        let isTold = EventWords.concept(ofStem: stem) != nil
        frame.deeds = isTold || kinds.isEmpty ? kinds.union([stem]) : kinds
        if !isTold, let deed = frame.patient, let head = deed.head, kinds.contains(head) {
            // "Forced the closure of Kilmore airport": what the noun was done to.
            frame.patient =
                deed.owners.isEmpty && deed.kinds.isEmpty
                ? nil : NounPhrase(head: deed.kinds.min(), others: deed.kinds, names: deed.owners)
            (frame.theme, frame.actor) = (frame.patient == nil ? frame.actor : nil, nil)
        }
    }

    private mutating func readSubject(before verb: Int) -> NounPhrase? {
        var from = 0
        // Behind words of saying the subject begins anew: "the ministry said that they had begun".
        for place in 0..<verb where EventVerbs.isSaying(words[place].folded) {
            from = place + 1
            if from < verb, words[from].folded == "that" { from += 1 }
        }
        var subject: NounPhrase?
        var place = from
        while place < verb {
            if FrameReader.isPreposition(words, place) {
                place = readLink(place, verb)
                continue
            }
            let (phrase, next) = readPhrase(place, verb)
            if subject == nil, !phrase.isEmpty { subject = phrase }
            place = max(next, place + 1)
            if place < verb, FrameReader.opening.contains(words[place].folded) { break }
        }
        return subject
    }

    /// What stands behind the verb: its object, and what hangs on prepositions.
    private mutating func readBehind(_ verb: Predicate) -> NounPhrase? {
        var object: NounPhrase?
        var place = verb.end
        var isLinked = false
        while place < words.count {
            let word = words[place].folded
            if FrameReader.opening.contains(word) { break }
            if word == "and" || word == "but" {
                // "Clashed with protesters and arrested twelve": another deed of the same subject.
                if place + 1 < words.count, let next = Predicate.at(place + 1, in: words) {
                    if let stem = next.stem { frame.deeds.insert(stem) }
                    break
                }
                place += 1
                continue
            }
            if word == "to", place + 1 < words.count, isBase(place + 1) {
                frame.inner = frame.inner ?? words[place + 1].stem
                place += 2
                continue
            }
            if words[place].isParted, word.hasSuffix("ing") { break }
            if FrameReader.isPreposition(words, place) {
                isLinked = true
                place = readLink(place, words.count)
                continue
            }
            let (phrase, next) = readPhrase(place, words.count)
            if object == nil, !isLinked, !phrase.isEmpty { object = phrase }
            place = max(next, place + 1)
        }
        return object
    }

    private mutating func readLinks(_ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            place = FrameReader.isPreposition(words, place) ? readLink(place, range.upperBound) : place + 1
        }
    }

    private mutating func readLink(_ place: Int, _ end: Int) -> Int {
        let link = words[place].folded
        let (phrase, next) = readPhrase(place + 1, end)
        guard !phrase.isEmpty else { return max(next, place + 1) }
        if FrameReader.local.contains(link) {
            frame.places.append(phrase)
        } else {
            frame.linked[link, default: []].append(phrase)
        }
        return max(next, place + 1)
    }

    /// A noun with what stands before it and hangs on it by "of", up to the next preposition, sign or conjunction.
    private func readPhrase(_ from: Int, _ end: Int) -> (NounPhrase, Int) {
        var phrase = NounPhrase()
        var place = from
        var (isOwned, start) = (false, from)
        var run: [String] = []
        func close() {
            guard !run.isEmpty else { return }
            let name = NamedPhrase(words: run)
            if isOwned { phrase.owners.append(name) } else { phrase.names.append(name) }
            run = []
        }
        while place < end {
            let word = words[place]
            if place > start, word.isParted { break }
            if word.folded == "of", place > from {
                close()
                (isOwned, start) = (true, place + 1)
                place += 1
                continue
            }
            if FrameReader.isPreposition(words, place) || FrameReader.opening.contains(word.folded) { break }
            if ["and", "but", "or"].contains(word.folded) {
                guard word.folded == "and", place + 1 < end, words[place + 1].isName, !run.isEmpty else { break }
                close()
                place += 1
                continue
            }
            if place > start, !phrase.isEmpty || !run.isEmpty, describes(place, end) { break }
            if word.isName, !word.isCompound {
                run.append(word.folded)
                if word.isOwner {
                    phrase.owners.append(NamedPhrase(words: run))
                    run = []
                }
            } else {
                close()
                take(word, &phrase, isOwned: isOwned)
            }
            place += 1
        }
        close()
        return (phrase, place)
    }

    /// "A ferry [carrying 80 passengers]", "food [sent by the agency]".
    private func describes(_ place: Int, _ end: Int) -> Bool {
        let word = words[place]
        guard place + 1 < end, !word.isName, !word.isCompound else { return false }
        let next = words[place + 1]
        if word.folded.hasSuffix("ing"), word.folded.count > 4 {
            return next.isNumber || next.isName || FrameReader.articles.contains(next.folded)
        }
        return Predicate.isPast(word.folded)
            && (FrameReader.linking.contains(next.folded) || FrameReader.local.contains(next.folded))
    }

    private func take(_ word: FrameWord, _ phrase: inout NounPhrase, isOwned: Bool) {
        guard !word.isNumber, !word.isCompound, !word.isStop,
            !FrameReader.empty.contains(word.folded),
            !word.folded.hasSuffix("ly")
        else { return }
        if isOwned {
            if !DeedFamilies.isAnybody(word.stem) { phrase.kinds.insert(word.stem) }
            return
        }
        if let head = phrase.head { phrase.others.insert(head) }
        phrase.head = word.stem
    }

    private func allNames() -> [NamedPhrase] {
        var names: [NamedPhrase] = []
        var run: [String] = []
        for word in words {
            if word.isName, !word.isCompound, run.isEmpty || !word.isParted {
                run.append(word.folded)
            } else if !run.isEmpty {
                names.append(NamedPhrase(words: run))
                run = word.isName && !word.isCompound ? [word.folded] : []
            }
            if word.isOwner, !run.isEmpty {
                names.append(NamedPhrase(words: run))
                run = []
            }
        }
        if !run.isEmpty { names.append(NamedPhrase(words: run)) }
        return names
    }

    /// Whether the word behind "to" is a verb: no article, name, number or noun group stands there.
    private func isBase(_ place: Int) -> Bool {
        let word = words[place]
        guard !word.isName, !word.isNumber, !StopWords.contains(word.folded), !word.folded.hasSuffix("s") else {
            return false
        }
        guard place + 1 < words.count else { return EventWords.concept(ofStem: word.stem) != nil }
        let next = words[place + 1].folded
        return ["the", "a", "an", "its", "their", "his", "her", "all", "for", "against", "on"].contains(next)
            || words[place + 1].isName || words[place + 1].isNumber || EventWords.concept(ofStem: word.stem) != nil
    }

    private static func isPreposition(_ words: [FrameWord], _ place: Int) -> Bool {
        let word = words[place].folded
        guard local.contains(word) || linking.contains(word) else { return false }
        // "At least 12", "up to 40", "about 50" count.
        guard place + 1 < words.count else { return true }
        let next = words[place + 1]
        return
            !(["least", "most"].contains(next.folded)
            || next.isNumber && ["about", "around", "over", "to"].contains(word))
    }

    private static let local = EventVerbs.set(
        "in at near outside inside off around within across beside along under")
    private static let linking = EventVerbs.set(
        "by with for from to on into against as over about through between towards toward onto during after before amid"
    )
    private static let opening = EventVerbs.set(
        "who whom whose which that when while because although though since if after before as until where")
    private static let articles = EventVerbs.set("the a an its their his her some")
    /// Words of a phrase that tell nothing of what it is.
    private static let empty = EventVerbs.set(
        """
        least most up more than about around some nearly almost other another new late early twice again together later yesterday today
        year years month months week weeks day days hour hours minute minutes time times aboard ahead number
        """)
}

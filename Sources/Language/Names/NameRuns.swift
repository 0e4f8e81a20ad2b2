/// Collects runs of capitalised words that can be names, sentence by sentence.
struct NameRuns {
    let reading: Reading
    let evidence: CapitalEvidence
    /// Token ranges that an acronym in parentheses proves to be one name, by passage and first token.
    let proven: [TokenPlace: Int]

    /// The mentions of one sentence, in order.
    func mentions(passage place: Int, range: Range<Int>) -> [NameMention] {
        let tokens = reading.passages[place].tokens
        var mentions: [NameMention] = []
        var index = range.lowerBound
        var isFirst = true
        while index < range.upperBound {
            let token = tokens[index]
            if token.kind == .mark {
                if CapitalEvidence.opensSentence(token) { isFirst = true }
                index += 1
                continue
            }
            if token.isCapitalised, let end = proven[TokenPlace(place, index)], end <= range.upperBound {
                mentions.append(mention(place, index, end, tokens, cue: .organisation))
                (index, isFirst) = (end, false)
                continue
            }
            guard begins(index, tokens, range) else {
                if token.kind == .word || token.kind == .number { isFirst = false }
                index += 1
                continue
            }
            let end = runEnd(from: index, tokens, range, place)
            mentions += split(index, end, tokens, place, range, isFirst: isFirst)
            (index, isFirst) = (max(end, index + 1), false)
        }
        return mentions
    }

    func mention(_ place: Int, _ start: Int, _ end: Int, _ tokens: [Token], cue: NameCue?) -> NameMention {
        let words = tokens[start..<end].map { $0.kind == .tag ? $0.folded : $0.bare }
        return NameMention(passage: place, start: start, end: end, words: words.filter { $0 != "." }, cue: cue)
    }

    // MARK: Where a run begins and ends

    private func begins(_ index: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        if token.isCapitalised { return !isCalendar(index, tokens, isInside: false) }
        guard isHyphen(index + 1, tokens, range), index + 2 < range.upperBound else { return false }
        return tokens[index + 2].isCapitalised && NameWords.articles.contains(token.folded)
    }

    func isHyphen(_ index: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound, tokens[index].kind == .mark, !tokens[index].isSpaced else { return false }
        guard tokens[index].text == "-" || tokens[index].text == "\u{2010}" || tokens[index].text == "\u{2011}" else {
            return false
        }
        return !tokens[index + 1].isSpaced
    }

    private func isCalendar(_ index: Int, _ tokens: [Token], isInside: Bool) -> Bool {
        guard NameWords.calendar.contains(tokens[index].bare) else { return false }
        if !isInside, opensPerson(index, tokens) { return false }
        guard isInside, NameWords.doubtfulMonths.contains(tokens[index].bare) else { return true }
        return index + 1 < tokens.count && tokens[index + 1].kind == .number
    }

    private func runEnd(from start: Int, _ tokens: [Token], _ range: Range<Int>, _ place: Int) -> Int {
        var end = start + 1
        if !tokens[start].isCapitalised { end = start + 3 }
        // A name is not longer than this; a hostile run of capitals is cut into pieces.
        let longest = min(range.upperBound, start + 14)
        while end < longest {
            let last = tokens[end - 1]
            if last.isPossessive, !NameWords.innerPossessives.contains(last.folded),
                !isSaints(start, end, tokens, longest)
            {
                break
            }
            let token = tokens[end]
            if proven[TokenPlace(place, end)] != nil, end > start { break }
            if isHyphen(end, tokens, range) {
                guard end + 1 < longest,
                    tokens[end + 1].isCapitalised || tokens[end + 1].kind == .number
                        || isGivenPair(start, end, tokens)
                else { break }
                end += 2
            } else if token.isMark("."), !token.isSpaced, isAbbreviated(last), end + 1 < longest,
                tokens[end + 1].isCapitalised
            {
                end += 2
            } else if token.isMark("&"), end + 1 < longest, tokens[end + 1].isCapitalised {
                end += 2
            } else if token.kind == .word, token.isSpaced, token.isCapitalised, !isCalendar(end, tokens, isInside: true)
            {
                end += 1
            } else if let next = particleEnd(end, tokens, longest, last: last)
                ?? innerEnd(start, end, tokens, longest)
            {
                end = next
            } else {
                break
            }
        }
        return end
    }

    private func isAbbreviated(_ token: Token) -> Bool {
        token.end - token.start == 1 || Abbreviations.isTitle(token.folded) || token.folded == "st"
    }

    /// The end after a small word that belongs to the name and the capital that follows it.
    private func particleEnd(_ index: Int, _ tokens: [Token], _ longest: Int, last: Token) -> Int? {
        guard tokens[index].kind == .word, tokens[index].shape == .lower, tokens[index].isSpaced else { return nil }
        let word = tokens[index].folded
        var next = index + 1
        switch word {
        case "of": guard NameWords.takesOf.contains(last.folded) else { return nil }
        case "for": guard NameWords.takesFor.contains(last.folded) else { return nil }
        case _ where NameWords.particles.contains(word): break
        default: return nil
        }
        if next < longest, tokens[next].shape == .lower, tokens[next].kind == .word {
            let second = tokens[next].folded
            guard second == "the" || NameWords.particles.contains(second) || NameWords.articles.contains(second) else {
                return nil
            }
            next += 1
        }
        if next < longest, tokens[next].isMark("-"), !tokens[next].isSpaced { next += 1 }
        guard next < longest, tokens[next].isCapitalised, !NameWords.calendar.contains(tokens[next].bare) else {
            return nil
        }
        return next + 1
    }

    // MARK: What of a run is a name

    /// Takes titles, openers and peoples off a run, and gives what is left as mentions.
    private func split(
        _ start: Int, _ end: Int, _ tokens: [Token], _ place: Int, _ range: Range<Int>, isFirst: Bool
    ) -> [NameMention] {
        var start = start
        let end = end
        var isFirst = isFirst
        while start < end, drops(start, end, tokens, isFirst: isFirst) {
            start += 1
            while start < end, tokens[start].kind == .mark { start += 1 }
            isFirst = false
        }
        guard start < end else { return [] }
        if isFirst, opensWithRole(start, end, tokens) {
            return [mention(place, start + 1, end, tokens, cue: .person)]
        }
        if let title = lastTitle(start, end, tokens) {
            var before: [NameMention] = []
            if title.start > start { before = split(start, title.start, tokens, place, range, isFirst: isFirst) }
            guard title.end < end else { return before }
            return before + [mention(place, title.end, end, tokens, cue: .person)]
        }
        var found = mention(place, start, end, tokens, cue: nil)
        guard stands(found, tokens, isFirst: isFirst) else { return [] }
        found.cue = NameCues(tokens: tokens, range: range).cue(start, end)
        return [found]
    }

    /// "Lawyer Sergey Markelov": a trade that opens a sentence, its capital the sentence's, before two words and more.
    private func opensWithRole(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
        guard end - start > 2, NameWords.roles.contains(tokens[start].folded),
            !NameWords.titles.contains(tokens[start].folded)
        else { return false }
        return tokens[start + 1].kind == .word && !NameWords.bodies.contains(tokens[end - 1].folded)
            && !NameWords.lands.contains(tokens[end - 1].folded)
            && tokens[start + 1..<end].allSatisfy { $0.folded != "of" }
    }

    /// Whether the first word of a run is no part of the name.
    private func drops(_ index: Int, _ end: Int, _ tokens: [Token], isFirst: Bool) -> Bool {
        let token = tokens[index]
        let isAcronym = token.shape == .upper && token.end - token.start > 1
        if token.kind == .mark { return true }
        if StopWords.contains(token.folded) || token.folded == "of", !isAcronym, !opensPerson(index, tokens) {
            return true
        }
        guard end - index > 1 else { return false }
        if leads(index, end, tokens) { return true }
        guard isFirst else { return false }
        if NameWords.titles.contains(token.folded) { return false }
        if evidence.capital.contains(token.bare) { return false }
        if NameWords.openers.contains(token.folded) || SpeechVerbs.isSpeech(token.folded) { return true }
        if evidence.lower.contains(token.bare) { return true }
        // "Examining Trump", "Backed Kurds": verb forms that open a heading.
        if token.shape == .capital, token.end - token.start > 6,
            token.folded.hasSuffix("ing") || token.folded.hasSuffix("ed"),
            !GivenNames.contains(token.folded)
        {
            return true
        }
        let next = tokens[index + 1]
        return next.kind == .word && next.shape == .upper && next.end - next.start > 1 && !isAcronym
            && !KnownNames.isPeople(token.bare)
    }

    /// "Village of Baghuz", "Kurdish YPG", "Kurdish al-Hol": words that lead to a name and are none of it.
    private func leads(_ index: Int, _ end: Int, _ tokens: [Token]) -> Bool {
        let next = tokens[index + 1]
        if KnownNames.isPeople(tokens[index].bare), tokens[index].shape != .upper {
            if next.isMark("-") || NameWords.articles.contains(next.text) { return true }
            return next.shape == .upper && next.end - next.start > 1
        }
        return next.folded == "of"
            && ["village", "town", "province", "district", "governorate"].contains(tokens[index].folded)
    }

    /// The last title in a run, with the words that belong to it, where a name follows.
    private func lastTitle(_ start: Int, _ end: Int, _ tokens: [Token]) -> (start: Int, end: Int)? {
        var index = end - 1
        while index >= start {
            defer { index -= 1 }
            let token = tokens[index]
            guard token.kind == .word, NameWords.titles.contains(token.folded) else { continue }
            if NameWords.bodies.contains(tokens[end - 1].folded), index < end - 1, !Abbreviations.isTitle(token.folded)
            {
                continue
            }
            // "Prince William County", "King George Island": a place called after somebody.
            if NameWords.lands.contains(tokens[end - 1].folded), index < end - 2,
                ["prince", "princess", "king", "queen", "duke", "lady", "lord", "saint"].contains(token.folded)
            {
                continue
            }
            var after = index + 1
            if after < end, tokens[after].isMark(".") { after += 1 }
            // "Secretary of State Mike Pompeo"
            if after + 1 < end, tokens[after].folded == "of" { after += 2 }
            if after >= end, index > start, !NameWords.beforeTitles.contains(tokens[index - 1].folded) {
                // "Martin Luther King": a last word is a title only where it stands alone.
                continue
            }
            var first = index
            while first > start,
                NameWords.beforeTitles.contains(tokens[first - 1].folded) || tokens[first - 1].isMark("-")
                    || NameWords.subjects.contains(tokens[first - 1].folded)
            { first -= 1 }
            return (first, after)
        }
        return nil
    }

    /// Whether what is left is a name at all.
    private func stands(_ mention: NameMention, _ tokens: [Token], isFirst: Bool) -> Bool {
        let token = tokens[mention.start]
        let key = mention.key
        if KnownNames.isPeople(key) { return false }
        guard mention.end - mention.start == 1 else { return true }
        if token.bareEnd - token.start < 2 { return false }
        if token.shape == .capital, NumberWords.small(token.bare) != nil { return false }
        if NameWords.titles.contains(token.bare) || NameWords.roles.contains(token.bare) { return false }
        guard isFirst else { return true }
        if token.shape == .upper || token.shape == .mixed { return true }
        if evidence.lower.contains(token.bare) || isAdjective(mention.start, tokens) { return false }
        return evidence.capital.contains(token.bare) || KnownNames.isPlace(key) || KnownNames.isBody(key)
    }
}

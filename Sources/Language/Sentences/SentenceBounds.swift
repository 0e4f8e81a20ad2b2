/// Finds where the sentences of one block begin and end, in one pass over its scalars.
struct SentenceBounds {
    /// How far the search looks back for the word before a stop, and ahead for the one after it, in scalars: no word
    /// that decides anything is longer, and a hostile one must not be walked again at each stop.
    static let reach = 40

    private let text: BlockText
    private let scalars: [Unicode.Scalar]

    /// The sentences as scalar offsets, trimmed of blank space, none empty.
    static func ranges(in text: BlockText) -> [Range<Int>] {
        SentenceBounds(text: text, scalars: text.scalars).ranges()
    }

    private func ranges() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var place = 0
        while place < scalars.count {
            guard isTerminator(scalars[place]), let end = sentenceEnd(at: &place) else {
                place += 1
                continue
            }
            append(start, end, to: &ranges)
            start = end
            place = max(place, end)
        }
        append(start, scalars.count, to: &ranges)
        return ranges
    }

    private func append(_ start: Int, _ end: Int, to ranges: inout [Range<Int>]) {
        var (start, end) = (start, end)
        while start < end, scalars[start].isBlank { start += 1 }
        while end > start, scalars[end - 1].isBlank { end -= 1 }
        if start < end { ranges.append(start..<end) }
    }

    /// The end of the sentence that a terminator closes, or nil where it closes none; moves `place` to the last scalar
    /// of the run of terminators, so that a long run is read once.
    private func sentenceEnd(at place: inout Int) -> Int? {
        let first = place
        var end = place + 1
        while end < scalars.count {
            if isTerminator(scalars[end]) {
                end += 1
            } else if scalars[end] == " ", end + 2 < scalars.count, scalars[end + 1] == ".", scalars[end + 2] == "." {
                end += 3  // "control. ... Village": the dots belong to what they follow.
            } else if scalars[end] == " ", end + 1 < scalars.count, scalars[end + 1] == "." || scalars[end + 1] == "…" {
                end += 2  // ". . ."
            } else {
                break
            }
        }
        place = end - 1
        let stops = first..<end
        while end < scalars.count, isCloser(scalars[end], at: end) { end += 1 }
        place = max(place, end - 1)
        guard end < scalars.count else { return end }
        if isWide(scalars[first]) { return end }
        if scalars[end].isBlank { return breaks(after: stops, end: end) ? end : nil }
        return breaksWithoutSpace(after: stops, end: end) ? end : nil
    }

    // MARK: The decision

    private func breaks(after stops: Range<Int>, end: Int) -> Bool {
        var next = end
        while next < scalars.count, scalars[next].isBlank { next += 1 }
        guard next < scalars.count else { return true }
        var opener = next
        while opener < scalars.count, opener - next < 4, isOpener(scalars[opener]) { opener += 1 }
        guard opener < scalars.count else { return true }
        let following = scalars[opener]
        if following.isSmall { return false }
        if following == "." || following == "," || following == ";" || following == "–" || following == "—" {
            return false
        }
        let isPlainStop = stops.count == 1 && scalars[stops.lowerBound] == "."
        let isQuoted = end > stops.upperBound
        if !isPlainStop {
            // “Why?” Mr Bali asked. The words after the mark belong to the same sentence.
            if isQuoted, isAsked(stops), attributes(from: opener) { return false }
            return true
        }
        if isQuoted { return true }
        return stopEnds(at: stops.lowerBound, following: opener, isOpened: opener > next)
    }

    /// Whether a single full stop, with blank space after it, ends the sentence, by the words on either side.
    private func stopEnds(at stop: Int, following: Int, isOpened: Bool) -> Bool {
        let word = wordBefore(stop)
        guard !word.isEmpty else { return true }
        let folded = Folding.fold(word)
        let next = Folding.fold(wordAfter(following))
        let isStarter = Abbreviations.isStarter(next)
        let letters = word.unicodeScalars.filter { $0 != "." }
        if letters.count != word.unicodeScalars.count {
            // "U.S.", "D.C.", "a.m.": at the end of a sentence as often as inside one.
            if folded == "am" || folded == "pm" {
                return !scalars[following].isDigit && !Abbreviations.belongsToTime(next)
            }
            if folded == "eg" || folded == "ie" { return false }
            return isStarter || isOpened
        }
        if letters.count == 1, let letter = letters.first, letter.isCapital, letter != "I" {
            return isStarter && next != "a" && next != "i"
        }
        if Abbreviations.isTitle(folded), letters.first?.isCapital == true || folded == "v" || folded == "vs" {
            // "St." and "Mt." also end addresses, yet the word after them is then no starter either way.
            return isStarter && (folded == "st" || folded == "sr")
        }
        if Abbreviations.isShortening(folded), isShorteningHere(folded, letters.first) {
            return (isStarter || isOpened) && !scalars[following].isDigit
        }
        return true
    }

    /// Month, state and company shortenings are capitalised; "no." and "sun." and "ill." in lower case are words.
    private func isShorteningHere(_ folded: String, _ first: Unicode.Scalar?) -> Bool {
        if first?.isCapital == true { return true }
        return ["etc", "approx", "est", "ca", "vol", "pp", "tel"].contains(folded)
    }

    /// Whether a sentence ends though the space after its stop was lost: both sides must look like the edge of one.
    private func breaksWithoutSpace(after stops: Range<Int>, end: Int) -> Bool {
        guard scalars[end].isCapital, end + 1 < scalars.count, scalars[end + 1].isSmall || scalars[end + 1].isBlank
        else {
            return isOpener(scalars[end]) && end > stops.upperBound && end + 1 < scalars.count
                && scalars[end + 1].isCapital
        }
        if end > stops.upperBound { return true }
        let before = stops.lowerBound
        guard before >= 2 else { return false }
        if scalars[before] != "." { return scalars[before - 1].isSmall }
        let word = wordBefore(before)
        guard word.unicodeScalars.count >= 3, !word.contains("."), !isInsideAddress(before) else { return false }
        return scalars[before - 1].isSmall || scalars[before - 1].isDigit
    }

    private func isInsideAddress(_ place: Int) -> Bool {
        var start = place
        while start > 0, place - start < SentenceBounds.reach, !scalars[start - 1].isBlank {
            start -= 1
            if scalars[start] == "/" || scalars[start] == "@" || scalars[start] == ":" { return true }
        }
        return text.string(start, min(start + 4, place)).lowercased() == "www."
    }

    private func isAsked(_ stops: Range<Int>) -> Bool {
        stops.contains { scalars[$0] == "?" || scalars[$0] == "!" || scalars[$0] == "…" }
    }

    /// Whether up to five capitalised words and then a verb of saying follow.
    private func attributes(from start: Int) -> Bool {
        var place = start
        for _ in 0..<6 {
            let word = wordAfter(place)
            guard let first = word.unicodeScalars.first else { return false }
            let folded = Folding.fold(word)
            if SpeechVerbs.isSpeech(folded) { return true }
            guard first.isCapital || place == start || folded == "the" else { return false }
            place += word.unicodeScalars.count
            while place < scalars.count, scalars[place].isBlank { place += 1 }
        }
        return false
    }

    // MARK: Scalars and words around a stop

    private func wordBefore(_ stop: Int) -> String {
        var start = stop
        while start > 0, stop - start < SentenceBounds.reach,
            scalars[start - 1].isWordLetter || scalars[start - 1] == "." || scalars[start - 1].isDigit
        {
            start -= 1
        }
        return text.string(start, stop)
    }

    private func wordAfter(_ start: Int) -> String {
        var end = start
        while end < scalars.count, end - start < SentenceBounds.reach,
            scalars[end].isWordLetter || (scalars[end].isApostrophe && end > start)
                || (scalars[end] == "." && end == start + 1 && scalars[start].isCapital)
        {
            end += 1
        }
        return text.string(start, end)
    }

    private func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" || isWide(scalar)
    }

    /// Stops of scripts where nothing but the stop tells: Chinese and Japanese, Arabic, Urdu, the Indic danda.
    private func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0xFF0E, 0x61F, 0x6D4, 0x964, 0x965: true
        default: false
        }
    }

    private func isCloser(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
        switch scalar {
        case ")", "]", "}", "”", "’", "»", "」", "』", "）", "】": return true
        case "\"", "'":
            guard place + 1 < scalars.count else { return true }
            let next = scalars[place + 1]
            return next.isBlank || !(next.isWordLetter || next.isDigit)
        default: return false
        }
    }

    private func isOpener(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "[", "{", "“", "‘", "«", "„", "\"", "'", "「", "『", "（", "#", "@", "$", "£", "€": true
        default: false
        }
    }
}

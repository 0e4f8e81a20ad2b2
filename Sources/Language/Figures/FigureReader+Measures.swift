import News

/// Quantities with a physical unit: lengths, areas, weights, speeds.
extension FigureReader {
    /// "4sq km", "4-square-kilometer", "four square kilometres", "38 miles", "10km", "6ft 4in", "two miles and a half".
    func measure(_ draft: inout FigureDraft, at place: Int) -> Bool {
        guard let found = unit(at: place, of: draft.amount) else { return false }
        _ = take(&draft, found.name, found.end)
        smaller(&draft)
        half(&draft)
        return true
    }

    /// The unit at a place, and one past it.
    func unit(at place: Int, of amount: Amount) -> (name: String, end: Int)? {
        guard place < range.upperBound, tokens[place].kind == .word else { return nil }
        var end = place
        var power = ""
        switch tokens[place].folded {
        case "square", "sq": power = "2"
        case "cubic", "cu": power = "3"
        case "sqkm", "km2": return ("km2", place + 1)
        case "sqm", "m2": return ("m2", place + 1)
        case "m3": return ("m3", place + 1)
        case "km3": return ("km3", place + 1)
        case "sqft", "ft2": return ("ft2", place + 1)
        case "sqmi": return ("mi2", place + 1)
        case "nautical": return folded(place + 1).hasPrefix("mile") ? ("nautical miles", place + 2) : nil
        default: break
        }
        if !power.isEmpty {
            end += 1
            if isMark(end, "."), !tokens[end].isSpaced { end += 1 }
            if isHyphen(end), !tokens[end].isSpaced { end += 1 }
        }
        let word = folded(end)
        var unit = Units.measure(word)
        if unit == nil, !power.isEmpty || !tokens[place].isSpaced || amount.form == .digits {
            unit = Units.abbreviated(word)
            if unit == "m", power.isEmpty, isMillions(at: place) { return nil }
            // "5 m" and "6 t" apart from their number are rare in news, and letters of other things.
            if power.isEmpty, tokens[place].isSpaced, word.utf8.count == 1 { unit = nil }
        }
        // "The 2002 second quarter".
        if word == "second", tokens[end].isSpaced, amount.value != 1 { unit = nil }
        guard let unit else { return nil }
        if power.isEmpty, isGluedMark(end + 1, "²") || isGluedMark(end + 1, "2") { return (unit + "2", end + 2) }
        if power.isEmpty, isGluedMark(end + 1, "³") { return (unit + "3", end + 2) }
        if unit == "degrees", ["celsius", "fahrenheit", "c", "f"].contains(folded(end + 1)) {
            return ("degrees " + tokens[end + 1].text, end + 2)
        }
        return (unit + power, end + 1)
    }

    /// Whether an "m" is a million: in capitals, or before something that is counted and not measured ("5m people", but "3m waves").
    private func isMillions(at place: Int) -> Bool {
        if tokens[place].shape == .upper { return true }
        guard isUnitGlued(place),
            let head = CountedNoun.head(from: place + 1, in: tokens, to: range.upperBound, isOne: false)
        else { return false }
        return !FigureReader.longThings.contains(tokens[head].folded)
    }

    private static let longThings: WordSet = [
        "waves", "walls", "fences", "hurdles", "trenches", "swells", "poles", "statues", "cliffs", "pipes", "shafts",
        "banners", "masts", "cranes",
    ]

    /// "6ft 4in", "6-foot-4", "7lb 3oz", "5 feet 11 inches": a smaller unit behind, brought into the larger one.
    private func smaller(_ draft: inout FigureDraft) {
        guard let unit = draft.unit, unit == "ft" || unit == "lb", !draft.isRange else { return }
        let isHyphened = isHyphen(draft.end)
        let place = isHyphened ? draft.end + 1 : folded(draft.end) == "and" ? draft.end + 1 : draft.end
        guard place < range.upperBound, tokens[place].kind == .number, let value = tokens[place].value,
            value < (unit == "ft" ? 12 : 16)
        else { return }
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        let isNamed =
            unit == "ft"
            ? ["in", "inch", "inches"].contains(folded(next)) : ["oz", "ounces", "ounce"].contains(folded(next))
        // "Rose 6 feet 4 in 2019": "in" is one only where it is glued on or ends the phrase.
        let isLoose = folded(next) == "in" && next < range.upperBound && tokens[next].isSpaced
        guard isNamed && !isLoose || isHyphened && unit == "ft" else { return }
        draft.addition = value / (unit == "ft" ? 12 : 16)
        draft.end = isNamed && !isLoose ? next + 1 : place + 1
    }

    /// "Two miles and a half", "an hour and a half".
    private func half(_ draft: inout FigureDraft) {
        guard folded(draft.end) == "and", folded(draft.end + 1) == "a", !draft.isRange, draft.amount.form == .words,
            folded(draft.end + 2) == "half", folded(draft.end + 3) != "of",
            draft.amount.value?.rounded() == draft.amount.value
        else { return }
        draft.addition = 0.5
        draft.end += 3
    }

    private func isGluedMark(_ place: Int, _ text: String) -> Bool {
        place < range.upperBound && !tokens[place].isSpaced && tokens[place].text == text
    }

    func take(_ draft: inout FigureDraft, _ unit: String, _ end: Int) -> Bool {
        (draft.unit, draft.kind, draft.end) = (unit, .measure, end)
        return true
    }
}

import Language

/// Headings that several words give together: "forced from their homes", "moved to safety", "pulled alive from", "the number of dead".
extension FigureHeading {
    /// The heading of such a phrase around the figure, and the word that gives it.
    func phrase(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        counted(figure) ?? homes(figure) ?? carried(figure) ?? unlit(figure) ?? shotDown(figure) ?? ofWork(figure)
            ?? doors(figure) ?? swept(figure) ?? gathered(figure)
    }

    func word(_ place: Int) -> String { clauses.words.indices.contains(place) ? clauses.words[place] : "" }

    private func found(_ word: String, _ place: Int) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        NewsPredicates.predicate(of: word).map { ($0, place) }
    }

    /// "The number of dead in the disaster climbed to 41", "the number of people injured was 12".
    private func counted(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        var place = figure.lowerBound - 1
        guard place > 2, FigureHeading.tollVerbs.contains(word(place)), word(place) != "of" else { return nil }
        while place > 0, figure.lowerBound - place < 18, clauses.gaps[place - 1] != .strong {
            place -= 1
            if figures.contains(where: { $0.contains(place) }) { return nil }
            guard word(place) == "number" || word(place) == "count", word(place + 1) == "of" else { continue }
            let named = (place + 2)..<min(figure.lowerBound, place + 6)
            return named.lazy.compactMap { self.found(self.word($0), $0) }.first
        }
        return nil
    }

    /// "Forced from their homes", "lost their homes", "fled their homes": those without a home.
    private func homes(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        let end = min(clauses.words.count, figure.upperBound + 8)
        guard figure.upperBound < end else { return nil }
        for place in figure.upperBound..<end {
            if figures.contains(where: { $0.contains(place) }) || clauses.gaps[place - 1] == .strong { return nil }
            guard ["home", "homes", "houses"].contains(word(place)), word(place - 1) == "their" else { continue }
            let before = max(0, figure.lowerBound - 4)..<(place - 1)
            let isOut = before.contains {
                FigureHeading.driving.contains(word($0)) && !(figure.lowerBound..<figure.upperBound).contains($0)
            }
            return isOut ? found("displaced", place) : nil
        }
        return nil
    }

    /// "Moved 5,000 people to safety" is an evacuation, "pulled 17 people alive from the rubble" a rescue.
    private func carried(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        let verbs = (max(0, figure.lowerBound - 4)..<figure.lowerBound).filter { clauses.gaps[$0] != .strong }
        let behind = (figure.upperBound..<min(clauses.words.count, figure.upperBound + 7)).prefix {
            $0 == 0 || clauses.gaps[$0 - 1] != .strong
        }
        if behind.contains(where: { word($0) == "safety" && word($0 - 1) == "to" }) {
            let all = verbs + Array(behind)
            if let place = all.first(where: { ["moved", "taken", "brought", "led", "relocated"].contains(word($0)) }) {
                return found("evacuated", place)
            }
        }
        let isAlive = (Array(figure) + Array(behind)).contains { ["alive", "survivors"].contains(word($0)) }
        if isAlive,
            let place = (verbs + behind).first(where: { ["pulled", "dug", "found", "brought"].contains(word($0)) })
        {
            return found("rescued", place)
        }
        return nil
    }

    /// "400,000 customers lost power", "power was cut to 400,000 homes", "left 400,000 in the dark": those without it.
    private func unlit(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        for place in figure.upperBound..<figure.upperBound + 4 where ["lost", "lose", "losing"].contains(word(place)) {
            return ["power", "electricity"].contains(word(place + 1)) ? found("power", place + 1) : nil
        }
        for place in figure.upperBound..<figure.upperBound + 3
        where word(place) == "in" && word(place + 2) == "dark" && word(place + 1) == "the" {
            return found("power", place + 2)
        }
        let before = max(0, figure.lowerBound - 7)..<figure.lowerBound
        guard let power = before.last(where: { ["power", "electricity", "supplies"].contains(word($0)) }),
            before.contains(where: { FigureHeading.cutting.contains(word($0)) }),
            !(power..<figure.lowerBound).contains(where: { clauses.gaps[$0] == .strong || isNumbered($0) }),
            ["to", "for", "of", "from", "nearly", "about", "some"].contains(word(figure.lowerBound - 1)),
            !before.contains(where: { ["restored", "back"].contains(word($0)) })
        else { return nil }
        return found("power", power)
    }

    /// "Swept away 1,900 homes", "2,400 homes were washed away": things that are gone.
    private func swept(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        guard let last = figure.last, NewsConcepts.concept(of: word(last))?.isPeople == false else { return nil }
        let around = (max(0, figure.lowerBound - 4)..<figure.lowerBound) + []
        let behind = figure.upperBound..<figure.upperBound + 6
        for place in around + Array(behind) where word(place) == "away" {
            let end = place < figure.lowerBound ? place..<figure.lowerBound : figure.upperBound..<place
            if end.contains(where: { clauses.gaps.indices.contains($0) && clauses.gaps[$0] != .none || isNumbered($0) })
            {
                continue
            }
            if ["swept", "washed", "carried", "sweeping", "washing", "ripped"].contains(word(place - 1)) {
                return found("destroyed", place)
            }
        }
        return nil
    }

    func isNumbered(_ place: Int) -> Bool { figures.contains { $0.contains(place) } }

    private static let cutting: WordSet = [
        "cut", "cuts", "cutting", "knocked", "knocks", "knocking", "lost", "interrupted", "disrupted", "severed",
    ]
    private static let driving: WordSet = [
        "forced", "forcing", "drove", "driven", "driving", "lost", "lose", "losing", "fled", "flee", "fleeing", "left",
        "abandoned", "leave", "abandon",
    ]
}

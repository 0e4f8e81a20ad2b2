import Language

/// Headings of people who come together or live somewhere, and of what is ordered.
extension FigureHeading {
    /// "Attracted 45,000 fans", "8,000 soldiers took part", "a population of 3.1 million", "an order for 50 planes".
    func gathered(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        charged(figure) ?? ill(figure) ?? takingPart(figure) ?? living(figure) ?? ordered(figure)
    }

    /// "Charges were brought against 19 people".
    private func charged(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        guard word(figure.lowerBound - 1) == "against", let predicate = NewsPredicates.predicate(of: "charged") else {
            return nil
        }
        let before = (max(0, figure.lowerBound - 6)..<figure.lowerBound).filter { isClear($0..<figure.lowerBound) }
        return before.last { ["charges", "indictments", "charge"].contains(word($0)) }.map { (predicate, $0) }
    }

    /// "More than 15,000 people have fallen ill".
    private func ill(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        let behind = (figure.upperBound..<figure.upperBound + 4).prefix { isClear(figure.upperBound..<$0) }
        let place = behind.first {
            word($0 + 1) == "ill" && ["fallen", "fell", "falling", "fall", "taken"].contains(word($0))
        }
        guard let place, let predicate = NewsPredicates.predicate(of: "infected") else { return nil }
        return (predicate, place)
    }

    private func takingPart(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        guard isOfPeople(figure), let predicate = NewsPredicates.predicate(of: "attendance") else { return nil }
        let before = (max(0, figure.lowerBound - 3)..<figure.lowerBound).filter { isClear($0..<figure.lowerBound) }
        if let place = before.last(where: { FigureHeading.drawing.contains(word($0)) }) { return (predicate, place) }
        if word(figure.lowerBound - 1) == "by", ["watched", "attended", "seen"].contains(word(figure.lowerBound - 2)) {
            return (predicate, figure.lowerBound - 2)
        }
        let behind = (figure.upperBound..<figure.upperBound + 6).prefix { isClear(figure.upperBound..<$0) }
        if let place = behind.first(where: {
            word($0) == "part" && ["take", "takes", "took", "taken", "taking"].contains(word($0 - 1))
                || FigureHeading.coming.contains(word($0))
        }) {
            return (predicate, place)
        }
        return nil
    }

    /// "A population of 3.1 million", "the population has grown to 3.1 million", "3.1 million inhabitants", "3.1 million people live".
    private func living(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        if let place = figure.last(where: { ["inhabitants", "inhabitant"].contains(word($0)) }) {
            return (NewsPredicates.living, place)
        }
        if isOfPeople(figure), ["live", "lives", "lived"].contains(word(figure.upperBound)),
            word(figure.upperBound + 1) != "on"
        {
            return (NewsPredicates.living, figure.upperBound)
        }
        let before = (max(0, figure.lowerBound - 8)..<figure.lowerBound).filter { isClear($0..<figure.lowerBound) }
        guard let place = before.last(where: { word($0) == "population" }),
            FigureHeading.tollVerbs.contains(word(figure.lowerBound - 1)), figure.count < 5
        else { return nil }
        return (NewsPredicates.living, place)
    }

    /// "Ordered 50 planes", "an order for 50 planes".
    private func ordered(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        guard let last = figure.last,
            ["vehicles", "aircraft", "boats"].contains(NewsConcepts.concept(of: word(last))?.label ?? "")
                || ["doses", "trains", "tanks", "engines", "locomotives"].contains(word(last))
        else { return nil }
        let before = (max(0, figure.lowerBound - 3)..<figure.lowerBound).filter { isClear($0..<figure.lowerBound) }
        return before.last { ["ordered", "orders", "order"].contains(word($0)) }.map { (NewsPredicates.ordered, $0) }
    }

    private func isOfPeople(_ figure: Range<Int>) -> Bool {
        guard let last = figure.last else { return false }
        return NewsConcepts.concept(of: word(last))?.isPeople ?? PersonNouns.isPerson(word(last))
    }

    /// Whether neither a mark nor another figure stands between.
    private func isClear(_ range: Range<Int>) -> Bool {
        !range.contains { clauses.gaps.indices.contains($0) && clauses.gaps[$0] != .none || isNumbered($0) }
    }

    private static let drawing: Set<String> = [
        "attract", "attracts", "attracted", "attracting", "draw", "draws", "drew", "drawing", "involve", "involves",
        "involved",
        "involving",
    ]
    private static let coming: Set<String> = [
        "participated", "participate", "joined", "attended", "turned",
    ]
}

import Language

/// Headings of work and trade: who is employed or on strike, which jobs go, what shuts and what opens.
extension FigureHeading {

    /// "1,200 jobs will go", "the loss of 1,200 jobs", "1,200 workers will lose their jobs"; "employs 5,200 people", "has a workforce of 5,200"; "9,000
    /// nurses walked out".
    func ofWork(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        let before = before(figure, 5)
        let behind = behind(figure, 10)
        let unit = figure.map { word($0) }
        let isPeople =
            NewsConcepts.concept(of: unit.last ?? "")?.isPeople ?? PersonNouns.isPerson(unit.last ?? "")
        if isPeople,
            let place = behind.first(where: { word($0) == "strike" && word($0 - 1) == "on" || isWalkout($0) })
                ?? before.last(where: { ["strike", "walkout", "stoppage"].contains(word($0)) && word($0 + 1) == "by" })
        {
            return (NewsPredicates.onStrike, place)
        }
        let cut = NewsPredicates.predicate(of: "cut")
        if let place = behind.first(where: { ["job", "jobs"].contains(word($0)) && word($0 - 1) == "their" }), let cut,
            (figure.upperBound..<place).contains(where: { FigureHeading.losing.contains(word($0)) })
        {
            return (cut, place)
        }
        if unit.contains(where: { FigureHeading.jobs.contains($0) }), let cut {
            if let place = before.last(where: { FigureHeading.creating.contains(word($0)) }) {
                return (NewsPredicates.created, place)
            }
            if let place = before.last(where: { FigureHeading.shedding.contains(word($0)) })
                ?? behind.prefix(4).first(where: { FigureHeading.going.contains(word($0)) })
            {
                return (cut, place)
            }
        }
        if let place = before.last(where: { FigureHeading.employing.contains(word($0)) }) {
            return (NewsPredicates.employed, place)
        }
        let isStaff = unit.contains { ["employees", "staff", "workers"].contains($0) }
        if isStaff, let place = before.last, FigureHeading.having.contains(word(place)), isBare(behind) {
            return (NewsPredicates.employed, place)
        }
        if isPeople, let place = behind.first, ["work", "works", "worked"].contains(word(place)) {
            return (NewsPredicates.employed, place)
        }
        return nil
    }

    /// "Shut 450 shops", "450 schools were closed", "will open 30 stores"; "has 1,500 stores".
    func doors(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        guard let last = figure.last, FigureHeading.hasDoors.contains(Stemmer.stem(word(last))) else { return nil }
        let all = before(figure, 4).reversed() + behind(figure, 5)
        for place in all {
            if ["to", "fire", "in"].contains(word(place + 1)), place < figure.lowerBound { continue }
            if FigureHeading.shutting.contains(word(place)) { return (NewsPredicates.closed, place) }
            if FigureHeading.opening.contains(word(place)) { return (NewsPredicates.opened, place) }
        }
        guard let place = before(figure, 3).last, FigureHeading.having.contains(word(place)), isBare(behind(figure, 3))
        else { return nil }
        return (NewsPredicates.had, place)
    }

    /// Whether nothing behind a figure tells what was done: "has 12 workers", and no "had 12 workers killed".
    private func isBare(_ behind: [Int]) -> Bool {
        !behind.prefix(3).contains { NewsPredicates.predicate(of: word($0)) != nil }
    }

    /// "Shot down 34 drones", "34 drones were brought down", "intercepted 34 drones".
    func shotDown(_ figure: Range<Int>) -> (predicate: NewsPredicates.Predicate, place: Int)? {
        guard let down = NewsPredicates.predicate(of: "downed") else { return nil }
        let all = before(figure, 4).reversed() + behind(figure, 6)
        let found = all.first { FigureHeading.isShotDown($0, in: clauses) }
        return found.map { (down, $0) }
    }

    /// Whether "down" there tells what was done to something in the air, and no fall of a number.
    static func isShotDown(_ place: Int, in clauses: SentenceClauses) -> Bool {
        guard clauses.words.indices.contains(place), clauses.words[place] == "down", place > 0 else { return false }
        return ["shot", "shoot", "shoots", "shooting", "brought", "gunned"].contains(clauses.words[place - 1])
    }

    /// Whether a house was "damaged or destroyed", so that the number is of both.
    func isHarmedEitherWay(_ found: (predicate: NewsPredicates.Predicate, place: Int)) -> Bool {
        let kinds: Set = ["damaged", "destroyed"]
        guard kinds.contains(found.predicate.name) else { return false }
        return [-2, 2].contains { step in
            guard ["or", "and"].contains(word(found.place + step / 2)),
                let other = NewsPredicates.predicate(of: word(found.place + step))
            else { return false }
            return kinds.contains(other.name) && other != found.predicate
        }
    }

    /// "Were being held", "are held": by the police, as a rule, and no hostages.
    func isHeldByLaw(_ place: Int) -> Bool {
        ["being", "were", "are", "been", "was", "is"].contains(word(place - 1))
            && !["hostage", "captive", "up", "back", "in", "at", "on"].contains(word(place + 1))
    }

    private func isWalkout(_ place: Int) -> Bool {
        word(place) == "out" && ["walked", "walk", "walking"].contains(word(place - 1))
            || word(place) == "tools" && word(place - 1) == "downed"
    }

    /// The places right before a figure, within its clause and behind the figure before.
    private func before(_ figure: Range<Int>, _ reach: Int) -> [Int] {
        var from = figure.lowerBound
        while from > 0, figure.lowerBound - from < reach, clauses.gaps[from - 1] == .none, !isNumbered(from - 1),
            !SentenceClauses.opensClause(word(from - 1))
        {
            from -= 1
        }
        return Array(from..<figure.lowerBound)
    }

    private func behind(_ figure: Range<Int>, _ reach: Int) -> [Int] {
        var to = figure.upperBound
        while to < clauses.words.count, to - figure.upperBound < reach, to > 0, clauses.gaps[to - 1] == .none,
            !isNumbered(to), !SentenceClauses.opensClause(word(to))
        {
            to += 1
        }
        return Array(figure.upperBound..<to)
    }

    private static let jobs: WordSet = ["job", "jobs", "posts", "positions", "roles"]
    private static let shedding: WordSet = [
        "slash", "slashes", "slashed", "slashing", "eliminate", "eliminates", "eliminated", "eliminating", "scrap",
        "scraps", "scrapped", "scrapping", "loss", "lose", "loses", "lost", "cost", "costs", "costing",
    ]
    private static let creating: WordSet = [
        "create", "creates", "created", "creating", "generate", "generates", "generated", "adding",
    ]
    private static let losing: WordSet = ["lose", "lost", "loses", "losing"]
    private static let going: WordSet = ["go", "going", "lost", "losses", "disappear"]
    private static let employing: WordSet = [
        "employs", "employ", "employed", "employing", "workforce", "payroll", "headcount",
    ]
    private static let having: WordSet = ["has", "have", "had", "owns", "operates", "runs"]
    private static let hasDoors = Set(
        [
            "store", "shop", "outlet", "supermarket", "branch", "school", "factory", "plant", "restaurant", "pub",
            "hotel", "clinic",
            "hospital", "library", "office", "station", "mine", "showroom", "dealership", "warehouse", "museum",
            "theatre",
            "cinema", "road", "bridge", "airport", "factories", "branches",
        ].flatMap { [Stemmer.stem($0), Stemmer.stem($0 + "s")] })
    private static let shutting: WordSet = [
        "close", "closes", "closed", "closing", "closure", "closures", "shut", "shuts", "shutting", "shutter",
        "shuttered", "shuttering",
    ]
    private static let opening: WordSet = ["open", "opens", "opened", "opening", "reopen", "reopened", "reopening"]
}

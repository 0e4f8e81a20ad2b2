/// Which telling of an event speaks for it.
enum BestTelling {
    /// Tellings that are looked at; an event told a thousand times is told well by one of the first.
    private static let most = 30

    /// The best of some tellings, at least one.
    static func of(_ tellings: [Telling]) -> Telling {
        let looked = Array(tellings.prefix(most))
        let ranked = looked.map { rank($0, among: looked) }
        return looked[ranked.indices.min { ranked[$0] < ranked[$1] } ?? 0]
    }

    /// Lower is better: told in the narrative, dated by itself and not by a saying, exact, close to what the others tell, short.
    private static func rank(_ telling: Telling, among all: [Telling]) -> Double {
        var rank = 0.0
        if telling.isAside { rank += 4 }
        if telling.isSaying { rank += 3 }
        rank += Double(min(telling.days, 400)) / 200
        let others = all.filter { $0.passage != telling.passage }
        let shared = others.reduce(0) { $0 + $1.terms.intersection(telling.terms).count }
        if !others.isEmpty, !telling.terms.isEmpty {
            rank -= 2 * Double(shared) / Double(others.count * telling.terms.count)
        }
        return rank + Double(telling.clause.scalarCount) / 100
    }
}

import News

/// What a group of figures is about, in the plain words of news: the counted thing and its heading.
struct FigureLabel {
    /// "fighters left", "civilians who left", "area held".
    let text: PlainText

    /// Names the group after its figures.
    init(_ members: [FigureContext]) {
        let noun = FigureLabel.commonest(members.map(\.noun))
        let heading = FigureLabel.commonest(members.compactMap { $0.heading?.name })
        let isPeople = NewsConcepts.concept(of: noun)?.isPeople ?? false
        switch (members.first?.measure == "count", heading) {
        case (true, NewsPredicates.remaining) where members.first?.family == NewsConcepts.people.label:
            text = PlainText(noun + " inside")
        case (true, let heading) where heading.isEmpty || heading == noun: text = PlainText(noun)
        case (true, NewsPredicates.departed): text = PlainText(isPeople ? "\(noun) who left" : "\(noun) that left")
        case (true, let heading): text = PlainText("\(noun) \(heading)")
        case (false, NewsPredicates.held) where noun == NewsConcepts.land: text = "area held"
        case (false, let heading) where members.first?.claim.figure.kind == .fraction:
            text = PlainText("share \(noun.isEmpty ? heading : noun)")
        case (false, _): text = PlainText(noun.isEmpty ? FigureLabel.bare(members) : noun)
        }
    }

    private static func bare(_ members: [FigureContext]) -> String {
        members.first?.claim.figure.unit?.string ?? "figure"
    }

    /// The commonest; among equals the one that comes first.
    private static func commonest(_ words: [String]) -> String {
        var counts: [String: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        return words.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ""
    }
}

import Analysis
import News

extension ComparedArticles {
    /// Why a group of figures stands as it does, in words.
    func reasons(of group: FigureGroup) -> [PlainText] {
        var reasons: [PlainText] = [
            "\(group.about): \(group.verdict == .agree ? "equal" : group.verdict.relation.words)"
        ]
        for claim in group.claims {
            var words = "  \(label(claim.passage)) \(outlet(claim.passage.article)): \(claim.figure.span.text)"
            words += speakers.short(claim.sources).map { ", says \($0)" } ?? ", the line names nobody"
            if claim.sources.isEmpty, let nearby = claim.nearby {
                words += ", \(speakers.short(nearby)) speaks in the sentence beside"
            }
            if let scope = claim.scope { words += ", \"\(scope)\"" }
            reasons.append(PlainText(words))
        }
        if group.verdict == .timeShifted {
            var days: [String] = []
            for key in Set(group.claims.map(\.passage.article)).sorted() {
                guard let day = comparison[key]?.article.published.value?.day else { continue }
                days.append("\(key) \(day.short(currentYear: 0))")
            }
            let dated = days.count > 1 ? "published \(days.joined(separator: ", ")); " : ""
            reasons.append(PlainText("another time: \(dated)what is counted may have changed between the two"))
        }
        for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) {
            let letters = PlainText(keys.map(\.description).joined(separator: " "))
            reasons.append("one speaker behind several: \(speakers.short(speaker)) in \(letters)")
        }
        return reasons
    }
}

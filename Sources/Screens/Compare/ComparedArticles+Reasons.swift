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
        for (speaker, keys) in group.sharedSpeakers.sorted(by: { $0.key < $1.key }) {
            let letters = PlainText(keys.map(\.description).joined(separator: " "))
            reasons.append("one speaker behind several: \(speakers.short(speaker)) in \(letters)")
        }
        return reasons
    }
}

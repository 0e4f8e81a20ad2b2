import Analysis
import Drawing
import News

/// The lines of the Figures facet: a heading a group, then a line a claim, equal claims on one.
struct FiguresTable: Sendable {
    /// One line.
    struct Line: Hashable, Sendable {
        /// Which group it belongs to.
        var group: Int
        /// The claims it shows; none on a heading.
        var claims: [Claim]
        /// Whether it is the first under its heading, where the sign stands.
        var isFirst: Bool

        /// Whether it can be selected.
        var isSelectable: Bool { !claims.isEmpty }
    }

    /// The groups.
    let groups: [FigureGroup]
    /// The lines.
    private(set) var lines: [Line] = []

    init(groups: [FigureGroup], speakers compared: ComparedArticles?) {
        self.groups = groups
        for (place, group) in groups.enumerated() {
            lines.append(Line(group: place, claims: [], isFirst: false))
            if group.verdict == .agree {
                lines.append(Line(group: place, claims: group.claims, isFirst: true))
            } else {
                for (number, claim) in group.claims.enumerated() {
                    lines.append(Line(group: place, claims: [claim], isFirst: number == 0))
                }
            }
        }
    }

    /// The first line of the next or previous group whose figures differ in some way.
    func difference(from place: Int, forward: Bool) -> Int? {
        let firsts = lines.indices.filter { lines[$0].isFirst && groups[lines[$0].group].verdict != .agree }
        return forward ? firsts.first { $0 > place } : firsts.last { $0 < place }
    }
}

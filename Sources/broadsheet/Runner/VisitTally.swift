import News

/// What came of a round of visits, in numbers and in one line.
struct VisitTally {
    /// How many feeds were visited.
    private(set) var visited = 0
    /// How many articles were new.
    private(set) var new = 0
    /// How many articles the library held changed.
    private(set) var changed = 0
    /// How many feeds were left out since their server asked to come later.
    var askedToWait = 0
    private var failures: [PlainText] = []

    /// Counts a visit.
    mutating func note(_ result: FeedResult) {
        visited += 1
        if case .fresh(let count) = result.visit.outcome {
            (new, changed) = (new + count, changed + result.visit.changed)
        }
        if result.visit.isFailure { failures.append("\(result.subscription.title): \(result.visit.line)") }
    }

    /// "5 new articles, 1 changed".
    private var came: String {
        guard new > 0 else { return changed > 0 ? "\(Count.of(changed, "changed article"))" : "nothing new" }
        return "\(Count.of(new, "new article"))" + (changed > 0 ? ", \(changed) changed" : "")
    }

    /// "12 feeds visited, 5 new articles; 2 failed: Votes: no host of that name..".
    var words: PlainText {
        var words =
            "\(Count.of(visited, "feed")) visited, \(came)"
        if askedToWait > 0 { words += "; \(askedToWait) asked to come later" }
        if let first = failures.first { words += "; \(failures.count) failed: \(first)" }
        return PlainText(words)
    }
}

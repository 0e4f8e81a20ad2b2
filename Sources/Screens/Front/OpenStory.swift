/// How many rows the parts of an open story take, under its headline.
struct OpenStory {
    /// Lines of findings.
    let findings: Int
    /// A blank line between findings and articles, where there is room.
    let gap: Int
    /// Lines of articles.
    let articles: Int
    /// A blank line after it, where others follow and there is room.
    let after: Int

    /// All rows under the headline.
    var height: Int { findings + gap + articles + after }

    /// Shares rows out: others keep up to half of the screen, findings come before articles; inside the story its articles come first.
    init(articles all: Int, findings wanted: Int, stories: Int, rows: Int, isInside: Bool) {
        let others = isInside ? 0 : min(stories - 1, rows / 2)
        let room = max(0, rows - 1 - others)
        let kept = isInside ? min(all, max(1, room / 2)) : 0
        findings = min(wanted, room - kept)
        let left = room - findings
        gap = all > 0 && left > 3 ? 1 : 0
        articles = min(all, left - gap)
        after = stories > 1 && left - gap - articles > 0 ? 1 : 0
    }
}

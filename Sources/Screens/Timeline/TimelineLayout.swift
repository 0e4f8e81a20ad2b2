import Drawing

/// Where the parts of the timeline stand: the chrome's layout, with lanes and a rule in the upper part of the body.
struct TimelineLayout {
    /// The chrome's parts.
    let chrome: Layout
    /// The rows of the lanes, none where there is no room.
    let lanes: Range<Int>
    /// The row of how much is told of each day, none where the list would be too short.
    let counts: Int?
    /// The rule under them.
    let rule: Int?
    /// The rows of the list.
    let list: Range<Int>
    /// Whether events and lanes share their rows.
    let isWide: Bool

    /// Rows of the list that are worth more than the counts.
    private static let leastList = 9

    /// Lays out a screen for so many articles.
    init(size: Size, lanes count: Int) {
        isWide = size.columns >= 120
        let hasAxis = size.columns >= 60 && count > 0
        chrome = Layout(size: size, header: hasAxis ? 3 : 1, evidence: 2)
        let body = chrome.body
        guard hasAxis, chrome.header.count == 3 else {
            (lanes, counts, rule, list) = (body.lowerBound..<body.lowerBound, nil, nil, body)
            return
        }
        let wanted = isWide ? 1 : min(count, max(2, body.count * 2 / 5))
        guard body.count >= wanted + 4 else {
            (lanes, counts, rule, list) = (body.lowerBound..<body.lowerBound, nil, nil, body)
            return
        }
        lanes = body.lowerBound..<body.lowerBound + wanted
        counts = body.count >= wanted + 2 + TimelineLayout.leastList ? lanes.upperBound : nil
        let end = lanes.upperBound + (counts == nil ? 0 : 1)
        (rule, list) = (end, end + 1..<body.upperBound)
    }
}

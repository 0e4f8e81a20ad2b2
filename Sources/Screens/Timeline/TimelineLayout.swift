import Drawing

/// Where the parts of the timeline stand: the chrome's layout, with lanes and a rule in the upper part of the body.
struct TimelineLayout {
    /// The chrome's parts.
    let chrome: Layout
    /// The rows of the lanes, none where there is no room.
    let lanes: Range<Int>
    /// The rule under the lanes.
    let rule: Int?
    /// The rows of the list.
    let list: Range<Int>
    /// Whether events and lanes share their rows.
    let isWide: Bool

    /// Lays out a screen for so many articles.
    init(size: Size, lanes count: Int) {
        isWide = size.columns >= 120
        let hasAxis = size.columns >= 60 && count > 0
        chrome = Layout(size: size, header: hasAxis ? 3 : 1, evidence: 2)
        let body = chrome.body
        guard hasAxis, chrome.header.count == 3 else {
            (lanes, rule, list) = (body.lowerBound..<body.lowerBound, nil, body)
            return
        }
        let wanted = isWide ? 1 : min(count, max(2, body.count * 2 / 5))
        guard body.count >= wanted + 4 else {
            (lanes, rule, list) = (body.lowerBound..<body.lowerBound, nil, body)
            return
        }
        lanes = body.lowerBound..<body.lowerBound + wanted
        rule = lanes.upperBound
        list = lanes.upperBound + 1..<body.upperBound
    }
}

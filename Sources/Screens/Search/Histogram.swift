import News

/// How many results each outlet and each month has.
struct Histogram {
    /// A name and a number.
    struct Bar: Hashable {
        let name: PlainText
        let count: Int
    }

    /// Outlets, the most frequent first.
    let outlets: [Bar]
    /// Months, the newest first.
    let months: [Bar]

    init(_ hits: [Hit]) {
        var outlets: [PlainText: Int] = [:]
        var months: [Int: Int] = [:]
        for hit in hits {
            outlets[hit.article.outlet ?? Words.noOutlet, default: 0] += 1
            guard let day = hit.article.published.value?.day else { continue }
            months[day.civil.year * 12 + day.civil.month - 1, default: 0] += 1
        }
        self.outlets = outlets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            Bar(name: $0.key, count: $0.value)
        }
        self.months = months.sorted { $0.key > $1.key }.map {
            Bar(name: PlainText("\(Day.shortMonths[$0.key % 12]) \($0.key / 12)"), count: $0.value)
        }
    }
}

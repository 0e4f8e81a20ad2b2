extension Particulars {
    /// Days and months by name, of an account that does not say which year or week is meant.
    struct Named {
        private var weekdays: Set<String> = []
        private var dates: Set<String> = []
        private var months: Set<String> = []

        mutating func add(_ words: [String]) {
            if let day = words.first(where: Particulars.week.contains) { weekdays.insert(day) }
            guard let month = words.first(where: Particulars.months.contains) else { return }
            if let day = words.first(where: { Int($0).map { (1...31).contains($0) } ?? false }) {
                dates.insert("\(month) \(day)")
            } else {
                months.insert(month)
            }
        }

        private var sorts: [Set<String>] { [weekdays, dates, months] }

        func meets(_ other: Named) -> Bool { zip(sorts, other.sorts).contains { !$0.isDisjoint(with: $1) } }

        func differs(from other: Named) -> Bool {
            zip(sorts, other.sorts).contains { !$0.isEmpty && !$1.isEmpty && $0.isDisjoint(with: $1) }
        }
    }
}

import News

extension RowBuilder {
    /// Which sentence stands in which row while rows are being joined.
    struct Table {
        private let readings: Readings
        private var rows: [[Int]]
        private var members: [[Passage]]
        /// The passages each headline was found to tell the same as.
        private let partners: [Passage: Set<Passage>]

        /// Every sentence in a row of its own.
        init(readings: Readings, alignments: [Alignment]) {
            self.readings = readings
            var partners: [Passage: Set<Passage>] = [:]
            for pair in alignments {
                for (one, other) in [(pair.a, pair.b), (pair.b, pair.a)]
                where readings[one]?.role.isNarrative == false {
                    partners[one, default: []].insert(other)
                }
            }
            self.partners = partners
            var next = 0
            var all: [[Passage]] = []
            rows = readings.articles.map { sentences in
                sentences.map { sentence in
                    all.append([sentence.passage])
                    next += 1
                    return next - 1
                }
            }
            members = all
        }

        /// The row a passage stands in; -1 for one that is not of these articles.
        func row(of passage: Passage) -> Int {
            readings.place(of: passage).map { rows[passage.article.index][$0] } ?? -1
        }

        /// Whether its row holds another article too.
        func hasPartner(_ passage: Passage) -> Bool {
            let row = row(of: passage)
            return row >= 0 && members[row].contains { $0.article != passage.article }
        }

        /// Makes one row of two, unless an article would fill more than `fullest` of its cells or leave a hole among them, or a headline would
        /// stand beside a sentence of the text that only a third article ties it to: headlines sum up, and are like much.
        mutating func join(_ a: Passage, _ b: Passage, fullest: Int) {
            let (left, right) = (row(of: a), row(of: b))
            guard left >= 0, right >= 0, left != right else { return }
            let together = members[left] + members[right]
            for cell in Dictionary(grouping: together, by: \.article).values where cell.count > 1 {
                let places = cell.compactMap { readings.place(of: $0) }.sorted()
                guard cell.count <= fullest, zip(places, places.dropFirst()).allSatisfy({ $1 - $0 == 1 }) else {
                    return
                }
            }
            guard headlinesFit(members[left], members[right]) else { return }
            for passage in members[right] {
                if let place = readings.place(of: passage) { rows[passage.article.index][place] = left }
            }
            members[left] = together
            members[right] = []
        }

        private func headlinesFit(_ left: [Passage], _ right: [Passage]) -> Bool {
            [(left, right), (right, left)].allSatisfy { mine, theirs in
                mine.allSatisfy { headline in
                    guard readings[headline]?.role.isNarrative == false else { return true }
                    return theirs.allSatisfy { passage in
                        passage.article == headline.article || readings[passage]?.role.isNarrative == false
                            || partners[headline]?.contains(passage) == true
                    }
                }
            }
        }

        /// The sentences of a row, by article, in reading order.
        func cells(of row: Int) -> [ArticleKey: [SentenceID]] {
            Dictionary(grouping: members[row], by: \.article).mapValues { $0.map(\.sentence).sorted() }
        }

        /// The rows in the reading order of the first article, the others behind the sentence before them.
        func ordered() -> [Int] {
            let owners = members.map { row in
                row.first.flatMap { first in
                    row.allSatisfy { $0.article == first.article } ? first.article.index : nil
                }
            }
            return RowWeaving.order(rows, owners: owners)
        }
    }
}

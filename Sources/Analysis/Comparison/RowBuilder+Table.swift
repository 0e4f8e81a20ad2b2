import News

extension RowBuilder {
    /// Which sentence stands in which row while rows are being joined.
    struct Table {
        private let readings: Readings
        /// The row of each sentence, by its number.
        private var rows: [Int]
        /// The sentences of each row.
        private var members: [[Int]]
        /// The sentences each headline was found to tell the same as.
        private let partners: [Int: Set<Int>]

        /// Every sentence in a row of its own.
        init(readings: Readings, alignments: [Alignment]) {
            self.readings = readings
            var partners: [Int: Set<Int>] = [:]
            for pair in alignments {
                guard let a = readings.number(of: pair.a), let b = readings.number(of: pair.b) else { continue }
                for (one, other) in [(a, b), (b, a)] where !readings.all[one].role.isNarrative {
                    partners[one, default: []].insert(other)
                }
            }
            self.partners = partners
            rows = Array(readings.all.indices)
            members = rows.map { [$0] }
        }

        /// The row a sentence stands in.
        func row(of sentence: Int) -> Int { rows[sentence] }

        /// Whether its row holds another article too.
        func hasPartner(_ sentence: Int) -> Bool {
            sentence >= 0 && members[rows[sentence]].contains { article(of: $0) != article(of: sentence) }
        }

        private func article(of sentence: Int) -> ArticleKey { readings.all[sentence].passage.article }

        /// Makes one row of two, unless an article would fill more than `fullest` of its cells or leave a hole among them, or a headline would
        /// stand beside a sentence of the text that only a third article ties it to: headlines sum up, and are like much.
        mutating func join(_ a: Int, _ b: Int, fullest: Int) {
            guard a >= 0, b >= 0, rows[a] != rows[b] else { return }
            let (left, right) = (rows[a], rows[b])
            let together = members[left] + members[right]
            for cell in Dictionary(grouping: together, by: article).values where cell.count > 1 {
                let places = cell.sorted()
                guard cell.count <= fullest, zip(places, places.dropFirst()).allSatisfy({ $1 - $0 == 1 }) else {
                    return
                }
            }
            guard headlinesFit(members[left], members[right]) else { return }
            for sentence in members[right] { rows[sentence] = left }
            members[left] = together
            members[right] = []
        }

        private func headlinesFit(_ left: [Int], _ right: [Int]) -> Bool {
            [(left, right), (right, left)].allSatisfy { mine, theirs in
                mine.allSatisfy { headline in
                    guard !readings.all[headline].role.isNarrative else { return true }
                    return theirs.allSatisfy { sentence in
                        article(of: sentence) == article(of: headline) || !readings.all[sentence].role.isNarrative
                            || partners[headline]?.contains(sentence) == true
                    }
                }
            }
        }

        /// The sentences of a row, by article, in reading order.
        func cells(of row: Int) -> [ArticleKey: [SentenceID]] {
            Dictionary(grouping: members[row], by: article).mapValues { sentences in
                sentences.map { readings.all[$0].passage.sentence }.sorted()
            }
        }

        /// The rows in the reading order of the first article, the others behind the sentence before them.
        func ordered() -> [Int] {
            let owners = members.map { row in
                row.first.flatMap { first in
                    row.allSatisfy { article(of: $0) == article(of: first) } ? article(of: first).index : nil
                }
            }
            var next = 0
            let sequences = readings.articles.map { sentences in
                next += sentences.count
                return Array(rows[(next - sentences.count)..<next])
            }
            return RowWeaving.order(sequences, owners: owners)
        }
    }
}

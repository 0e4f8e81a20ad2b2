import Foundation
import News
import Testing

@testable import Analysis

/// Articles by chance: words nobody knows, of which each event has some of its own and all share the rest, a few of them most often.
private struct Newsroom {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 2 &+ 1 }

    private mutating func number(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }

    private mutating func word() -> String {
        let (onsets, nuclei) = (["b", "d", "k", "l", "m", "n", "r", "t", "v", "z"], ["a", "e", "i", "o", "u"])
        return (0..<3).map { _ in onsets[number(10)] + nuclei[number(5)] }.joined() + onsets[number(10)]
    }

    /// An order by chance.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var rest = elements
        return elements.map { _ in rest.remove(at: number(rest.count)) }
    }

    /// The accounts of so many events, each with the number of its event: two to five of each, within days, over two months.
    mutating func accounts(ofEvents count: Int) -> [(event: Int, candidate: StoryCandidate)] {
        let common = (0..<400).map { _ in word() }
        var accounts: [(event: Int, candidate: StoryCandidate)] = []
        for event in 0..<count {
            let own = (0..<12).map { place in place < 5 ? word().capitalized : word() }
            let first = number(60)
            for account in 0..<(2 + number(4)) {
                var sentences: [String] = []
                for _ in 0..<8 {
                    var words = ["So"]
                    for _ in 0..<8 { words.append(number(10) < 3 ? own[number(12)] : common[number(number(400) + 1)]) }
                    sentences.append(words.joined(separator: " ") + ".")
                }
                let second = Int64(first * 86_400 + account * 30_000)
                accounts.append((event, candidate(accounts.count + 1, sentences, second: second)))
            }
        }
        return accounts
    }

    private func candidate(_ number: Int, _ sentences: [String], second: Int64) -> StoryCandidate {
        let digits = String(number, radix: 16)
        var article = Article(
            id: ArticleID(rawValue: "a" + String(repeating: "0", count: 16 - digits.count) + digits),
            identity: .guid("\(number)"), source: Source(path: "made", mediaType: "text/plain"),
            title: Title(text: PlainText(sentences[0]), isFirstLine: true),
            published: .arrival(Instant(seconds: second)), sha256: "", blocks: [])
        article.blocks = sentences.enumerated().map { place, text in
            Block(index: place, line: nil, role: .body, text: PlainText(text))
        }
        return StoryCandidate(id: article.id, second: second, terms: StoryTerms.of(article))
    }
}

@Suite struct StoryOrderTests {
    /// The story of each article by its id, however they come.
    private func stories(_ candidates: [StoryCandidate]) -> [ArticleID: StoryID] {
        var grouper = StoryGrouper()
        return Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, grouper.place($0)) })
    }

    /// Harmonic mean of precision and recall of the pairs that stand in one story, one grouping against another.
    private func pairs<A: Hashable, B: Hashable>(_ found: [ArticleID: A], _ wanted: [ArticleID: B]) -> Double {
        let ids = found.keys.sorted()
        var (both, one, other) = (0, 0, 0)
        for (place, left) in ids.enumerated() {
            for right in ids[(place + 1)...] {
                let (isFound, isWanted) = (found[left] == found[right], wanted[left] == wanted[right])
                both += isFound && isWanted ? 1 : 0
                one += isFound ? 1 : 0
                other += isWanted ? 1 : 0
            }
        }
        return one + other == 0 ? 1 : 2 * Double(both) / Double(one + other)
    }

    /// The seeds, or the one that the environment names to look into a failure: `BROADSHEET_SEED=7 swift test --filter StoryOrder`.
    static let seeds: [UInt64] =
        ProcessInfo.processInfo.environment["BROADSHEET_SEED"].flatMap(UInt64.init).map { [$0] } ?? [1, 2, 3, 4, 5]

    @Test(
        "in whatever order articles come, their stories are those of time order within the stated tolerance",
        arguments: seeds)
    func orderChangesLittle(seed: UInt64) {
        var newsroom = Newsroom(seed: seed)
        let accounts = newsroom.accounts(ofEvents: 60)
        let gold = Dictionary(uniqueKeysWithValues: accounts.map { ($0.candidate.id, $0.event) })
        let inTime = accounts.map(\.candidate).sorted { ($0.second, $0.id) < ($1.second, $1.id) }
        let reference = stories(inTime)
        #expect(pairs(reference, gold) >= 0.9, "seed \(seed): \(pairs(reference, gold))")
        for round in 1...6 {
            let found = stories(newsroom.shuffled(inTime))
            let likeness = pairs(found, reference)
            #expect(likeness >= StorySettings.orderTolerance, "seed \(seed), order \(round): \(likeness)")
        }
        #expect(pairs(stories(inTime.reversed()), reference) >= StorySettings.orderTolerance, "seed \(seed), backwards")
    }

    @Test("the same order gives the same stories, to the last one", arguments: seeds)
    func theSameOrderChangesNothing(seed: UInt64) {
        var newsroom = Newsroom(seed: seed)
        let candidates = newsroom.accounts(ofEvents: 30).map(\.candidate)
        #expect(stories(candidates) == stories(candidates))
    }
}

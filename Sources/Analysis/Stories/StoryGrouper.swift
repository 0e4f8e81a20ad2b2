import Foundation
import News

/// Groups articles by TF-IDF in one pass: an article joins the live story whose words are most like its own, if they are like enough.
///
/// Method: weights are log tf times the idf of the articles seen so far (Allan, Papka and Lavrenko 1998, "On-line new event
/// detection and tracking"), the heaviest terms of an article against the mean of a story, cosine by accumulators over an
/// inverted index of the live stories, fading with the days between.
public struct StoryGrouper: StoryGrouping, Sendable {
    /// The constants in force.
    public let settings: StorySettings
    /// How many articles the frequencies rest on.
    public private(set) var articles: Int
    /// How many articles hold a term, for the terms that were handed over or seen.
    public private(set) var frequencies: [String: Int]
    /// The stories that can still grow.
    public private(set) var stories: [LiveStory]

    private var places: [StoryID: Int] = [:]
    private var postings: [String: [Posting]] = [:]
    private var products: [Double] = []
    private var lengths: [(value: Double, asOf: Int)] = []

    /// Begins with what is known: the number of articles, in how many of them terms stand, and the live stories.
    public init(
        articles: Int = 0, frequencies: [String: Int] = [:], stories: [LiveStory] = [],
        settings: StorySettings = StorySettings()
    ) {
        (self.articles, self.frequencies, self.settings) = (articles, frequencies, settings)
        self.stories = []
        for story in stories { insert(story) }
    }

    /// Places one article, and counts its words for those to come.
    public mutating func place(_ candidate: StoryCandidate) -> StoryID {
        count(candidate)
        let vector = heaviest(of: candidate.terms)
        let length = norm(of: vector)
        guard length > 0, let best = nearest(to: vector, length: length, at: candidate.second) else {
            let id = StoryID(foundedBy: candidate.id)
            let terms = length > 0 ? vector.mapValues { $0 / length } : [:]
            insert(LiveStory(id: id, first: candidate.second, last: candidate.second, size: 1, terms: terms))
            return id
        }
        join(best, vector.mapValues { $0 / length }, at: candidate.second)
        return stories[best].id
    }

    /// Counts the words of an article that is known to belong to a story already, so that it only shapes what comes after.
    public mutating func count(_ candidate: StoryCandidate) {
        articles += 1
        for term in candidate.terms.keys { frequencies[term, default: 0] += 1 }
    }

    /// Takes in what was known of terms before; terms that are known here already stay as they are.
    public mutating func learn(frequencies known: [String: Int]) {
        frequencies.merge(known) { mine, _ in mine }
    }

    /// Takes in a story that can still grow, unless it is known.
    public mutating func learn(story: LiveStory) {
        if places[story.id] == nil { insert(story) }
    }

    /// The story of that id, if it is live.
    public func story(_ id: StoryID) -> LiveStory? { places[id].map { stories[$0] } }
}

extension StoryGrouper {
    /// One story's weight for a term.
    private struct Posting {
        var story: Int
        var weight: Double
    }

    /// How much a term tells: the rarer, the more.
    ///
    /// The prior keeps the first articles of a library comparable.
    private func idf(_ term: String) -> Double {
        log(1 + (Double(articles) + settings.prior) / (Double(frequencies[term] ?? 0) + 1))
    }

    private func heaviest(of terms: [String: Double]) -> [String: Double] {
        guard terms.count > settings.articleTerms else { return terms }
        let ranked = terms.map { (term: $0.key, weight: $0.value, rank: $0.value * idf($0.key)) }
            .sorted { ($0.rank, $0.term) > ($1.rank, $1.term) }
        return Dictionary(uniqueKeysWithValues: ranked.prefix(settings.articleTerms).map { ($0.term, $0.weight) })
    }

    private func norm(of terms: [String: Double]) -> Double {
        terms.map { ($0.value * idf($0.key)) * ($0.value * idf($0.key)) }.sorted().reduce(0, +).squareRoot()
    }

    /// The live story with the greatest faded cosine, where that reaches the threshold; the smaller id among equals.
    private mutating func nearest(to vector: [String: Double], length: Double, at second: Int64) -> Int? {
        var touched: [Int] = []
        // Sorted, since sums of floating point depend on their order and the order of a dictionary changes from run to run.
        for (term, weight) in vector.sorted(by: { $0.key < $1.key }) {
            guard let list = postings[term] else { continue }
            let idf = idf(term)
            let factor = weight * idf * idf
            for posting in list {
                if products[posting.story] == 0 { touched.append(posting.story) }
                products[posting.story] += factor * posting.weight
            }
        }
        var best: (place: Int, score: Double)?
        for place in touched {
            let product = products[place]
            products[place] = 0
            let fading = fading(from: stories[place], to: second)
            guard fading > 0, product > 0 else { continue }
            let score = fading * product / (length * currentLength(of: place))
            guard score >= settings.threshold else { continue }
            if let known = best,
                known.score > score || (known.score == score && stories[known.place].id < stories[place].id)
            {
                continue
            }
            best = (place, score)
        }
        return best?.place
    }

    /// The length of a story's vector; kept for a while, since the idf it rests on changes slowly.
    private mutating func currentLength(of place: Int) -> Double {
        if lengths[place].value > 0, articles - lengths[place].asOf <= 20 + articles / 20 {
            return lengths[place].value
        }
        let length = norm(of: stories[place].terms)
        lengths[place] = (length, articles)
        return max(length, .leastNormalMagnitude)
    }

    /// What is left of a likeness over the days between: all within the story's own span, nothing beyond the window.
    private func fading(from story: LiveStory, to second: Int64) -> Double {
        let gap = second < story.first ? story.first - second : second > story.last ? second - story.last : 0
        let days = Double(gap) / 86_400
        guard days <= Double(settings.window) else { return 0 }
        return 1 - (1 - settings.farthest) * days / Double(settings.window)
    }

    private mutating func insert(_ story: LiveStory) {
        places[story.id] = stories.count
        for (term, weight) in story.terms {
            postings[term, default: []].append(Posting(story: stories.count, weight: weight))
        }
        stories.append(story)
        products.append(0)
        lengths.append((0, 0))
    }

    private mutating func join(_ place: Int, _ unit: [String: Double], at second: Int64) {
        var story = stories[place]
        let old = story.terms
        let size = Double(story.size)
        var terms = old.mapValues { $0 * size / (size + 1) }
        for (term, weight) in unit { terms[term, default: 0] += weight / (size + 1) }
        if terms.count > settings.storyTerms {
            let ranked = terms.map { (term: $0.key, weight: $0.value, rank: $0.value * idf($0.key)) }
                .sorted { ($0.rank, $0.term) > ($1.rank, $1.term) }
            terms = Dictionary(uniqueKeysWithValues: ranked.prefix(settings.storyTerms).map { ($0.term, $0.weight) })
        }
        (story.first, story.last) = (min(story.first, second), max(story.last, second))
        story.size += 1
        story.terms = terms
        stories[place] = story
        lengths[place] = (0, 0)
        for term in old.keys where terms[term] == nil { setPosting(term, of: place, to: nil) }
        for (term, weight) in terms { setPosting(term, of: place, to: weight) }
    }

    /// Changes one posting; the lists are sorted by story.
    private mutating func setPosting(_ term: String, of story: Int, to weight: Double?) {
        var low = 0
        var high = postings[term]?.count ?? 0
        while low < high {
            let middle = (low + high) / 2
            if let found = postings[term]?[middle].story, found < story { low = middle + 1 } else { high = middle }
        }
        let isThere = (postings[term].map { low < $0.count && $0[low].story == story }) ?? false
        switch (weight, isThere) {
        case (let weight?, true): postings[term]?[low].weight = weight
        case (let weight?, false): postings[term, default: []].insert(Posting(story: story, weight: weight), at: low)
        case (nil, true): postings[term]?.remove(at: low)
        case (nil, false): break
        }
    }
}

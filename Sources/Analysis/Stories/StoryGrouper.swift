import Foundation
import News

/// Groups articles by TF-IDF in one pass: an article joins the live story whose words are most like its own, if they are like enough.
///
/// Method: weights are log tf times the idf of the articles seen so far (Allan, Papka and Lavrenko 1998, "On-line new event
/// detection and tracking"), the heaviest terms of an article against the mean of a story, cosine by accumulators over an
/// inverted index of the live stories, fading with the days between. Stories that cannot reach the threshold are left out of
/// the reckoning by the bound of Cauchy and Schwarz, which changes no result.
public struct StoryGrouper: StoryGrouping, Sendable {
    /// The constants in force.
    public let settings: StorySettings
    /// How many articles the frequencies rest on.
    public private(set) var articles: Int

    var table = TermTable()
    private(set) var live: [Live] = []
    private var places: [StoryID: Int] = [:]
    private var postings = StoryPostings()
    private var products: [Double] = []

    /// A story that can still grow.
    struct Live: Sendable {
        var id: StoryID
        var first: Int64
        var last: Int64
        var size: Int
        /// The sum of its articles' unit vectors: a cosine does not ask for the mean, and a sum changes only where they do.
        var sums: TermVector
        /// The length of `sums` by the idf of the time when `asOf` articles had been seen; 0 where it has to be reckoned.
        var length = 0.0
        var asOf = 0
    }

    /// Begins with what is known: the number of articles, in how many of them terms stand, and the live stories.
    public init(
        articles: Int = 0, frequencies: [String: Int] = [:], stories: [LiveStory] = [],
        settings: StorySettings = StorySettings()
    ) {
        (self.articles, self.settings) = (articles, settings)
        learn(frequencies: frequencies)
        for story in stories { learn(story: story) }
    }

    /// How many stories can still grow.
    public var storyCount: Int { live.count }

    /// Places one article, and counts its words for those to come.
    public mutating func place(_ candidate: StoryCandidate) -> StoryID { decide(candidate).story }

    /// Places one article, and says why it joined a story; no reason where it opens one.
    public mutating func decide(_ candidate: StoryCandidate) -> (story: StoryID, joining: StoryJoining?) {
        let told = counted(candidate)
        var unit = heaviest(of: told)
        let length = length(of: unit)
        if length > 0 { unit.scale(by: 1 / length) }
        guard length > 0, let best = nearest(to: unit, of: candidate) else {
            let id = StoryID(foundedBy: candidate.id)
            let second = candidate.second
            insert(Live(id: id, first: second, last: second, size: 1, sums: length > 0 ? unit : TermVector([])))
            return (id, nil)
        }
        let joining = StoryJoining(likeness: best.score, words: shared(unit, live[best.place].sums))
        join(best.place, unit, at: candidate.earliest == nil ? candidate.second : nil)
        return (live[best.place].id, joining)
    }

    /// The stems an article and a story share, those that add most to their likeness first.
    private func shared(_ article: TermVector, _ story: TermVector) -> [String] {
        var products: [(term: Int32, product: Double)] = []
        article.meet(story) { term, mine, its in
            let idf = idf(term)
            products.append((term, mine * its * idf * idf))
        }
        products.sort { ($1.product, $0.term) < ($0.product, $1.term) }
        return products.prefix(StoryJoining.most).map { table.names[Int($0.term)] }
    }

    /// Takes in a story that can still grow, unless it is known.
    public mutating func learn(story: LiveStory) {
        guard places[story.id] == nil else { return }
        let size = Double(story.size)
        let sums = story.terms.sorted { $0.key < $1.key }.map {
            TermVector.Entry(term: table.number(of: $0.key), weight: $0.value * size)
        }
        insert(
            Live(id: story.id, first: story.first, last: story.last, size: story.size, sums: TermVector(sums)))
    }

    /// How many articles a story has, if it is live.
    public func size(of id: StoryID) -> Int? { places[id].map { live[$0].size } }

    /// The story of that id, if it is live.
    public func story(_ id: StoryID) -> LiveStory? {
        guard let place = places[id] else { return nil }
        let story = live[place]
        let size = Double(max(1, story.size))
        var terms: [String: Double] = [:]
        terms.reserveCapacity(story.sums.entries.count)
        for entry in story.sums.entries { terms[table.names[Int(entry.term)]] = entry.weight / size }
        return LiveStory(id: story.id, first: story.first, last: story.last, size: story.size, terms: terms)
    }
}

extension StoryGrouper {
    /// The article's terms by number, each counted.
    mutating func counted(_ candidate: StoryCandidate) -> TermVector {
        articles += 1
        var entries: [TermVector.Entry] = []
        entries.reserveCapacity(candidate.terms.count)
        for term in candidate.terms {
            let number = table.number(of: term.stem)
            table.count(number)
            entries.append(TermVector.Entry(term: number, weight: term.weight))
        }
        return TermVector(entries)
    }

    /// How much a term tells: the rarer, the more.
    ///
    /// The prior keeps the first articles of a library comparable.
    private func idf(_ term: Int32) -> Double {
        log(1 + (Double(articles) + settings.prior) / Double(table.frequencies[Int(term)] + 1))
    }

    private func heaviest(of vector: TermVector, most: Int? = nil) -> TermVector {
        let most = most ?? settings.articleTerms
        guard vector.entries.count > most else { return vector }
        typealias Ranked = (entry: TermVector.Entry, rank: Double)
        var ranked: [Ranked] = vector.entries.map { entry in (entry, entry.weight * idf(entry.term)) }
        ranked.sort { (left: Ranked, right: Ranked) -> Bool in
            if left.rank != right.rank { return left.rank > right.rank }
            return table.names[Int(left.entry.term)] > table.names[Int(right.entry.term)]
        }
        return TermVector(ranked.prefix(most).map { (kept: Ranked) in kept.entry })
    }

    private func length(of vector: TermVector) -> Double {
        vector.entries.reduce(0) { sum, entry in
            let weight = entry.weight * idf(entry.term)
            return sum + weight * weight
        }.squareRoot()
    }

    /// The live story with the greatest faded cosine, where that reaches the threshold; the smaller id among equals.
    private mutating func nearest(to unit: TermVector, of candidate: StoryCandidate) -> (place: Int, score: Double)? {
        let weighted = TermVector(
            unit.entries.map { entry in
                let idf = idf(entry.term)
                return TermVector.Entry(term: entry.term, weight: entry.weight * idf * idf)
            })
        let (touched, rest) = touch(unit, weighted)
        var best: (place: Int, score: Double)?
        for place in touched {
            let partial = products[place]
            products[place] = 0
            let fading = fading(from: live[place], to: candidate)
            guard fading > 0 else { continue }
            let length = currentLength(of: place)
            let least = max(settings.threshold, best?.score ?? 0)
            guard fading * (partial / length + rest) * StoryGrouper.slack >= least else { continue }
            let score = fading * weighted.product(with: live[place].sums) / length
            guard score >= settings.threshold, score >= StoryGrouper.reprint || shareRareTerm(unit, live[place].sums)
            else { continue }
            if let known = best,
                known.score > score || (known.score == score && live[known.place].id < live[place].id)
            {
                continue
            }
            best = (place, score)
        }
        return best
    }

    /// From this cosine on an article is told in the words of the story, whatever words those are.
    private static let reprint = 0.95

    /// Whether an article and a story share a word that tells one event from another: a name, a place or an uncommon word.
    ///
    /// Two short accounts of a quake and a crash are as like by "officials said", "killed" and "Saturday" as two of one quake.
    private func shareRareTerm(_ article: TermVector, _ story: TermVector) -> Bool {
        var isShared = false
        article.meet(story) { term, _, _ in if table.isRare[Int(term)] { isShared = true } }
        return isShared
    }

    /// What the bounds are widened by, for lengths that are a little old and for single precision in the postings.
    private static let slack = 1.05

    /// Adds up products of the article's heaviest terms with the stories that hold them.
    ///
    /// What the terms left out can add to a cosine is at most the length of their part of the article's vector. Once that is
    /// under the threshold, a story that was not met cannot reach it; once it is small, hardly any that was met needs more than
    /// a look. The terms left out are the common ones, which stand in most stories.
    ///
    /// - Returns: the places met, with their sums in `products`, and the bound of what is missing from each cosine.
    private mutating func touch(_ unit: TermVector, _ weighted: TermVector) -> (places: [Int], rest: Double) {
        typealias Part = (term: Int32, factor: Double, energy: Double)
        var terms: [Part] = []
        for (plain, full) in zip(unit.entries, weighted.entries) {
            terms.append((plain.term, full.weight, plain.weight * full.weight))
        }
        // First those that tell most for the stories one has to walk through for them; the order changes no result.
        let worth = terms.map { (part: Part) in part.energy / Double(postings.count(with: part.term) + 1) }
        let order = terms.indices.sorted { (left: Int, right: Int) -> Bool in
            worth[left] != worth[right] ? worth[left] > worth[right] : terms[left].term < terms[right].term
        }
        var touched: [Int] = []
        var left = terms.reduce(0.0) { (sum: Double, part: Part) in sum + part.energy }
        let (newcomers, enough) = (settings.threshold / StoryGrouper.slack, settings.threshold / 2)
        for place in order {
            let term = terms[place]
            let rest = max(0, left).squareRoot()
            if rest < enough { return (touched, rest) }
            let takesNew = rest >= newcomers
            let list = postings.stories(with: term.term)
            // One check of the bounds for the whole list: this loop is most of the stage.
            products.withUnsafeMutableBufferPointer { products in
                for posting in list {
                    let place = Int(posting.story)
                    if products[place] == 0 {
                        guard takesNew else { continue }
                        touched.append(place)
                    }
                    products[place] += term.factor * Double(posting.weight)
                }
            }
            left -= term.energy
        }
        return (touched, max(0, left).squareRoot())
    }

    /// The length of a story's vector; kept for a while, since the idf it rests on changes slowly.
    private mutating func currentLength(of place: Int) -> Double {
        let story = live[place]
        if story.length > 0, articles - story.asOf <= 20 + articles / 20 { return story.length }
        let length = max(length(of: story.sums), .leastNormalMagnitude)
        (live[place].length, live[place].asOf) = (length, articles)
        return length
    }

    /// What is left of a likeness over the days between: all within the story's span, nothing beyond the window, whose end an undated one stands at.
    private func fading(from story: Live, to candidate: StoryCandidate) -> Double {
        let second = candidate.second
        let gap = second < story.first ? story.first - second : second > story.last ? second - story.last : 0
        let days = Double(gap) / 86_400
        guard days <= Double(settings.window) else {
            guard let earliest = candidate.earliest, story.last >= earliest, story.first <= second else { return 0 }
            return settings.farthest
        }
        return 1 - (1 - settings.farthest) * days / Double(settings.window)
    }

    mutating func insert(_ story: Live) {
        places[story.id] = live.count
        for entry in story.sums.entries { postings.set(entry.term, in: live.count, to: entry.weight) }
        live.append(story)
        products.append(0)
    }

    /// Adds an article to a story; one whose day is not known moves neither end of it.
    private mutating func join(_ place: Int, _ unit: TermVector, at second: Int64?) {
        var sums = live[place].sums
        sums.add(unit)
        let kept = heaviest(of: sums, most: settings.storyTerms)
        live[place].sums = kept
        if let second {
            live[place].first = min(live[place].first, second)
            live[place].last = max(live[place].last, second)
        }
        live[place].size += 1
        live[place].length = 0
        var changed = unit.entries[...]
        var next = kept.entries[...]
        // Only the article's own terms changed, and those that fell out.
        for entry in sums.entries {
            while let first = next.first, first.term < entry.term { next.removeFirst() }
            while let first = changed.first, first.term < entry.term { changed.removeFirst() }
            let isKept = next.first?.term == entry.term
            if !isKept || changed.first?.term == entry.term {
                postings.set(entry.term, in: place, to: isKept ? entry.weight : nil)
            }
        }
    }
}

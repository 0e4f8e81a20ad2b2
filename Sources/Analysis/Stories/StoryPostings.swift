/// Which stories hold a term, and with what weight: an inverted index of the live stories.
struct StoryPostings: Sendable {
    /// One story's weight for a term.
    struct Posting: Sendable {
        /// The story's place among the live ones.
        var story: Int32
        /// The term's summed weight there; single precision, since it only chooses what is computed in full.
        var weight: Float
    }

    /// By term number, each list sorted by story.
    private var lists: [[Posting]] = []

    /// The stories that hold a term.
    func stories(with term: Int32) -> [Posting] { Int(term) < lists.count ? lists[Int(term)] : [] }

    /// In how many stories a term stands.
    func count(with term: Int32) -> Int { Int(term) < lists.count ? lists[Int(term)].count : 0 }

    /// Sets what a term weighs in a story; nil takes it out.
    mutating func set(_ term: Int32, in story: Int, to weight: Double?) {
        let list = Int(term)
        while lists.count <= list { lists.append([]) }
        let story = Int32(story)
        var (low, high) = (0, lists[list].count)
        // The newest story is the one most often changed.
        if let last = lists[list].last, last.story < story { low = high }
        while low < high {
            let middle = (low + high) / 2
            if lists[list][middle].story < story { low = middle + 1 } else { high = middle }
        }
        let isThere = low < lists[list].count && lists[list][low].story == story
        switch (weight, isThere) {
        case (let weight?, true): lists[list][low].weight = Float(weight)
        case (let weight?, false): lists[list].insert(Posting(story: story, weight: Float(weight)), at: low)
        case (nil, true): lists[list].remove(at: low)
        case (nil, false): break
        }
    }
}

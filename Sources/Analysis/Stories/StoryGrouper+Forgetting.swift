extension StoryGrouper {
    /// Forgets the stories that ended before a second, and the words only they held: an article of the window after it joins none of them.
    ///
    /// What was counted has to be taken before; the frequencies of words that are forgotten are asked for again when they are met.
    public mutating func forget(before second: Int64) {
        var kept = StoryGrouper(articles: articles, settings: settings)
        // The number each term has from now on; a term is looked up once, not in every story.
        var numbers = [Int32](repeating: -1, count: table.names.count)
        for var story in live where story.last >= second {
            story.sums = TermVector(
                story.sums.entries.map { entry in
                    let term = Int(entry.term)
                    if numbers[term] < 0 { numbers[term] = kept.table.number(of: entry.term, in: table) }
                    return TermVector.Entry(term: numbers[term], weight: entry.weight)
                })
            kept.insert(story)
        }
        self = kept
    }
}

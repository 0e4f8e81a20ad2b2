extension StoryGrouper {
    /// Forgets the stories that ended before a second, and the words only they held: an article of the window after it joins none of them.
    ///
    /// What was counted has to be taken before; the frequencies of words that are forgotten are asked for again when they are met.
    public mutating func forget(before second: Int64) {
        var kept = StoryGrouper(articles: articles, settings: settings)
        for story in live where story.last >= second { kept.insert(story, from: table) }
        self = kept
    }

    /// Takes in a story whose terms are numbered by another table.
    private mutating func insert(_ story: Live, from other: TermTable) {
        var story = story
        story.sums = TermVector(
            story.sums.entries.map { entry in
                TermVector.Entry(term: table.number(of: entry.term, in: other), weight: entry.weight)
            })
        insert(story)
    }
}

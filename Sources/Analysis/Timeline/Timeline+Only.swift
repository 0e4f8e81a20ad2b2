import News

extension Timeline {
    /// What one article tells, alone or with others: its events with its own reports, in its own words, and its undated sentences.
    public func told(by key: ArticleKey) -> Timeline {
        guard articles.indices.contains(key.index) else { return self }
        var only = self
        only.events = events.compactMap { event in
            var event = event
            event.reports.removeAll { $0.passage.article != key }
            guard let first = event.reports.first else { return nil }
            if !first.text.isEmpty { event.text = first.text }
            (event.best, event.outlets, event.separateTexts) = (0, 1, 1)
            return event
        }
        only.undated = undated.filter { $0.article == key }
        return only
    }
}

import News

extension Timeline {
    /// What one article tells, alone or with others: its events with its own reports, in its own words, and its undated sentences.
    public func told(by key: ArticleKey) -> Timeline {
        guard articles.indices.contains(key.index) else { return self }
        var only = self
        only.events = events.compactMap { event in
            var event = event
            let isOwn = event.reports.indices.contains(event.best) && event.reports[event.best].passage.article == key
            event.reports.removeAll { $0.passage.article != key }
            guard let first = event.reports.first else { return nil }
            if !isOwn { event.text = articles[key.index].sentence(first.passage.sentence)?.span.text ?? event.text }
            (event.best, event.outlets, event.separateTexts) = (0, 1, 1)
            return event
        }
        only.undated = undated.filter { $0.article == key }
        return only
    }
}

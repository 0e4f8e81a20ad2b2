import News

extension SpeakerNames {
    /// All who stand behind a claim in their short forms ("SDF, SOHR"), nil where its line names nobody.
    public func short(_ sources: [PlainText]) -> PlainText? {
        sources.isEmpty ? nil : PlainText(sources.map { short($0).string }.joined(separator: ", "))
    }
}

import Testing

/// Expects a stage to show a picture, row by row; a difference prints both pictures.
func expect(_ stage: Stage, shows picture: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let wanted = picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let shown = stage.picture
    guard wanted != shown else { return }
    let differing = shown.indices.filter { !wanted.indices.contains($0) || wanted[$0] != shown[$0] }
    Issue.record(
        """
        rows \(differing) of \(shown.count) differ; shown:
        \(shown.joined(separator: "\n"))
        wanted:
        \(wanted.joined(separator: "\n"))
        """, sourceLocation: sourceLocation)
}

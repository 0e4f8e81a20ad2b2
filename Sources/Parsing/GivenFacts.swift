import News

/// What is known of an article before its text is read: from the person importing, a sidecar or a JSON line.
struct GivenFacts {
    /// The headline, where it is not part of the text.
    var headline: PlainText?
    /// The date of publication.
    var published: Dating?
    /// The publisher.
    var outlet: Outlet?
    /// The address, as stated.
    var url: PlainText?
    /// The id of a JSON line.
    var guid: PlainText?
    /// The authors, where stated.
    var authors: [PlainText] = []
}

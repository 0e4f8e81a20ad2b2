/// How one request ended; every request gets exactly one answer.
public enum FetchAnswer: Hashable, Sendable {
    /// The document, whole.
    case fresh(FetchedDocument)
    /// The copy that is held is still right.
    case notModified(Unmodified)
    /// It is gone for good (410): do not ask again.
    case gone
    /// The server asked to come back later (429 or 503).
    case later(Postponement)
    /// It was not had, and why.
    case failed(FetchFault)
}

/// How far a run of requests has come.
public struct FetchProgress: Hashable, Sendable {
    /// Requests that have their answer.
    public var done: Int
    /// Requests under way.
    public var running: Int
    /// All requests of the run.
    public var total: Int
    /// Bytes received so far, as sent.
    public var bytes: Int

    /// Makes one.
    public init(done: Int, running: Int, total: Int, bytes: Int) {
        (self.done, self.running, self.total, self.bytes) = (done, running, total, bytes)
    }
}

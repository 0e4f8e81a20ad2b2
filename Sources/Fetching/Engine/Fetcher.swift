import News

/// Fetches documents over HTTP, politely and on the caller's thread.
///
/// ```swift
/// let fetcher = Fetcher(settings: FetchSettings(programVersion: "0.5"))
/// fetcher.fetch(requests) { index, answer in keep(answer, of: requests[index]) }
/// ```
/// A server is asked one thing at a time; no cookies are kept and nothing is remembered from one run to the next. What a server
/// says is read within limits and never believed further than its kind allows.
public struct Fetcher: Sendable {
    /// How it behaves.
    public let settings: FetchSettings

    /// Makes a fetcher; nothing is opened before `fetch`.
    public init(settings: FetchSettings) { self.settings = settings }

    /// Fetches all requests and returns when each has had its answer.
    ///
    /// The closures are called on the caller's thread, between two turns of the network; they should not take long, since
    /// everything waits for them. Do not call this on the main thread.
    ///
    /// - Parameters:
    ///   - requests: what to fetch; the order is that in which each server is asked.
    ///   - each: called once for each request, as its answer comes, with its index.
    ///   - progress: called at the start and whenever something has ended.
    ///   - isStopped: asked about twenty times a second; once it is true, all that has no answer yet ends as `.stopped`.
    public func fetch(
        _ requests: [FetchRequest], each: (Int, FetchAnswer) -> Void, progress: (FetchProgress) -> Void = { _ in },
        isStopped: () -> Bool = { false }
    ) {
        var run = FetchRun(requests, settings: settings)
        run.carryOut(each: each, progress: progress, isStopped: isStopped)
    }
}

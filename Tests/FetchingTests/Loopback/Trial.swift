import Foundation
import News
import Testing

@testable import Fetching
@testable import Loopback

/// What tests do with a `Fetcher` and a `LoopbackServer`.
enum Trial {
    /// Settings whose patience suits a test.
    static var settings: FetchSettings {
        var settings = FetchSettings(programVersion: "9.9")
        settings.connectMilliseconds = 2000
        settings.totalMilliseconds = 3000
        settings.treatsLoopbackAsPublic = true
        return settings
    }

    /// The answers to some requests, in their order.
    static func answers(_ requests: [FetchRequest], _ settings: FetchSettings = Trial.settings) throws -> [FetchAnswer]
    {
        var answers = [FetchAnswer?](repeating: nil, count: requests.count)
        Fetcher(settings: settings).fetch(requests) { index, answer in
            #expect(answers[index] == nil, "answered twice: \(index)")
            answers[index] = answer
        }
        return try answers.map { try #require($0) }
    }

    /// The answer to "/" on a server that does the same for every request.
    static func answer(
        to steps: [LoopbackStep], _ settings: FetchSettings = Trial.settings, limit: Int = FetchRequest.usualLimit,
        validators: Validators = .none
    ) throws -> FetchAnswer {
        try with({ _ in steps }) { server in
            let request = FetchRequest(url: try server.url(), validators: validators, limit: limit)
            return try #require(try answers([request], settings).first)
        }
    }

    /// Runs something beside a server.
    static func with<Result>(
        _ steps: @escaping @Sendable (LoopbackServer.Asked) -> [LoopbackStep], _ body: (LoopbackServer) throws -> Result
    ) throws -> Result {
        let server = try LoopbackServer(steps)
        defer { server.stop() }
        return try body(server)
    }
}

extension FetchAnswer {
    /// The document, where there is one.
    var document: FetchedDocument? { if case .fresh(let document) = self { document } else { nil } }
    /// The fault, where there is one.
    var fault: FetchFault? { if case .failed(let fault) = self { fault } else { nil } }
}

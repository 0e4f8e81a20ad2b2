import News
import Synchronization
import Testing

@testable import Fetching
@testable import Loopback

@Suite("Nothing grows, lasts or creeps without bound")
struct LimitTests {
    @Test("More than the limit: promised, sent without end, and in chunks")
    func bodiesAreBounded() throws {
        let promised: [LoopbackStep] = [.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx"), .wait(3000)]
        #expect(try Trial.answer(to: promised, limit: 1000).fault?.reason == .tooLargeCompressed)
        let block = [UInt8](repeating: 0x78, count: 10_000)
        let endless: [LoopbackStep] = [.send("HTTP/1.1 200 OK\r\n\r\n"), .flood(block, every: 0)]
        #expect(try Trial.answer(to: endless, limit: 1_000_000).fault?.reason == .tooLargeCompressed)
        let chunk = Array("4\r\nbody\r\n".utf8)
        let chunks: [LoopbackStep] = [
            .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), .flood(chunk, every: 0),
        ]
        #expect(try Trial.answer(to: chunks, limit: 5000).fault?.reason == .tooLargeCompressed)
        #expect(try Trial.answer(to: LoopbackStep.answer(200, [], "12345"), limit: 5).document?.body.count == 5)
        #expect(
            try Trial.answer(to: LoopbackStep.answer(200, [], "123456"), limit: 5).fault?.reason == .tooLargeCompressed)
    }

    @Test("Packed bytes that grow: beyond the limit, and beyond measure")
    func bombsAreDefused() throws {
        let gzip = LoopbackStep.answer(200, ["Content-Encoding: gzip"], bytes: Packing.gzipOfZeros(runs: 20_000))
        #expect(try Trial.answer(to: gzip, limit: 1_000_000).fault?.reason == .tooLarge)
        var settings = Trial.settings
        settings.ratio = 100
        #expect(try Trial.answer(to: gzip, settings).fault?.reason == .bomb)
        #expect(try Trial.answer(to: gzip).document?.body.count == 5_160_001)
        let zstd = LoopbackStep.answer(200, ["Content-Encoding: zstd"], bytes: Packing.zstdOfZeros(blocks: 8000))
        #expect(try Trial.answer(to: zstd).fault?.reason == .bomb)
    }

    @Test("Slow servers: one that says nothing, one that drips its head, one that drips its body, one that never ends")
    func slowServersAreLeft() throws {
        var settings = Trial.settings
        settings.totalMilliseconds = 400
        let drip = LoopbackStep.flood(Array("a".utf8), every: 20)
        let cases: [[LoopbackStep]] = [
            [.wait(9000)], [.send("HTTP/1.1 200 OK\r\nX: "), drip], [.send("HTTP/1.1 200 OK\r\n\r\n"), drip],
        ]
        for (number, steps) in cases.enumerated() {
            let answer = try Trial.answer(to: steps, settings)
            #expect(answer.fault?.reason == .timeout, "\(number): \(answer)")
        }
        settings.totalMilliseconds = 9000
        settings.slowSeconds = 1
        settings.slowBytes = 1000
        #expect(try Trial.answer(to: cases[2], settings).fault?.reason == .tooSlow)
    }

    @Test("A run ends soon after it is stopped, and everybody has an answer")
    func stops() throws {
        try Trial.with({ asked in
            asked.target == "/0" ? LoopbackStep.answer(200, [], "body") : [.wait(9000)]
        }) { server in
            let requests = try (0..<30).map { FetchRequest(url: try server.url("/\($0)")) }
            var answers: [Int: FetchAnswer] = [:]
            let start = ContinuousClock.now
            Fetcher(settings: Trial.settings).fetch(
                requests, each: { answers[$0] = $1 }, isStopped: { ContinuousClock.now - start > .milliseconds(200) })
            let took = ContinuousClock.now - start
            // Told within a twentieth of a second; the rest is for a busy machine.
            #expect(took < .milliseconds(600), "took \(took)")
            #expect(answers.count == 30 && answers[0]?.document != nil)
            #expect((1..<30).allSatisfy { answers[$0]?.fault?.reason == .stopped })
        }
    }
}

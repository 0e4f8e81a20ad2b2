import Foundation
import Testing

@testable import broadsheet

@Suite struct KilledImports {
    /// Some hundred articles as JSON Lines.
    private func lines(_ count: Int) -> String {
        (0..<count).map { number in
            #"{"id":"n\#(number)","title":"Talks \#(number)","published":"2020-05-04","#
                + #""text":"The talks of group \#(number) went on in Geneva, officials said."}"#
        }.joined(separator: "\n")
    }

    @Test func whatWasAcknowledgedIsKeptWheneverAnImportIsKilled() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Dice(seed: seed)
        let room = try Room()
        let path = try room.write(lines(3000), to: "talks.jsonl")
        var acknowledged: Set<String> = []
        for _ in 0..<20 {
            let milliseconds = Int.random(in: 20...700, using: &dice)
            let ran = try room.runKilled(after: milliseconds, "import", path, "--json")
            for line in ran.lines where line.hasSuffix("}") {
                let value = try JSON(parsing: line)
                if let id = value["id"].text { acknowledged.insert(id) }
            }
        }
        guard !acknowledged.isEmpty else { return }
        let kept = Set(try room.run("list", "--limit", "0", "--json").values.compactMap { $0["id"].text })
        #expect(acknowledged.isSubset(of: kept), "seed \(seed)")
        let doctor = try room.run("doctor")
        #expect(doctor.code == 0, "seed \(seed): \(doctor.errors)")
    }
}

/// A small generator with a seed (SplitMix64), so that a failure can be run again.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

import Foundation
import Testing

/// What an import has acknowledged is in the library, whatever happens a moment later.
@Suite(.serialized, .enabled(if: Built.hasReader)) struct KilledImportTests {
    @Test func nothingAcknowledgedIsLostWhenAnImportIsKilled() throws {
        let seed = UInt64.random(in: 0...999_999)
        var chance = Chance(seed: seed)
        let path = try #require(Built.program("broadsheet"))
        var environment = try Built.environment()
        let folder = environment["HOME"] ?? ""
        environment["BROADSHEET_LIBRARY"] = folder + "/library"
        var acknowledged: Set<String> = []
        var killed = 0
        for round in 0..<20 {
            let file = folder + "/round\(round).jsonl"
            try Data(articles(round: round).utf8).write(to: URL(filePath: file))
            let output = folder + "/round\(round).out"
            // Any moment of the whole, or one soon after the first acknowledgement, when the next batch is on its way.
            let program = try Killed([path, "import", "--json", file], environment: environment, output: output)
            if round % 2 == 1 { program.waitForOutput() }
            let wasRunning = program.kill(afterMilliseconds: .random(in: 0...400, using: &chance))
            let lines = Command.objects(try String(contentsOfFile: output, encoding: .utf8))
            acknowledged.formUnion(
                lines.filter { $0["status"] as? String == "added" }.compactMap { $0["id"] as? String })
            if wasRunning { killed += 1 }
        }
        #expect(!acknowledged.isEmpty && killed > 0, "seed \(seed): no moment was of use")
        let listed = try Command([path, "list", "--json", "--limit", "0"], environment: environment)
        #expect(listed.status == 0, "seed \(seed)")
        let held = Set(listed.objects.compactMap { $0["id"] as? String })
        #expect(acknowledged.subtracting(held).isEmpty, "seed \(seed)")
        let doctor = try Command([path, "doctor", "--json"], environment: environment)
        let checks = doctor.objects.filter { ($0["name"] as? String)?.contains("library") == true }
        #expect(!checks.isEmpty && checks.allSatisfy { $0["ok"] as? Bool == true }, "seed \(seed): \(doctor.output)")
    }

    /// More than one batch of articles as JSON Lines, no two alike.
    private func articles(round: Int) -> String {
        (0..<520).map { number in
            """
            {"id":"r\(round)n\(number)","title":"Report \(number) of round \(round)","published":"2019-02-10",\
            "text":"On Saturday \(number) trucks left village \(round). Officials counted \(number + 7) people."}

            """
        }.joined()
    }
}

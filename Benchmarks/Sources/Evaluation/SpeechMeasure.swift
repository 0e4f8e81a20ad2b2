import Foundation
import News

/// Direct quotations, their exact words and their speakers, against texts written for this.
enum SpeechMeasure: Measure {
    static let name = "speech"
    static let files = ["speech.jsonl"]

    private struct Line: Decodable {
        struct Speech: Decodable {
            var text: String
            var speaker: String?
        }
        var text: String
        var quotes: [Speech]
    }

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        let lines: [Line] = try folder.lines(files[0])
        var score = Score()
        var speakers = (right: 0, all: 0, wrong: 0)
        for (number, line) in lines.enumerated() {
            let placed = Texts.plain(line.text, published: "2024-05-08", name: "q\(number)")
            var left = line.quotes
            for quote in placed.article.quotes where quote.isDirect {
                guard let place = left.firstIndex(where: { bare($0.text) == bare(quote.span.text.string) }) else {
                    score.wrong += 1
                    faults.append("not in gold: \(quote.span.text)")
                    continue
                }
                score.right += 1
                let gold = left.remove(at: place)
                speakers.all += 1
                if gold.speaker == nil ? quote.speaker == nil : isOne(gold.speaker, quote.speaker?.string) {
                    speakers.right += 1
                } else {
                    if quote.speaker != nil { speakers.wrong += 1 }
                    faults.append(
                        "speaker \(gold.speaker ?? "-") read as \(quote.speaker?.string ?? "-"): \(gold.text)")
                }
            }
            score.missed += left.count
            for gold in left { faults.append("missed: \(gold.text)") }
        }
        return [
            Finding(
                measure: "quotes, exact", data: "own texts, \(score.right + score.missed)", score: score.words,
                aim: "text .980"),
            Finding(
                measure: "  their speakers", data: "own texts, \(speakers.all)",
                score: "\(share(speakers.right, of: speakers.all)); a wrong one named \(speakers.wrong)", aim: ".800"),
        ]
    }

    /// The words without the comma or stop that belongs to the sentence around them.
    private static func bare(_ text: String) -> String {
        text.trimmingCharacters(in: CharacterSet(charactersIn: ",. "))
    }

    private static func isOne(_ gold: String?, _ found: String?) -> Bool {
        guard let gold, let found else { return false }
        return found == gold || found.hasSuffix(" " + gold) || gold.hasSuffix(" " + found)
    }
}

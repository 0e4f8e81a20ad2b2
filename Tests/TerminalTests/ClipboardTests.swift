import Foundation
import News
import Testing

@testable import Terminal

@Test func aTextForTheClipboardGoesOutAsBase64() throws {
    let copy = try #require(Clipboard.sequence(for: "Baghuz é", environment: ["TERM": "xterm"]))
    #expect(copy.sequence == "\u{1B}]52;c;QmFnaHV6IMOp\u{7}")
    #expect(copy.isWhole)
}

@Test func insideTmuxTheSequenceGoesOutPlainAndWrapped() throws {
    let copy = try #require(Clipboard.sequence(for: "x", environment: ["TERM": "screen", "TMUX": "/tmp/t,1,0"]))
    #expect(copy.sequence == "\u{1B}]52;c;eA==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;eA==\u{7}\u{1B}\\")
    let outside = try #require(Clipboard.sequence(for: "x", environment: ["TERM": "screen", "TMUX": ""]))
    #expect(outside.sequence == "\u{1B}]52;c;eA==\u{7}")
}

@Test func insideGNUScreenTheSequenceGoesOutInPiecesThatFitItsBuffer() throws {
    let environment = ["TERM": "screen-256color", "STY": "1234.pts-0.host"]
    let short = try #require(Clipboard.sequence(for: "x", environment: environment))
    #expect(short.sequence == "\u{1B}P\u{1B}]52;c;eA==\u{7}\u{1B}\\")
    let text = PlainText(String(repeating: "Baghuz ", count: 200))
    let long = try #require(Clipboard.sequence(for: text, environment: environment)).sequence
    let pieces = long.components(separatedBy: "\u{1B}\\")
    #expect(pieces.allSatisfy { $0.utf8.count <= Clipboard.screenPiece + 2 && ($0.isEmpty || $0.hasPrefix("\u{1B}P")) })
    let plain = try #require(Clipboard.sequence(for: text, environment: ["TERM": "xterm"])).sequence
    #expect(pieces.map { $0.dropFirst(2) }.joined() == plain)
}

@Test func aTerminalOtherThanScreenIsSentTheBareSequence() throws {
    for environment in [
        ["TERM": "xterm", "STY": "1234.pts-0.host"], ["TERM": "screen", "STY": ""], ["TERM": "screen"],
    ] {
        let copy = try #require(Clipboard.sequence(for: "x", environment: environment))
        #expect(copy.sequence == "\u{1B}]52;c;eA==\u{7}")
    }
}

@Test func terminalsThatWouldShowTheSequenceGetNone() {
    for term in ["linux", "vt100", "vt220", "ansi", "dumb"] {
        #expect(Clipboard.sequence(for: "x", environment: ["TERM": term]) == nil)
    }
}

@Test func aLongTextIsCutBetweenLetters() throws {
    for letter in ["a", "é", "中", "😀"] {
        for lead in ["", "x", "xx", "xxx"] {
            let text = PlainText(lead + String(repeating: letter, count: 80_000))
            let copy = try #require(Clipboard.sequence(for: text, environment: [:]))
            let body = copy.sequence.dropFirst(7).dropLast()
            #expect(!copy.isWhole)
            #expect(body.utf8.count <= Clipboard.longest)
            let read = try #require(Data(base64Encoded: String(body)).flatMap { String(validating: $0, as: UTF8.self) })
            #expect(text.string.hasPrefix(read))
            #expect(read.utf8.count >= Clipboard.longest / 4 * 3 - 4)
        }
    }
}

@Test func messagesComeOutInTheOrderTheyWentIn() async {
    let mailbox = Mailbox<Int>()
    await withTaskGroup(of: Void.self) { group in
        for sender in 0..<8 {
            group.addTask { for number in 0..<100 { mailbox.post(sender * 100 + number) } }
        }
    }
    let messages = mailbox.drain()
    #expect(messages.count == 800)
    for sender in 0..<8 { #expect(messages.filter { $0 / 100 == sender } == Array(sender * 100..<sender * 100 + 100)) }
    #expect(mailbox.drain().isEmpty)
}

import Drawing
import Foundation
import News

/// Random pictures, each first written to a file, under its number, so that a test knows what the terminal must show.
struct Frames {
    private var chance: UInt64
    private let file: String
    private var last: Canvas?
    private var count = 0

    init(seed: UInt64, file: String) { (chance, self.file) = (seed, file) }

    /// The next picture: a new one, or the last one changed in a few places or scrolled.
    mutating func next(_ size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        switch (last, below(4)) {
        case (let last?, 1...2): canvas = last.size == size ? last : canvas
        case (let last?, 3): canvas.paste(last, row: below(5) - 2, column: 0)
        default: break
        }
        for _ in 0..<below(30) {
            let style = Style.allCases[below(Style.allCases.count)]
            canvas.put(text(), row: below(size.rows), column: below(size.columns), style: style)
        }
        last = canvas
        count += 1
        let lines = ["frame \(count)"] + canvas.picture
        try? Data(lines.joined(separator: "\n").utf8).write(
            to: URL(filePath: file), options: file == "/dev/null" ? [] : .atomic)
        return canvas
    }

    private mutating func text() -> PlainText {
        let pieces = [
            "Baghuz", " ", "clashes", "---", "é", "e\u{301}\u{327}", "中", "文字", "한", "カー", "😀", "🇺🇸", "👍🏽", "क्ष", "—",
            "\u{AD}", "ـ", "\u{301}",
            "Ａ", "ｱ", "\u{1112}\u{1161}", "x",
        ]
        return PlainText((0...below(9)).map { _ in pieces[below(pieces.count)] }.joined())
    }

    /// SplitMix64.
    private mutating func below(_ limit: Int) -> Int {
        chance &+= 0x9E37_79B9_7F4A_7C15
        var z = chance
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(max(1, limit)))
    }
}

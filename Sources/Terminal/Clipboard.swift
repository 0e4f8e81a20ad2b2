import Foundation
import News

/// The sequence that sets a terminal's clipboard.
enum Clipboard {
    /// The most bytes of base64 that go out.
    static let longest = 100_000

    /// The bytes for a text, and whether all of it is in them; nil for terminals that would show them.
    static func sequence(for text: PlainText, environment: [String: String]) -> (sequence: String, isWhole: Bool)? {
        let term = environment["TERM"] ?? ""
        guard !["linux", "vt", "ansi", "dumb", "cons"].contains(where: term.hasPrefix) else { return nil }
        let whole = Data(text.string.utf8)
        var kept = whole.prefix(longest / 4 * 3)
        if kept.count < whole.count {
            while let byte = kept.last, byte & 0xC0 == 0x80 { kept.removeLast() }
            if let byte = kept.last, byte >= 0xC0 { kept.removeLast() }
        }
        let plain = "\u{1B}]52;c;\(kept.base64EncodedString())\u{7}"
        let isWhole = kept.count == whole.count
        if environment["TMUX"]?.isEmpty == false {
            return (plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\", isWhole)
        }
        let isScreen = term.hasPrefix("screen") && environment["STY"]?.isEmpty == false
        return (isScreen ? throughScreen(plain) : plain, isWhole)
    }

    /// The most bytes of one wrapped piece: GNU screen drops what is longer than its buffer, 256 bytes in its older versions.
    static let screenPiece = 240

    /// The sequence as GNU screen hands it on to the terminal around it.
    ///
    /// It goes in device control strings (ESC P in the manual's "Control Sequences"), in pieces that fit its buffer; the terminal sees them as one.
    private static func throughScreen(_ sequence: String) -> String {
        var wrapped = ""
        var rest = Substring(sequence)
        while !rest.isEmpty {
            wrapped += "\u{1B}P\(rest.prefix(screenPiece))\u{1B}\\"
            rest = rest.dropFirst(screenPiece)
        }
        return wrapped
    }
}

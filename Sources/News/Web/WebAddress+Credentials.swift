extension WebAddress {
    /// A text without the names and passwords of the addresses in it: what stands between "//" and "@".
    ///
    /// Every complaint goes through here, so what is no sound address counts too: where the host is followed by what is no port
    /// ("//name:pass/word@host"), all up to the word's last "@" is taken for a password.
    public static func withoutCredentials(in text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(at) else { return text }
        var kept: [UInt8] = []
        var place = 0
        while place < bytes.count {
            kept.append(bytes[place])
            place += 1
            guard place >= 2, place < bytes.count, bytes[place - 1] == slash, bytes[place - 2] == slash else {
                continue
            }
            let word = bytes[place...].prefix { $0 > 0x20 }
            let authority = word.prefix { $0 != slash && $0 != 0x3F && $0 != 0x23 }
            if let end = authority.lastIndex(of: at) {
                place = end + 1
            } else if !endsInPort(authority), let end = word.lastIndex(of: at) {
                place = end + 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The same of a text that may be shown.
    public static func withoutCredentials(in text: PlainText) -> PlainText {
        text.string.utf8.contains(at) ? PlainText(withoutCredentials(in: text.string)) : text
    }

    /// Whether an address, sound or not, holds a name or a password.
    public static func holdsCredentials(_ text: String) -> Bool { withoutCredentials(in: text) != text }

    private static let at: UInt8 = 0x40
    private static let slash: UInt8 = 0x2F

    /// Whether a place of the web states no port, or a number as its port; an IPv6 address stands in brackets.
    private static func endsInPort(_ authority: ArraySlice<UInt8>) -> Bool {
        guard authority.first != 0x5B, let colon = authority.firstIndex(of: 0x3A) else { return true }
        return authority[(colon + 1)...].allSatisfy { (0x30...0x39).contains($0) }
    }
}

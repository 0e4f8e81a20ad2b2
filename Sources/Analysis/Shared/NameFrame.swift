/// What is left of a name when what transliterations disagree on is taken away.
enum NameFrame {
    /// The first letter and the consonants after it, doubled ones once ("Baghuz", "Baghouz": "bghz"); nil for a name too short to tell
    /// by them.
    static func of(_ stem: String) -> String? {
        var frame: [UInt8] = []
        for byte in stem.utf8 {
            guard (0x61...0x7A).contains(byte) else { return nil }
            let isVowel = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(byte)
            if frame.isEmpty || !isVowel && frame.last != byte { frame.append(byte) }
        }
        return frame.count >= 4 ? String(decoding: frame, as: UTF8.self) : nil
    }
}

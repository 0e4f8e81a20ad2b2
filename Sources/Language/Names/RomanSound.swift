/// Reduces a romanised word to what its usual spellings have in common.
///
/// The classes are those in which romanisations of Arabic, Persian, Hebrew, the Slavic languages and Chinese differ in the news:
/// doubled letters, o/u/ou/oo, e/i/y/ee/ei/ay, q/k/c, kh/h, gh/g, ph/f, w/v, tz/ts, dj/j, dh/d, th/t, a silent h at the end.
/// A word keeps its consonants and the class of each run of vowels: A, I or U.
public enum RomanSound {
    /// Forms the Arabic article takes before a word ("al-Zour", "az-Zour", "es-Salam").
    static let articles = NameWords.set("al el ul ad ed as es ash esh ar er an en at et az ez il")

    /// "Ezzor" without the article that has grown onto it: a vowel and a doubled sun letter.
    public static func withoutArticle(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard bytes.count >= 5, bytes[0] == UInt8(ascii: "a") || bytes[0] == UInt8(ascii: "e"), bytes[1] == bytes[2],
            "zsdrtn".utf8.contains(bytes[1])
        else { return word }
        return String(decoding: bytes.dropFirst(2), as: UTF8.self)
    }

    /// The sound of a folded word; letters outside a to z are kept as they are.
    public static func of(_ word: String) -> String {
        let bytes = Array(servant(word).utf8)
        var sound: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if isVowel(bytes[index]) {
                let start = index
                while index < bytes.count, isVowel(bytes[index]) { index += 1 }
                sound += vowels(bytes[start..<index])
            } else {
                let (first, second, length) = consonant(bytes, index)
                if sound.last != first { sound.append(first) }
                if second != 0, sound.last != second { sound.append(second) }
                index += length
            }
        }
        let isSilent = sound.count > 2 && sound.last == UInt8(ascii: "h") && isClass(sound[sound.count - 2])
        if isSilent { sound.removeLast() }
        return String(decoding: sound, as: UTF8.self)
    }

    /// "Abdel", "Abdal" and "Abdoul", alone or before the word they belong to, are "abdul"; "Haniyeh" ends like "Haniya".
    private static func servant(_ word: String) -> String {
        if word.hasSuffix("yeh") || word.hasSuffix("ieh") || word.hasSuffix("eh") && word.utf8.count > 5 {
            return word.dropLast(2) + "ah"
        }
        for form in ["abdoul", "abdel", "abdal", "abdil", "abdol"] where word.hasPrefix(form) {
            return "abdul" + word.dropFirst(form.count)
        }
        return word
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
    private static func isClass(_ byte: UInt8) -> Bool { "AIU".utf8.contains(byte) }

    /// The classes of a run of vowels, each change noted once; "ai", "ay" and "ae" are one sound with "ei", "oe" and "ue" with "o", "u".
    private static func vowels(_ run: ArraySlice<UInt8>) -> [UInt8] {
        var classes: [UInt8] = []
        for byte in run {
            let sign: UInt8
            switch byte {
            case UInt8(ascii: "a"): sign = UInt8(ascii: "A")
            case UInt8(ascii: "o"), UInt8(ascii: "u"): sign = UInt8(ascii: "U")
            default: sign = UInt8(ascii: "I")
            }
            if classes.last != sign { classes.append(sign) }
        }
        if classes.count == 2, classes == Array("AI".utf8) { return [UInt8(ascii: "I")] }
        if classes.count == 2, run.count == 2, run.last == UInt8(ascii: "e"), classes[0] == UInt8(ascii: "U") {
            return [UInt8(ascii: "U")]
        }
        return classes
    }

    /// What a consonant, or the letters that write one, is reduced to, one sign or two (else 0), and how many letters those are.
    private static func consonant(_ bytes: [UInt8], _ index: Int) -> (UInt8, UInt8, Int) {
        func letter(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        func sign(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }
        switch (Unicode.Scalar(bytes[index]), Unicode.Scalar(letter(1)), Unicode.Scalar(letter(2))) {
        case ("s", "c", "h"): return (sign("S"), 0, 3)
        case ("t", "c", "h"): return (sign("C"), 0, 3)
        case ("d", "z", "h"): return (sign("j"), 0, 3)
        case ("s", "h", _): return (sign("S"), 0, 2)
        case ("c", "h", _): return (sign("C"), 0, 2)
        case ("k", "h", _): return (sign("h"), 0, 2)
        case ("g", "h", _): return (sign("g"), 0, 2)
        case ("p", "h", _): return (sign("f"), 0, 2)
        case ("z", "h", _), ("d", "j", _): return (sign("j"), 0, 2)
        case ("t", "h", _): return (sign("t"), 0, 2)
        case ("d", "h", _): return (sign("d"), 0, 2)
        case ("t", "z", _): return (sign("t"), sign("s"), 2)
        case ("c", "k", _): return (sign("k"), 0, 2)
        case ("q", _, _): return (sign("k"), 0, 1)
        case ("c", "e", _), ("c", "i", _), ("c", "y", _): return (sign("s"), 0, 1)
        case ("c", _, _): return (sign("k"), 0, 1)
        case ("x", _, _): return (sign("k"), sign("s"), 1)
        case ("w", _, _): return (sign("v"), 0, 1)
        default: return (bytes[index], 0, 1)
        }
    }
}

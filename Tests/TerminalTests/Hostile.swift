import Foundation

/// Text that attacks a terminal, and how one sees that it got through.
enum Hostile {
    /// Attacks, each with something around it that a person would read.
    static let attacks = [
        "\u{1B}]52;c;ZXZpbA==\u{7}", "\u{1B}]0;evil title\u{7}", "\u{1B}[31;5mred\u{1B}[0m", "\u{1B}[2J\u{1B}[H",
        "\u{1B}c",
        "\u{1B}P+q544e\u{1B}\\", "\u{9B}2J", "\u{9D}52;c;ZXZpbA==\u{9C}", "\u{90}evil\u{9C}",
        "\u{202E}desrever\u{202C}",
        "\u{2066}isolated\u{2069}", "\u{200B}\u{200D}\u{FEFF}", "\u{E0001}\u{E0065}\u{E0076}\u{E007F}",
        "\u{8}\u{8}\u{8}", "\u{7}",
        "\u{E}\u{F}", "\u{0}", "\u{7F}", "\r\u{1B}[Kgone", "\u{85}", "\u{2028}", "\u{180E}", "\u{61C}",
        "e" + String(repeating: "\u{301}", count: 10_000),
    ]

    /// Article texts of one event, so that they make one story: attacks in headline, body and caption, a word of a megabyte,
    /// and bytes that are no UTF-8.
    static func files(in folder: String) throws -> [String] {
        let word = String(repeating: "w", count: 1_000_000)
        return try (0..<3).map { number in
            var bytes = Data("Fighters\(attacks[number]) leave the village of Baghuz on Sunday\n\n".utf8)
            for (place, attack) in attacks.enumerated() {
                let line =
                    "About \(3_000 - 600 * number) fighters\(attack) left Baghuz on Saturday, said spokesman \(attack)Bali, line \(place).\n\n"
                bytes += Data(line.utf8)
            }
            bytes +=
                Data("Raw ".utf8) + Data([0x9B, 0x32, 0x4A, 0xFF, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF8])
                + Data(" bytes.\n\n".utf8)
            if number == 1 { bytes += Data("A word \(word) in between.\n".utf8) }
            let path = "\(folder)/hostile\(number).txt"
            try bytes.write(to: URL(filePath: path))
            return path
        }
    }

    /// The same attacks as fields of JSON lines: title, outlet, author, url, id.
    static func lines(in folder: String) throws -> String {
        let lines = try attacks.enumerated().map { number, attack in
            let record = [
                "id": "h\(number)\(attack)", "title": "Convoy \(attack) reaches Baghuz",
                "outlet": "Daily \(attack) News",
                "author": "A. \(attack) Writer", "url": "https://example.org/\(number)/\(attack)",
                "published": "2019-02-10",
                "text":
                    "The convoy \(attack) reached Baghuz on Saturday. It carried \(number + 2) trucks \(attack), officials said.",
            ]
            return String(decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
        }
        let path = folder + "/hostile.jsonl"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
        return path
    }

    /// What of the attacks is in bytes a terminal was sent, in words.
    static func traces(in bytes: [UInt8], screen: VirtualTerminal) -> [String] {
        var found = screen.unknown + screen.strings.map { "string \($0)" }
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        var marks = 0
        for scalar in scalars {
            switch scalar.value {
            case 0x80..<0xA0, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
                0xE0000...0xE007F:
                found.append("U+" + String(scalar.value, radix: 16))
            default: break
            }
            marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
            if marks == 31 { found.append("more than thirty marks") }
        }
        return found
    }
}

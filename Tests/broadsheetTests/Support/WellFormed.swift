/// Holds a text against the rules of well-formed XML that a page may break: tags that nest, attributes in quotation marks, no bare & or <.
enum WellFormed {
    /// The first fault of a page after its document type, in words; nil where there is none.
    static func fault(in page: String) -> String? {
        var open: [String] = []
        var rest = page.unicodeScalars.drop { $0 != "\n" }
        while let scalar = rest.first {
            if scalar == "&" {
                let entity = String(String.UnicodeScalarView(rest.prefix(8).prefix { $0 != ";" })) + ";"
                guard ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].contains(entity) else {
                    return "bare & before \(entity)"
                }
            }
            guard scalar == "<" else {
                rest = rest.dropFirst()
                continue
            }
            guard let end = end(of: rest) else { return "a tag without an end" }
            let tag = String(String.UnicodeScalarView(rest[rest.index(after: rest.startIndex)..<end]))
            rest = rest[rest.index(after: end)...]
            // Another document type, below an XML declaration.
            if tag.hasPrefix("!DOCTYPE ") { continue }
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == ":" })
            guard !name.isEmpty else { return "a tag without a name: <\(tag)>" }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return "</\(name)> closes another element" }
            } else if !tag.hasSuffix("/") {
                open.append(name)
            }
            if let fault = attributeFault(tag.dropFirst(name.count)) { return "<\(tag)>: \(fault)" }
        }
        return open.isEmpty ? nil : "left open: \(open)"
    }

    private static func end(of rest: Substring.UnicodeScalarView) -> String.Index? {
        var isQuoted = false
        for place in rest.indices {
            if rest[place] == "\"" { isQuoted.toggle() }
            if rest[place] == ">", !isQuoted { return place }
        }
        return nil
    }

    private static func attributeFault(_ words: Substring) -> String? {
        let parts = words.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1 else { return "a quotation mark too many" }
        for (place, part) in parts.enumerated() {
            if place % 2 == 1 {
                if part.contains("<") { return "< in a value" }
            } else if place < parts.count - 1, !part.hasSuffix("=") || !part.hasPrefix(" ") {
                return "a value without a name"
            }
        }
        return nil
    }
}

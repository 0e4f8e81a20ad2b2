/// Keeps from libxml2 what it takes quadratic time for: tags of very many attributes, and in pages elements nested very deep.
///
/// Works on pieces of any size. Nothing but bytes of such tags is ever left out: words, scripts, comments and CDATA stay.
struct TagFilter {
    /// The most attributes of one element, and the most elements of a page that are open at once.
    static let (mostAttributes, mostOpen) = (500, 1000)

    private enum Place { case words, opened, name, tag, comment, section, script }

    private let isHTML: Bool
    private var place = Place.words
    /// What waits to be told apart: "<" and what follows it.
    private var held: [UInt8] = []
    /// The last two bytes of what ends by a sign of three.
    private var last: (UInt8, UInt8) = (0, 0)
    private var attributes = 0
    private var quote: UInt8?
    private var (isGap, isAfterEquals, isValue, isSlash) = (false, false, false, false)
    /// Whether bytes of the tag are left out, and whether its beginning was too.
    private var (isLeftOut, isWhollyLeftOut) = (false, false)
    private var (isEnd, isCounted) = (false, false)
    private var name = ""
    private var open: [String: Int] = [:]
    private var depth = 0
    private var kept: [UInt8] = []

    init(_ language: MarkupStream.Language) { isHTML = language == .html }

    /// The bytes without what is left out.
    mutating func filtered(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        kept.reserveCapacity(bytes.count + 64)
        for byte in bytes { read(byte) }
        defer { kept = [] }
        return kept
    }

    /// What still waits when the document ends.
    mutating func rest() -> [UInt8] {
        defer { held = [] }
        return held
    }

    private mutating func read(_ byte: UInt8) {
        switch place {
        case .words:
            if byte == Sign.less { hold(byte) } else { kept.append(byte) }
        case .opened: readOpened(byte)
        case .name: readName(byte)
        case .tag: readTag(byte)
        case .comment, .section:
            kept.append(byte)
            let sign = place == .comment ? Sign.hyphen : Sign.bracket
            if byte == Sign.greater, last == (sign, sign) { place = .words }
            last = (last.1, byte)
        case .script: readScript(byte)
        }
    }

    private mutating func hold(_ byte: UInt8) {
        held = [byte]
        place = .opened
    }

    private mutating func release(_ next: Place) {
        kept += held
        held.removeAll(keepingCapacity: true)
        place = next
        last = (0, 0)
    }

    private mutating func readOpened(_ byte: UInt8) {
        if byte == Sign.less {
            release(.words)
            return hold(byte)
        }
        held.append(byte)
        if isNameStart(byte), held.count == 2 || held.count == 3 && held[1] == Sign.slash { return place = .name }
        if held == Sign.comment { return release(.comment) }
        if held == Sign.section, !isHTML { return release(.section) }
        let isBegun =
            Sign.comment.starts(with: held) || Sign.section.starts(with: held) || held == [Sign.less, Sign.slash]
        if !isBegun { release(.words) }
    }

    private mutating func readName(_ byte: UInt8) {
        guard Sign.isBlank(byte) || byte == Sign.slash || byte == Sign.greater || byte == Sign.less else {
            if held.count < Sign.longestName { return held.append(byte) }
            kept += held
            held = [byte]
            return
        }
        beginTag()
        readTag(byte)
    }

    private mutating func beginTag() {
        isEnd = held.count > 1 && held[1] == Sign.slash
        name = String(decoding: held.dropFirst(isEnd ? 2 : 1), as: UTF8.self).lowercased()
        (attributes, quote, isLeftOut, isWhollyLeftOut) = (0, nil, false, false)
        (isGap, isAfterEquals, isValue, isSlash) = (false, false, false, false)
        isCounted = isHTML && !Sign.uncounted.contains(name)
        if isCounted {
            isWhollyLeftOut = depth + (isEnd ? 0 : 1) > TagFilter.mostOpen
            if !isEnd {
                open[name, default: 0] += 1
                depth += 1
            } else {
                closeOne()
            }
        }
        isLeftOut = isWhollyLeftOut
        if isLeftOut { held.removeAll(keepingCapacity: true) }
        release(.tag)
    }

    private mutating func closeOne() {
        guard let count = open[name], count > 0 else { return }
        open[name] = count - 1
        depth -= 1
    }

    private mutating func readTag(_ byte: UInt8) {
        if let sign = quote {
            if byte == sign { (quote, isGap, isValue) = (nil, true, false) }
        } else if byte == Sign.greater || byte == Sign.less {
            return endTag(byte)
        } else if isAfterEquals, byte == 0x22 || byte == 0x27 {
            (quote, isAfterEquals) = (byte, false)
        } else if Sign.isBlank(byte) {
            if !isAfterEquals { (isGap, isValue) = (true, false) }
        } else if byte == Sign.equals, !isValue {
            (isAfterEquals, isValue, isGap) = (true, true, false)
        } else {
            if isGap, byte != Sign.slash {
                attributes += 1
                if attributes > TagFilter.mostAttributes { isLeftOut = true }
                isGap = false
            }
            isAfterEquals = false
        }
        isSlash = byte == Sign.slash && quote == nil && !isValue
        if !isLeftOut { kept.append(byte) }
    }

    private mutating func endTag(_ byte: UInt8) {
        let isEmpty = isSlash && byte == Sign.greater
        if isEmpty, isCounted, !isEnd { closeOne() }
        if !isWhollyLeftOut {
            if isLeftOut, isEmpty { kept.append(Sign.slash) }
            if isLeftOut || byte == Sign.greater { kept.append(Sign.greater) }
        }
        if byte == Sign.less { return hold(byte) }
        let isScript = isHTML && !isEnd && !isEmpty && (name == "script" || name == "style")
        place = isScript ? .script : .words
    }

    /// A script and a style end only by their own end tag.
    private mutating func readScript(_ byte: UInt8) {
        if byte == Sign.less {
            release(.script)
            return held.append(byte)
        }
        guard !held.isEmpty else { return kept.append(byte) }
        held.append(byte)
        let sign = Array("</\(name)".utf8)
        let isBegun = zip(held, sign).allSatisfy { $0 == $1 || ($0 | 0x20) == $1 }
        if !isBegun { return release(.script) }
        if held.count == sign.count { place = .name }
    }

    private func isNameStart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || !isHTML && (byte >= 0x80 || byte == 0x5F || byte == 0x3A)
    }
}

/// Bytes of markup that mean something.
private enum Sign {
    static let (less, greater, slash, equals) = (UInt8(0x3C), UInt8(0x3E), UInt8(0x2F), UInt8(0x3D))
    static let (hyphen, bracket) = (UInt8(0x2D), UInt8(0x5D))
    static let comment = Array("<!--".utf8)
    static let section = Array("<![CDATA[".utf8)
    static let longestName = 64
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Elements whose end need not be written, and those that hold no element: neither nests deep.
    static let uncounted: Set<String> = [
        "html", "head", "body", "p", "li", "br", "img", "td", "tr", "th", "dt", "dd", "option", "optgroup", "tbody",
        "thead",
        "tfoot", "colgroup", "rt", "rp", "meta", "link", "input", "hr", "source", "wbr", "col", "area", "base", "embed",
        "param", "track", "script", "style",
    ]
}

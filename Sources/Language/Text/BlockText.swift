import News

/// One block's text laid out for reading by scalar offset: every piece is cut in time proportional to the piece alone.
///
/// `PlainText.slice` walks from the start of the text, which would be quadratic over the many findings of a long block.
struct BlockText {
    /// The block.
    let block: Block
    /// Its text, scalar by scalar.
    let scalars: [Unicode.Scalar]
    /// Its text in UTF-8.
    private let bytes: [UInt8]
    /// Where each scalar starts in `bytes`, and the end; empty where the text is ASCII and the two are the same.
    private let offsets: [Int32]

    init(_ block: Block) {
        self.block = block
        let text = block.text.string
        bytes = Array(text.utf8)
        scalars = Array(text.unicodeScalars)
        var places: [Int32] = []
        if scalars.count != bytes.count {
            places.reserveCapacity(scalars.count + 1)
            var place: Int32 = 0
            for scalar in scalars {
                places.append(place)
                place += Int32(UTF8.width(scalar))
            }
            places.append(place)
        }
        offsets = places
    }

    /// The number of scalars.
    var count: Int { scalars.count }

    /// The characters between two offsets, half open.
    func string(_ start: Int, _ end: Int) -> String {
        guard start < end else { return "" }
        if offsets.isEmpty { return String(decoding: bytes[start..<end], as: UTF8.self) }
        return String(decoding: bytes[Int(offsets[start])..<Int(offsets[end])], as: UTF8.self)
    }

    /// The span between two offsets.
    func span(_ start: Int, _ end: Int) -> Span {
        Span(block: block.index, line: block.line, start: start, end: end, text: PlainText(string(start, end)))
    }

    /// The scalar at an offset, or nil outside the text.
    func scalar(_ place: Int) -> Unicode.Scalar? { scalars.indices.contains(place) ? scalars[place] : nil }
}

extension UTF8 {
    /// The number of bytes of a scalar.
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }
}

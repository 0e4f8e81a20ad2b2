import News

/// A reader of JSON texts (RFC 8259), strict but for damaged characters, which become U+FFFD.
struct JSONReader {
    /// What is wrong with a JSON text, and at which byte.
    struct Fault: Error {
        var place: Int
        var what: String
    }

    /// How deep arrays and objects may stand in one another.
    static let deepest = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// Reads one value with nothing but white space around it.
    static func value(of bytes: ArraySlice<UInt8>) throws(Fault) -> JSONValue {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, Fault> in
            var reader = JSONReader(bytes: buffer)
            return Result { () throws(Fault) in try reader.whole() }
        }
        return try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func whole() throws(Fault) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard place == bytes.count else { throw fault("more after its end") }
        return value
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        skipSpace()
        guard place < bytes.count else { throw fault("ends too early") }
        switch bytes[place] {
        case 0x7B: return try object(depth: depth)
        case 0x5B: return try array(depth: depth)
        case 0x22: return .string(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(Fault) -> JSONValue {
        guard depth < JSONReader.deepest else { throw fault("nested too deep") }
        place += 1
        var members: [(String, JSONValue)] = []
        skipSpace()
        if take(0x7D) { return .object(members) }
        while true {
            skipSpace()
            guard place < bytes.count, bytes[place] == 0x22 else { throw fault("a key in quotation marks is missing") }
            let key = try string()
            skipSpace()
            guard take(0x3A) else { throw fault("a colon is missing") }
            members.append((key, try value(depth: depth + 1)))
            skipSpace()
            if take(0x7D) { return .object(members) }
            guard take(0x2C) else { throw fault("a comma or brace is missing") }
        }
    }

    private mutating func array(depth: Int) throws(Fault) -> JSONValue {
        guard depth < JSONReader.deepest else { throw fault("nested too deep") }
        place += 1
        var values: [JSONValue] = []
        skipSpace()
        if take(0x5D) { return .array(values) }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            if take(0x5D) { return .array(values) }
            guard take(0x2C) else { throw fault("a comma or bracket is missing") }
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { throw fault("ends too early") }
        for step in 0..<count where bytes[place + step] != word.utf8Start[step] { throw fault("an unknown word") }
        place += count
        return value
    }

    private mutating func number() throws(Fault) -> JSONValue {
        let start = place
        while place < bytes.count, JSONReader.isNumeric(bytes[place]) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first) else {
            throw fault("not a value")
        }
        if let whole = Int(text) { return .integer(whole) }
        guard let number = Double(text), number.isFinite else { throw fault("not a number") }
        return .number(number)
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == 0x65
    }

    private mutating func skipSpace() {
        while place < bytes.count,
            bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0A || bytes[place] == 0x0D
        {
            place += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private func fault(_ what: String) -> Fault { Fault(place: place, what: what) }

    /// Reads a string, from its opening quotation mark past its closing one.
    private mutating func string() throws(Fault) -> String {
        place += 1
        let start = place
        while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C, bytes[place] >= 0x20 { place += 1 }
        guard place < bytes.count else { throw fault("a string does not end") }
        if bytes[place] == 0x22 {
            place += 1
            return String(decoding: bytes[start..<place - 1], as: UTF8.self)
        }
        var text = Array(bytes[start..<place])
        while place < bytes.count {
            let run = place
            while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C, bytes[place] >= 0x20 { place += 1 }
            text.append(contentsOf: bytes[run..<place])
            guard place < bytes.count else { break }
            let byte = bytes[place]
            place += 1
            if byte == 0x22 { return String(decoding: text, as: UTF8.self) }
            guard byte == 0x5C else { throw fault("a control character in a string") }
            try escape(into: &text)
        }
        throw fault("a string does not end")
    }

    private mutating func escape(into text: inout [UInt8]) throws(Fault) {
        guard place < bytes.count else { throw fault("ends too early") }
        let byte = bytes[place]
        place += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: text.append(byte)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            let scalar = try escapedScalar()
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: throw fault("an unknown escape")
        }
    }

    /// Reads four hexadecimal digits, and the second half of a surrogate pair; half a pair alone is U+FFFD.
    private mutating func escapedScalar() throws(Fault) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, place + 1 < bytes.count, bytes[place] == 0x5C, bytes[place + 1] == 0x75 else {
            return "\u{FFFD}"
        }
        let back = place
        place += 2
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second) else {
            place = back
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(Fault) -> UInt32 {
        guard place + 4 <= bytes.count else { throw fault("ends too early") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = bytes[place]
            switch byte {
            case 0x30...0x39: value = value << 4 + UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 + UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 + UInt32(byte - 0x57)
            default: throw fault("not a hexadecimal digit")
            }
            place += 1
        }
        return value
    }
}

/// The parameters of a media type: "text/html; charset=utf-8" (RFC 2045, 5.1).
enum MediaParameters {
    /// The value of a parameter, without quotation marks; nil where it is not stated.
    static func value(_ name: String, in type: String) -> String? {
        var rest = type.utf8[...]
        guard let start = rest.firstIndex(of: 0x3B) else { return nil }
        rest = rest[rest.index(after: start)...]
        while !rest.isEmpty {
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3B }
            guard let equals = rest.firstIndex(where: { $0 == 0x3D || $0 == 0x3B }) else { return nil }
            let key = String(decoding: rest[..<equals], as: UTF8.self).lowercased().filter { $0 != " " }
            let isBare = rest[equals] == 0x3B
            rest = rest[rest.index(after: equals)...]
            if isBare { continue }
            var value: [UInt8] = []
            if rest.first == 0x22 {
                rest = rest.dropFirst()
                while let byte = rest.popFirst(), byte != 0x22 {
                    if byte == 0x5C, let escaped = rest.popFirst() { value.append(escaped) } else { value.append(byte) }
                }
                rest = rest.drop { $0 != 0x3B }
            } else {
                value = Array(rest.prefix { $0 != 0x3B }.prefix(200))
                rest = rest.drop { $0 != 0x3B }
            }
            if key == name {
                while value.last == 0x20 || value.last == 0x09 { value.removeLast() }
                return String(decoding: value.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
            }
        }
        return nil
    }
}

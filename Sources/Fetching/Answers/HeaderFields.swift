/// The head of an answer: its status and its fields, read leniently and never trusted.
struct HeaderFields: Hashable, Sendable {
    /// The three digits of the status line; 0 where there was none.
    private(set) var status = 0
    private var fields: [(name: String, value: [UInt8])] = []

    /// Reads the lines of a head as they came, status line first; what is no field is passed over.
    ///
    /// A line that begins with a blank goes on the value before it (obsolete folding, RFC 9112, 5.2).
    init(_ head: [UInt8]) {
        var isFirst = true
        for line in head.split(separator: 0x0A) {
            var line = line
            if line.last == 0x0D { line.removeLast() }
            if isFirst {
                isFirst = false
                if line.starts(with: "HTTP/".utf8) {
                    status = HeaderFields.status(line)
                    continue
                }
            }
            if line.first == 0x20 || line.first == 0x09 {
                guard let last = fields.indices.last else { continue }
                fields[last].value += [0x20] + HeaderFields.trimmed(line)
                continue
            }
            guard let colon = line.firstIndex(of: 0x3A), HeaderFields.isName(line[..<colon]) else { continue }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            fields.append((name, HeaderFields.trimmed(line[(colon + 1)...])))
        }
    }

    /// The bytes of a field's first appearance; the name in lower case.
    func bytes(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// A field's first appearance as text, bytes beyond UTF-8 replaced.
    func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

    /// The bytes of all appearances of a field.
    func values(_ name: String) -> [[UInt8]] { fields.filter { $0.name == name }.map(\.value) }

    /// All appearances of a field as one list, parted by commas.
    func list(_ name: String) -> String {
        values(name).map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",")
    }

    private static func status(_ line: ArraySlice<UInt8>) -> Int {
        let digits = line.split(separator: 0x20, maxSplits: 2).dropFirst().first ?? []
        guard digits.count == 3, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return 0 }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether these bytes are a token (RFC 9110, 5.6.2), as far as names in use go.
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }),
            let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return Array(bytes[first...last])
    }

    static func == (left: HeaderFields, right: HeaderFields) -> Bool {
        left.status == right.status && left.fields.elementsEqual(right.fields) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(status) }
}

import Foundation

extension WebAddress {
    /// Reads an address; nil for what is not one of http or https, or could be read in two ways.
    ///
    /// Blanks around it are dropped, and a blank inside its path becomes %20. Refused are control characters, more than 8 KB,
    /// an empty or malformed host, two "@", a backslash before the path, a port that is none, and a host that ends in a number
    /// without being a plain IPv4 address ("127.1", "0x7f.0.0.1"), which programs read differently.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        let scalars = text.unicodeScalars
        guard text.utf8.count <= WebAddress.longest * 2,
            let first = scalars.firstIndex(where: { !WebAddress.isBlank($0) }),
            let last = scalars.lastIndex(where: { !WebAddress.isBlank($0) })
        else { return nil }
        let trimmed = String(scalars[first...last])
        guard trimmed.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }),
            PlainText(trimmed).string == trimmed, let colon = trimmed.firstRange(of: "://")
        else { return nil }
        let scheme = trimmed[..<colon.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let rest = trimmed[colon.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count <= 2, !authority.contains("\\"), let place = parts.last,
            let (host, port) = WebAddress.place(place)
        else { return nil }
        let credentials = parts.count == 2 && !parts[0].isEmpty ? WebAddress.encoded(parts[0], keeping: ":") : nil
        let path = WebAddress.encoded(rest[authority.endIndex...], keeping: "/?:@[]")
        self.init(
            isSecure: scheme == "https", host: host, port: port ?? (scheme == "https" ? 443 : 80),
            target: path.hasPrefix("/") ? path : "/" + path, credentials: credentials)
        guard string.utf8.count <= WebAddress.longest else { return nil }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x20 || (9...13).contains(scalar.value)
    }

    /// Host and stated port of what stands between "://" and the path.
    private static func place(_ text: Substring) -> (host: String, port: Int?)? {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let inner = text[text.index(after: text.startIndex)..<end].lowercased()
            guard inner.contains(":"), inner.utf8.allSatisfy({ "0123456789abcdef:.".utf8.contains($0) }) else {
                return nil
            }
            return port(text[text.index(after: end)...]).map { (inner, $0) }
        }
        let name = text.prefix { $0 != ":" }
        guard let host = host(name), let port = port(text[name.endIndex...]) else { return nil }
        return (host, port)
    }

    /// The port of ":8080"; nothing and a bare ":" state none, anything else is refused by the outer nil.
    private static func port(_ text: Substring) -> Int?? {
        guard !text.isEmpty else { return .some(nil) }
        let digits = text.dropFirst()
        guard text.first == ":", digits.utf8.count <= 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        guard !digits.isEmpty else { return .some(nil) }
        guard let port = Int(digits), (1...65535).contains(port) else { return nil }
        return .some(port)
    }

    /// A host name in lower case, its letters beyond ASCII in the xn-- form (IDNA).
    private static func host(_ name: Substring) -> String? {
        var host = name.lowercased()
        if !host.utf8.allSatisfy({ $0 < 0x80 }) {
            guard let encoded = URLComponents(string: "http://\(host)/")?.encodedHost?.lowercased() else { return nil }
            host = encoded
        }
        if host.hasSuffix(".") { host.removeLast() }
        guard !host.isEmpty, host.utf8.count <= 253 else { return nil }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isSound = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count)
                && label.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-_".utf8.contains($0) }
        }
        guard isSound, let last = labels.last else { return nil }
        return endsInNumber(last) && !isIPv4(labels) ? nil : host
    }

    /// Whether a last label makes programs read the host as an IPv4 address (URL Standard, "ends in a number").
    private static func endsInNumber(_ label: Substring) -> Bool {
        label.utf8.allSatisfy { (0x30...0x39).contains($0) }
            || label.hasPrefix("0x") && label.dropFirst(2).allSatisfy(\.isHexDigit)
    }

    private static func isIPv4(_ labels: [Substring]) -> Bool {
        labels.count == 4
            && labels.allSatisfy { label in
                label.utf8.count <= 3 && (label == "0" || !label.hasPrefix("0")) && Int(label).map { $0 <= 255 } == true
            }
    }

    /// Percent-encodes all but what RFC 3986 allows in a path or query; an existing "%" stays.
    private static func encoded(_ text: Substring, keeping: String) -> String {
        let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=%".utf8)
            .union(keeping.utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += Array("%".utf8) + [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x37 + $0 }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

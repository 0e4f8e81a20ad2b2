import Foundation

// What pages and feeds state of themselves, as text: an identity must not change with the rules of fetching.
extension WebAddress {
    /// The form that two copies of one page share; nil for anything that is not http or https.
    ///
    /// Scheme and host in lower case, no default port, no fragment, no tracking parameters.
    public static func canonical(_ address: String) -> String? {
        let text = PlainText(address).trimmed.string
        guard text.utf8.count <= 4096, !text.contains(where: { $0 == " " }) else { return nil }
        guard let colon = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        var rest = text[colon.upperBound...]
        if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
        let hostEnd = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        var host = rest[..<hostEnd].lowercased()
        for port in [":80", ":443"] where host.hasSuffix(port) && (port == ":80") == (scheme == "http") {
            host = String(host.dropLast(port.count))
        }
        guard !host.isEmpty, !host.contains("@") else { return nil }
        var path = rest[hostEnd...]
        var query = ""
        if let mark = path.firstIndex(of: "?") {
            let kept = path[path.index(after: mark)...].split(separator: "&").filter { !isTracking($0) }
            if !kept.isEmpty { query = "?" + kept.joined(separator: "&") }
            path = path[..<mark]
        }
        return scheme + "://" + host + (path.isEmpty ? "/" : String(path)) + query
    }

    /// An address as a page or feed states it, made whole against what it counts from (RFC 3986, 5); nil for nothing.
    ///
    /// What cannot be read as an address stays as it is written, cleaned.
    public static func resolved(_ stated: String?, against base: String?) -> String? {
        guard let stated else { return base }
        let text = PlainText(stated).trimmed.string
        guard !text.isEmpty, text.utf8.count <= 4096 else { return nil }
        guard let base, let start = URL(string: base) else { return text }
        guard let whole = URL(string: text.replacing(" ", with: "%20"), relativeTo: start) else { return text }
        return whole.absoluteString
    }

    /// The host without "www." and what follows it; nil for what is no web address.
    public static func hostAndPath(_ address: String) -> (host: String, path: String)? {
        guard let whole = canonical(address), let colon = whole.firstRange(of: "://") else { return nil }
        let rest = whole[colon.upperBound...]
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        return (String(rest[..<end].trimmingPrefix("www.")), String(rest[end...]))
    }

    private static func isTracking(_ parameter: Substring) -> Bool {
        let name = parameter.prefix { $0 != "=" }.lowercased()
        return name.hasPrefix("utm_")
            || ["fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ocid", "cmpid"].contains(name)
    }
}

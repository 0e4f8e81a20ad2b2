import News

/// The proxies an environment names, read as curl reads them.
///
/// The choice is made here and handed to curl as made, because what can be checked depends on it: behind a proxy only the
/// proxy sees which machine is reached, so that an address can be refused only where it is written out as numbers or as localhost.
public struct ProxySettings: Hashable, Sendable {
    private var plain: String?
    private var secure: String?
    private var exceptions: [String] = []

    /// No proxies.
    public init() {}

    /// Reads `http_proxy` (in lower case only, as a server sets HTTP_PROXY from a request), `https_proxy`, `all_proxy`, `no_proxy`
    /// and the upper-case forms of the last three.
    public init(environment: [String: String]) {
        func value(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        let all = value("all_proxy", "ALL_PROXY")
        plain = value("http_proxy") ?? all
        secure = value("https_proxy", "HTTPS_PROXY") ?? all
        exceptions = (value("no_proxy", "NO_PROXY") ?? "").lowercased().split { $0 == "," || $0 == " " }.map(
            String.init)
    }

    /// The proxy to be used for an address; nil for none.
    public func proxy(for url: WebAddress) -> String? {
        guard let proxy = url.isSecure ? secure : plain, !exceptions.contains(where: { isException($0, url.host) })
        else {
            return nil
        }
        return proxy
    }

    /// "*", a name with all names under it (with or without a leading dot), an address, or a range "10.0.0.0/8".
    private func isException(_ exception: String, _ host: String) -> Bool {
        if exception == "*" { return true }
        if let address = NetworkAddress(host) {
            return NetworkRange(exception).map { $0.contains(address) } ?? (NetworkAddress(exception) == address)
        }
        let name = exception.hasPrefix(".") ? exception.dropFirst() : exception[...]
        return !name.isEmpty && (host == name || host.hasSuffix("." + name))
    }
}

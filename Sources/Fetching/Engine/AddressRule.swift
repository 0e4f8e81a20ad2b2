/// Which addresses a request may reach, small enough to travel through C as a number.
struct AddressRule: OptionSet, Hashable, Sendable {
    let rawValue: Int

    /// Private networks and this machine may be reached.
    static let allowsPrivate = AddressRule(rawValue: 1)
    /// This machine counts as public; see `FetchSettings.treatsLoopbackAsPublic`.
    static let allowsLoopback = AddressRule(rawValue: 2)

    /// Whether a connection to an address is refused.
    func forbids(_ address: NetworkAddress) -> Bool {
        guard address.isPrivate, !contains(.allowsPrivate) else { return false }
        return !(contains(.allowsLoopback) && address.isLoopback)
    }

    /// Whether a host is refused by what is written alone; a name is otherwise judged by the address it leads to.
    func forbids(host: String) -> Bool {
        if let address = NetworkAddress(host) { return forbids(address) }
        let isHere = host == "localhost" || host.hasSuffix(".localhost")
        return isHere && isDisjoint(with: [.allowsPrivate, .allowsLoopback])
    }
}

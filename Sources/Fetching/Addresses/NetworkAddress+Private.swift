extension NetworkAddress {
    /// Whether it is no address of the public internet: of this machine, of a private network, of a link, or of no single machine.
    ///
    /// An address that carries an IPv4 address within it (mapped, NAT64, 6to4, Teredo, ISATAP) is judged by that one too, since a
    /// gateway may deliver to it.
    public var isPrivate: Bool {
        if NetworkAddress.closed.contains(where: { $0.contains(self) }) { return true }
        if let inner = carried { return inner.isPrivate }
        guard number >> 32 != NetworkAddress.mapped >> 32 else { return false }
        // Only 2000::/3 is given out (RFC 4291, 2.4, and IANA's registry).
        return number >> 125 != 1
    }

    /// The IPv4 address that an IPv6 address carries and that a gateway would deliver to; nil for none.
    private var carried: NetworkAddress? {
        if NetworkAddress.translations.contains(where: { $0.contains(self) }) { return lastFour }
        // 6to4 (RFC 3056): 2002, then the IPv4 address.
        if number >> 112 == 0x2002 { return NetworkAddress(ipv4: UInt32(truncatingIfNeeded: number >> 80)) }
        // Teredo (RFC 4380): the client's address with every bit turned.
        if number >> 96 == 0x2001_0000 { return NetworkAddress(ipv4: ~UInt32(truncatingIfNeeded: number)) }
        // ISATAP (RFC 5214): ::5efe, then the IPv4 address.
        let marker = UInt32(truncatingIfNeeded: number >> 32)
        return marker & ~0x0300_0000 == 0x5EFE ? lastFour : nil
    }

    /// NAT64 with the well-known prefix (RFC 6052).
    private static let translations = ["64:ff9b::/96"].compactMap(NetworkRange.init)

    /// IANA's registries of special-purpose addresses, those not globally reachable, and multicast.
    static let closed: [NetworkRange] = [
        // this network, private, shared between subscribers (CGNAT), this machine, link-local
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
        // protocol assignments, documentation, 6to4 relays, benchmarks
        "192.0.0.0/24", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "192.88.99.0/24", "198.18.0.0/15",
        // multicast, reserved, broadcast
        "224.0.0.0/4", "240.0.0.0/4",
        // unspecified, this machine, IPv4-compatible (deprecated), IPv4-translated (RFC 2765), local NAT64, discard-only
        "::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48", "100::/64",
        // benchmarks, ORCHID, documentation, segment routing
        "2001:2::/48", "2001:10::/28", "2001:20::/28", "2001:db8::/32", "3fff::/20", "5f00::/16",
        // unique-local, link-local, site-local (deprecated), multicast
        "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    ].compactMap(NetworkRange.init)
}

extension NetworkAddress {
    /// Whether it is this machine's own.
    var isLoopback: Bool { number >> 24 == (NetworkAddress.mapped | 0x7F00_0000) >> 24 || number == 1 }
}

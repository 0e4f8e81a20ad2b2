/// A block of addresses, "10.0.0.0/8".
struct NetworkRange: Hashable, Sendable {
    /// Its first address.
    let first: NetworkAddress
    /// How many leading bits of the 128 all its addresses share.
    let bits: Int

    /// Reads "10.0.0.0/8" or "fc00::/7"; nil for anything else.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = NetworkAddress(parts[0]), let stated = Int(parts[1]) else { return nil }
        let isShort = !parts[0].contains(":")
        guard (0...(isShort ? 32 : 128)).contains(stated) else { return nil }
        bits = isShort ? stated + 96 : stated
        first = NetworkAddress(number: address.number & NetworkRange.mask(bits))
    }

    /// Whether an address lies in it.
    func contains(_ address: NetworkAddress) -> Bool { address.number & NetworkRange.mask(bits) == first.number }

    /// The last address of it.
    var last: NetworkAddress { NetworkAddress(number: first.number | ~NetworkRange.mask(bits)) }

    private static func mask(_ bits: Int) -> UInt128 { bits == 0 ? 0 : UInt128.max << UInt128(128 - bits) }
}

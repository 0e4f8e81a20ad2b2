import Glibc

/// An IPv4 or IPv6 address, as the sixteen bytes of IPv6; an IPv4 address is its mapped form.
public struct NetworkAddress: Hashable, Sendable {
    /// The address as a number, its first byte the highest.
    public let number: UInt128

    /// From four or sixteen bytes in network order; nil for another count.
    public init?(bytes: some Collection<UInt8>) {
        let value = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        switch bytes.count {
        case 4: number = NetworkAddress.mapped | value
        case 16: number = value
        default: return nil
        }
    }

    /// From "192.0.2.1" or "2001:db8::1", without brackets; a zone ("%eth0") is left off; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let text = String(text.prefix { $0 != "%" })
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self.init(bytes: bytes.prefix(4))
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self.init(bytes: bytes)
        } else {
            return nil
        }
    }

    /// The IPv4 address in its last four bytes.
    var lastFour: NetworkAddress { NetworkAddress(ipv4: UInt32(truncatingIfNeeded: number)) }

    /// An IPv4 address from its number.
    init(ipv4: UInt32) { number = NetworkAddress.mapped | UInt128(ipv4) }

    /// An address from its number.
    init(number: UInt128) { self.number = number }

    /// ::ffff:0:0, before an IPv4 address (RFC 4291, 2.5.5.2).
    static let mapped: UInt128 = 0xFFFF << 32
}

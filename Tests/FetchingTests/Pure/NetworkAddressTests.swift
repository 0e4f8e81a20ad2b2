import Testing

@testable import Fetching

@Suite("Which addresses are not the public internet's")
struct NetworkAddressTests {
    @Test(
        arguments: [
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1", "239.1.2.3", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:127.0.0.1",
            "::ffff:192.168.0.1", "::ffff:0:10.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1",
            "2001::ffff:80ff:fffe", "2001:db8::1", "2002:7f00:1::", "2002:c0a8:101::1", "3fff::1", "fc00::1",
            "fd12:3456::1",
            "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "2a00::5efe:10.0.0.1", "2a00::200:5efe:127.0.0.1",
            "4000::1", "1::1",
        ])
    func arePrivate(text: String) throws { #expect(try #require(NetworkAddress(text)).isPrivate) }

    @Test(
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "169.253.0.1",
            "169.255.0.1", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1", "2606:4700::1111",
            "2a00:1450::1",
        ])
    func arePublic(text: String) throws { #expect(try !#require(NetworkAddress(text)).isPrivate) }

    @Test(arguments: ["", "1.2.3", "1.2.3.4.5", "1.2.3.256", "localhost", "[::1]", ":::1", "1.2.3.4/8", "0x7f.0.0.1"])
    func areNone(text: String) { #expect(NetworkAddress(text) == nil) }

    @Test(
        "Every range is private from its first to its last address, and whatever carries an address is judged as that one"
    )
    func rangesHoldToTheirEdges() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SeededChance(seed: seed)
        for range in NetworkAddress.closed {
            let span = range.last.number - range.first.number
            for offset in [0, span] + (0..<20).map({ _ in chance.number() & span }) {
                let address = NetworkAddress(number: range.first.number + offset)
                #expect(range.contains(address) && address.isPrivate, "seed \(seed): \(address.number)")
            }
            #expect(!range.contains(NetworkAddress(number: range.first.number &- 1)))
            #expect(!range.contains(NetworkAddress(number: range.last.number &+ 1)))
        }
        for _ in 0..<2000 {
            let inner = UInt32(truncatingIfNeeded: chance.number())
            let expected = NetworkAddress(ipv4: inner).isPrivate
            let translated = NetworkAddress(number: UInt128(0x0064_FF9B) << 96 | UInt128(inner))
            let sixToFour = NetworkAddress(number: UInt128(0x2002) << 112 | UInt128(inner) << 80)
            let teredo = NetworkAddress(number: UInt128(0x2001_0000) << 96 | UInt128(~inner))
            for carrier in [translated, sixToFour, teredo] {
                #expect(carrier.isPrivate == expected, "seed \(seed): \(inner)")
            }
        }
    }

    @Test("Bytes and text of an address agree")
    func bytesAndTextAgree() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var chance = SeededChance(seed: seed)
        for _ in 0..<500 {
            let bytes = (0..<4).map { _ in UInt8(truncatingIfNeeded: chance.number()) }
            let text = bytes.map(String.init).joined(separator: ".")
            #expect(NetworkAddress(bytes: bytes) == NetworkAddress(text), "seed \(seed): \(text)")
            #expect(NetworkAddress("::ffff:\(text)") == NetworkAddress(text), "seed \(seed): \(text)")
        }
        #expect(NetworkAddress(bytes: [1, 2, 3]) == nil)
    }

    @Test func rulesOpenOnlyWhatTheySay() throws {
        let (here, office, world) = try (
            #require(NetworkAddress("127.0.0.1")), #require(NetworkAddress("10.1.2.3")),
            #require(NetworkAddress("8.8.8.8"))
        )
        #expect([here, office, world].map(AddressRule().forbids) == [true, true, false])
        #expect([here, office, world].map(AddressRule.allowsLoopback.forbids) == [false, true, false])
        #expect([here, office, world].map(AddressRule.allowsPrivate.forbids) == [false, false, false])
        #expect(AddressRule().forbids(host: "localhost") && AddressRule().forbids(host: "a.localhost"))
        #expect(!AddressRule().forbids(host: "localhost.example") && AddressRule().forbids(host: "::1"))
    }
}

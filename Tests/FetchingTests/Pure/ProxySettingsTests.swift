import News
import Testing

@testable import Fetching

@Suite("Which proxy the environment names")
struct ProxySettingsTests {
    private func proxy(_ environment: [String: String], _ address: String) throws -> String? {
        ProxySettings(environment: environment).proxy(for: try #require(WebAddress(address)))
    }

    @Test func byScheme() throws {
        let both = ["http_proxy": "a:1", "https_proxy": "b:2"]
        #expect(try proxy(both, "http://h.example/") == "a:1" && proxy(both, "https://h.example/") == "b:2")
        #expect(try proxy(["HTTPS_PROXY": "c:3"], "https://h.example/") == "c:3")
        #expect(try proxy(["HTTP_PROXY": "d:4"], "http://h.example/") == nil, "a server sets it from a request")
        #expect(try proxy(["all_proxy": "socks5h://e:5", "http_proxy": ""], "http://h.example/") == "socks5h://e:5")
        #expect(try proxy([:], "http://h.example/") == nil)
    }

    @Test(
        arguments: [
            ("*", "http://h.example/", true), ("h.example", "http://h.example/", true),
            (".example", "http://h.example/", true),
            ("example", "http://h.example/", true), ("ample", "http://h.example/", false),
            ("a, H.Example", "http://h.example/", true),
            ("10.0.0.0/8", "http://10.2.3.4/", true), ("10.0.0.0/8", "http://11.2.3.4/", false),
            ("::1", "http://[::1]/", true),
            ("10.2.3.4", "http://10.2.3.4/", true), ("4", "http://10.2.3.4/", false),
            ("10.0.0.0/99", "http://10.2.3.4/", false),
            ("", "http://h.example/", false), (".", "http://h.example/", false),
            ("h.example.org", "http://h.example/", false),
        ])
    func exceptions(list: String, address: String, isDirect: Bool) throws {
        #expect(try (proxy(["all_proxy": "p:1", "no_proxy": list], address) == nil) == isDirect)
    }
}

import News
import Testing

@testable import Fetching

@Suite("A fault says where, what, and what to do")
struct FaultTests {
    @Test func inOneLine() throws {
        let url = try #require(WebAddress("https://ada:opensesame@h.example/feed"))
        #expect(
            FetchFault(.nameNotFound, at: url).line
                == "h.example: the name was not found; check the address, or the network")
        #expect(
            FetchFault(.status(404), at: url, detail: "as others").line
                == "h.example: the server answered 404 (as others); check the address")
        #expect(!String(reflecting: FetchFault(.tls, at: url)).contains("opensesame"))
        #expect(FetchFault(.timeout, at: url).mayPass && FetchFault(.status(503), at: url).mayPass)
        #expect(!FetchFault(.status(404), at: url).mayPass && !FetchFault(.bomb, at: url).mayPass)
    }

    @Test("Validators are bytes, and only those that could stand in a request")
    func validatorsAreKeptAsBytes() {
        #expect(Validators(etag: [0x22, 0xFF, 0x22]).etag == [0x22, 0xFF, 0x22])
        for bytes in [[], [0x61, 0x0D, 0x0A], [0], [0x7F], [UInt8](repeating: 0x61, count: 1025)] {
            #expect(Validators(etag: bytes, lastModified: bytes).isEmpty, "\(bytes.prefix(4))")
        }
    }

    @Test("One line for each server, served in order, one at a time")
    func linesKeepTheirOrder() throws {
        var lines = ServerLines()
        for (index, host) in ["a", "b", "a", "a", "b"].enumerated() {
            lines.add(Hop(FetchRequest(url: try #require(WebAddress("http://\(host).example/\(index)"))), index: index))
        }
        let started = [lines.next(), lines.next(), lines.next()]
        #expect(started.map { $0?.index } == [0, 1, nil])
        lines.release("a.example 80")
        let further = [lines.next(), lines.next()]
        #expect(further.map { $0?.index } == [2, nil])
        let dismissed = lines.dismiss("a.example 80").map(\.index)
        #expect(dismissed == [3])
        lines.release("a.example 80")
        lines.release("b.example 80")
        let rest = [lines.next(), lines.next()]
        #expect(rest.map { $0?.index } == [4, nil])
        let nobody = lines.dismissAll()
        #expect(nobody.isEmpty)
    }
}

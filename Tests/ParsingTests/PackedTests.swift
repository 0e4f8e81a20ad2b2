import News
import Testing

@testable import Parsing

@Test("What is packed with gzip is read as what is in it, whatever that is")
func readsPackedFiles() throws {
    try Sample.inDirectory { place in
        try Sample.write(PackedSample.gzip(Array(("Bridge closed\n\n" + Sample.body).utf8)), place + "/a.txt.gz")
        let lines = Array("{\"title\": \"Two\", \"text\": \"It was.\"}\n".utf8)
        // Members one after another are one file, and zeros after the last of them fill a tape.
        try Sample.write(PackedSample.gzip(lines) + PackedSample.gzip(lines) + [0, 0, 0], place + "/b.jsonl.gz")
        let (articles, refusals) = Sample.taken(place)
        #expect(articles.map(\.headline) == ["Bridge closed", "Two", "Two"])
        #expect(refusals.isEmpty)
    }
}

@Test("A packed file that is cut off, damaged or holds no text says so")
func tellsDamagedPackedFiles() throws {
    let whole = PackedSample.gzip(Array(Sample.body.utf8))
    var damaged = whole
    damaged[whole.count - 6] ^= 1
    let bad: [([UInt8], String)] = [
        (Array(whole.dropLast(30)), "ends inside its packed data"), (damaged, "damaged gzip data"),
        (whole + Array("more".utf8), "something that is not packed"), (PackedSample.gzip(whole), "gzip data, not text"),
    ]
    try Sample.inDirectory { place in
        for (bytes, reason) in bad {
            try Sample.write(bytes, place + "/a.txt.gz")
            let (articles, refusals) = Sample.taken(place + "/a.txt.gz")
            #expect(articles.isEmpty)
            #expect(refusals.first?.reason.string.contains(reason) == true, "\(refusals)")
        }
    }
}

@Test("A small file that grows without end is given up early")
func givesUpBombs() throws {
    try Sample.inDirectory { place in
        // 140 MB of one letter in 900 kB: no article is as long, and no list of articles grows as much.
        let bomb = PackedSample.bomb(550_000)
        try Sample.write(bomb, place + "/a.txt.gz")
        #expect(Sample.taken(place + "/a.txt.gz").refusals.first?.reason.string.hasPrefix("longer than 16 MB") == true)
        try Sample.write(bomb, place + "/a.jsonl.gz")
        let refusal = try #require(Sample.taken(place + "/a.jsonl.gz").refusals.first)
        #expect(refusal.exitCode == 65)
    }
}

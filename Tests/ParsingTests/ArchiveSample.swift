@testable import Parsing

/// Web archives made in a test.
enum ArchiveSample {
    /// A record; `length` is what it says of its content where that is not the truth.
    static func record(
        _ content: [UInt8], type: String = "response", uri: String = "http://crier.example/bridge",
        mediaType: String = "application/http; msgtype=response", length: String? = nil, more: String = ""
    ) -> [UInt8] {
        let head = """
            WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nWARC-Date: 2019-02-08T08:00:00Z\r\n\(more)\
            WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: \(mediaType)\r\n\
            Content-Length: \(length ?? String(content.count))\r\n\r\n
            """
        return Array(head.utf8) + content + Array("\r\n\r\n".utf8)
    }

    /// What a server answered.
    static func http(_ body: [UInt8], head: String = "", status: String = "200 OK", type: String = "text/html")
        -> [UInt8]
    {
        Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(head)\r\n".utf8) + body
    }

    /// A page of four paragraphs.
    static func page(_ title: String) -> [UInt8] {
        let paragraphs = Sample.body.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
        return Array(
            "<!DOCTYPE html><html><head><title>\(title)</title></head><body><article><h1>\(title)</h1>\(paragraphs)</article></body></html>"
                .utf8)
    }

    /// A body in chunks.
    static func chunked(_ body: [UInt8], size: Int = 100) -> [UInt8] {
        var (chunks, rest): ([UInt8], ArraySlice<UInt8>) = ([], body[...])
        while !rest.isEmpty {
            let piece = rest.prefix(size)
            rest = rest.dropFirst(piece.count)
            chunks += Array("\(String(piece.count, radix: 16));x=1\r\n".utf8) + piece + Array("\r\n".utf8)
        }
        return chunks + Array("0\r\n\r\n".utf8)
    }

    /// What an intake gives for an archive.
    static func taken(_ bytes: [UInt8], name: String = "a.warc") throws -> (articles: [String], told: [String]) {
        var result: ([String], [String]) = ([], [])
        try Sample.inDirectory { place in
            try Sample.write(bytes, place + "/" + name)
            let taken = Sample.taken(place + "/" + name)
            result.0 = taken.articles.map { $0.headline?.string ?? "" }
            result.1 = taken.refusals.map { String($0.message.string.dropFirst(place.count + 1)) }
        }
        return result
    }
}

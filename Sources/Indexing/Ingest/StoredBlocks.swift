import News

/// Writes blocks as the JSON that `Block` decodes.
enum StoredBlocks {
    /// The key "blocks" and the blocks.
    static func bytes(of blocks: [Block]) -> [UInt8] {
        var bytes = Array(#""blocks":["#.utf8)
        bytes.reserveCapacity(blocks.reduce(16) { $0 + $1.text.string.utf8.count + 64 })
        for (place, block) in blocks.enumerated() {
            bytes.append(contentsOf: (place == 0 ? #"{"index":"# : #",{"index":"#).utf8)
            bytes.append(contentsOf: String(block.index).utf8)
            if let line = block.line { bytes.append(contentsOf: #","line":\#(line)"#.utf8) }
            bytes.append(contentsOf: #","role":"\#(block.role.rawValue)","text":""#.utf8)
            append(block.text, to: &bytes)
            bytes.append(contentsOf: #""}"#.utf8)
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    /// A clean text holds no control characters, so that only two signs have to be escaped.
    private static func append(_ text: PlainText, to bytes: inout [UInt8]) {
        for byte in text.string.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
    }
}

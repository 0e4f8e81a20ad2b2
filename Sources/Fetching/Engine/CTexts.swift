/// Texts lent to C until this value's owner gives them back.
struct CTexts: ~Copyable {
    private var held: [UnsafeMutablePointer<CChar>] = []

    /// Lends bytes with a zero after them; what follows a zero among them is not seen.
    mutating func lend(_ bytes: some Collection<UInt8>) -> UnsafePointer<CChar> {
        let place = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
        for (offset, byte) in bytes.enumerated() { place[offset] = CChar(bitPattern: byte) }
        place[bytes.count] = 0
        held.append(place)
        return UnsafePointer(place)
    }

    /// Lends a text.
    mutating func lend(_ text: String) -> UnsafePointer<CChar> { lend(Array(text.utf8)) }

    deinit { for place in held { place.deallocate() } }
}

import Foundation

/// Base64 as Atom 0.3 feeds carry it.
enum Base64 {
    /// The bytes; nil for what is no base64.
    ///
    /// White space is passed over.
    static func bytes(of text: String) -> Data? {
        Data(base64Encoded: text.filter { !$0.isWhitespace }, options: .ignoreUnknownCharacters)
    }
}

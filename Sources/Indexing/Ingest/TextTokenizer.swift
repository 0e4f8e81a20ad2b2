import GRDB
import News

/// Cuts text into words with FTS5's own tokenizers, so that what is checked here agrees with what the index holds.
///
/// One serves one database access: it must not outlive it.
final class TextTokenizer {
    private let folding: any FTS5Tokenizer
    private let stemming: any FTS5Tokenizer
    private var stems: [String: String] = [:]

    /// Takes the tokenizers of a connection.
    init(_ db: Database) throws {
        let plain = FTS5TokenizerDescriptor.unicode61(diacritics: .remove)
        folding = try db.makeTokenizer(plain)
        stemming = try db.makeTokenizer(.porter(wrapping: plain))
    }

    /// The words of a text, folded, with their places in bytes.
    func words(of text: String) -> [TextToken] { Self.tokens(of: text, by: folding) }

    /// The stem of a folded word.
    func stem(of word: String) -> String {
        if let known = stems[word] { return known }
        let stem = Self.tokens(of: word, by: stemming).first?.text ?? word
        // A library has more words than one access meets; the bound only guards against hostile text.
        if stems.count > 200_000 { stems.removeAll() }
        stems[word] = stem
        return stem
    }

    /// Hands over the words of a text, folded, as bytes that hold for the call only: most are known by a hash, and need no string.
    func eachWord(of text: String, _ take: @escaping (UnsafeRawBufferPointer) -> Void) {
        Self.each(of: text, by: folding) { word, _, _ in take(word) }
    }

    private final class Sink {
        let take: (_ word: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Void

        init(_ take: @escaping (UnsafeRawBufferPointer, Int, Int) -> Void) { self.take = take }
    }

    private static func tokens(of text: String, by tokenizer: any FTS5Tokenizer) -> [TextToken] {
        var tokens: [TextToken] = []
        withoutActuallyEscaping({ (word: UnsafeRawBufferPointer, start: Int, end: Int) in
            tokens.append(TextToken(text: String(decoding: word, as: UTF8.self), start: start, end: end))
        }) { each(of: text, by: tokenizer, $0) }
        return tokens
    }

    private static func each(
        of text: String, by tokenizer: any FTS5Tokenizer,
        _ take: @escaping (_ word: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Void
    ) {
        var text = text
        let sink = Sink(take)
        text.withUTF8 { bytes in
            guard let first = bytes.baseAddress, bytes.count < Int(CInt.max) else { return }
            first.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
                _ = tokenizer.tokenize(
                    context: Unmanaged.passUnretained(sink).toOpaque(), tokenization: .document, pText: characters,
                    nText: CInt(bytes.count),
                    tokenCallback: { context, _, token, length, start, end in
                        guard let context, let token else { return 0 }
                        let sink = Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
                        sink.take(UnsafeRawBufferPointer(start: token, count: Int(length)), Int(start), Int(end))
                        return 0
                    })
            }
        }
        withExtendedLifetime(sink) {}
    }
}

import CMarkup

/// Reads XML or HTML in pieces, telling a handler what it meets.
///
/// The bytes must be valid UTF-8 without zero bytes. See `CMarkup.h` for what is never done: nothing is fetched, no entity that a
/// document declares is ever used.
final class MarkupStream {
    /// What language the bytes are in.
    enum Language { case xml, html }

    private let relay: Relay
    private var markup: OpaquePointer?
    private var filter: TagFilter

    /// Begins; the handler must outlive the stream.
    init(_ language: Language, handler: any MarkupHandler) {
        relay = Relay(handler)
        filter = TagFilter(language)
        var table = bs_markup_handler()
        table.context = Unmanaged.passUnretained(relay).toOpaque()
        table.start = { context, local, prefix, address, attributes, count in
            Relay.of(context)?.start(local, prefix, address, UnsafeBufferPointer(start: attributes, count: count))
        }
        table.end = { context, _ in Relay.of(context)?.handler.end() }
        table.text = { context, bytes, count in
            guard let bytes else { return }
            let piece = UnsafeRawBufferPointer(start: bytes, count: count)
            Relay.of(context)?.handler.text(String(decoding: piece, as: UTF8.self))
        }
        table.fault = { context, line, message in
            guard let message else { return }
            Relay.of(context)?.handler.fault(String(cString: message), line: Int(line))
        }
        markup = language == .xml ? bs_markup_xml(&table) : bs_markup_html(&table)
    }

    deinit { bs_markup_finish(markup) }

    /// Reads on; false where nothing more will be told.
    func push(_ bytes: some Sequence<UInt8>) -> Bool {
        guard let markup else { return false }
        let whole = bytes.withContiguousStorageIfAvailable { push($0, into: markup) }
        return whole ?? Array(bytes).withUnsafeBufferPointer { push($0, into: markup) }
    }

    /// Tells what was still open.
    func finish() {
        if let markup {
            let rest = filter.rest()
            _ = rest.withUnsafeBufferPointer { pass($0, into: markup) }
        }
        bs_markup_finish(markup)
        markup = nil
    }

    /// Reads a whole text at once.
    static func read(_ text: String, as language: Language, handler: any MarkupHandler) {
        let stream = MarkupStream(language, handler: handler)
        _ = stream.push(text.utf8.lazy.map { $0 == 0 ? 0x20 : $0 })
        stream.finish()
    }

    private func push(_ bytes: UnsafeBufferPointer<UInt8>, into markup: OpaquePointer) -> Bool {
        let kept = filter.filtered(bytes)
        return kept.withUnsafeBufferPointer { pass($0, into: markup) }
    }

    private func pass(_ bytes: UnsafeBufferPointer<UInt8>, into markup: OpaquePointer) -> Bool {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return true }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            bs_markup_push(markup, $0, bytes.count) == 1
        }
    }
}

/// Carries what C tells to the handler.
private final class Relay {
    unowned let handler: any MarkupHandler

    init(_ handler: any MarkupHandler) { self.handler = handler }

    static func of(_ context: UnsafeMutableRawPointer?) -> Relay? {
        context.map { Unmanaged<Relay>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(
        _ local: UnsafePointer<CChar>?, _ prefix: UnsafePointer<CChar>?, _ address: UnsafePointer<CChar>?,
        _ attributes: UnsafeBufferPointer<bs_markup_attribute>
    ) {
        var read: [String: String] = [:]
        for attribute in attributes {
            guard let local = attribute.local, let value = attribute.value else { continue }
            let bytes = UnsafeRawBufferPointer(start: value, count: attribute.length)
            let name = Namespace.name(
                String(cString: local), prefix: attribute.prefix.map { String(cString: $0) },
                address: attribute.uri.map { String(cString: $0) })
            // In attributes libxml2 leaves an ampersand as the reference it would write.
            read[name] = String(decoding: bytes, as: UTF8.self).replacing("&#38;", with: "&")
        }
        let name = Namespace.name(
            local.map { String(cString: $0) } ?? "", prefix: prefix.map { String(cString: $0) },
            address: address.map { String(cString: $0) })
        handler.start(name, read)
    }
}

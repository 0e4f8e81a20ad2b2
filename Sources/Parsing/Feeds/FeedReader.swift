import News

/// Reads the items of an XML feed as articles, holding few of them at a time.
///
/// A malformed feed is recovered from as far as it goes, and what was wrong is told with each article (`Source.bozo`).
struct FeedReader {
    let file: InputFile
    let options: IntakeOptions
    /// Is told what the feed says of itself, again where it says more.
    var describe: (Feed) -> Void = { _ in }

    /// Items are held back until the feed has said what it says of itself, but no more than these: some say it after their items.
    static let heldBack = 500
    /// Bytes at the end among which the end of the outermost element stands.
    private static let tail = 256

    /// Gives every item, or why the feed is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let pieces: TextPieces
        do throws(Refusal) { pieces = try TextPieces(file) } catch { return try take(.failure(error)) }
        var mender = AmpersandMender()
        let tree = FeedTree()
        let stream = MarkupStream(.xml, handler: tree)
        var reading: FeedReading?
        var tail: [UInt8] = []
        var waiting: [FeedEntry] = []
        var given = 0
        var isOpen = true
        while isOpen {
            do throws(Refusal) {
                let bytes = try pieces.next()
                tail = Array((tail + bytes.suffix(FeedReader.tail)).suffix(FeedReader.tail))
                isOpen = stream.push(mender.mended(bytes)) && !bytes.isEmpty
            } catch {
                return try take(.failure(error))
            }
            if !isOpen {
                stream.finish()
                // The outermost element's end may be read as another's, where one before it has none.
                let end = String(decoding: tail, as: UTF8.self).lowercased()
                tree.finish(endsWithRoot: ["</\(tree.root)>", ":\(tree.root)>"].contains { end.contains($0) })
            }
            for piece in tree.take() {
                switch piece {
                case .root(let root): reading = reading ?? FeedReading(root: root, at: options.feed)
                case .statement(let statement): reading?.read(statement)
                case .item(let item, let isWhole):
                    if let entry = reading?.entry(item, isWhole: isWhole) { waiting.append(entry) }
                }
            }
            guard let reading, !isOpen || waiting.count >= FeedReader.heldBack else { continue }
            describe(reading.feed)
            let maker = FeedArticle(feed: reading.feed, file: file, options: options)
            let bozo = note(pieces, tree)
            for entry in waiting { try take(.success(maker.article(entry, bozo: bozo))) }
            given += waiting.count
            waiting.removeAll(keepingCapacity: true)
        }
        if given == 0 { try take(.failure(refusal(reading, tree))) }
    }

    /// What was malformed so far, in words.
    private func note(_ pieces: TextPieces, _ tree: FeedTree) -> PlainText? {
        let more = tree.faults > 1 ? " and \(tree.faults - 1) more" : ""
        let cut = tree.isCutOff ? "cut off: the feed ends in the middle" : nil
        let notes = [cut, pieces.note?.string, tree.firstFault.map { "malformed XML, \($0)\(more)" }].compactMap { $0 }
        return notes.isEmpty ? nil : PlainText(PlainText(notes.joined(separator: "; ")).trimmed.string)
    }

    /// Why nothing was given: no feed, or none with items.
    private func refusal(_ reading: FeedReading?, _ tree: FeedTree) -> Refusal {
        if reading == nil {
            let fault = tree.firstFault.map { " (\($0))" } ?? ""
            return Refusal(
                path: file.path, reason: PlainText("no feed can be read in it\(fault): check where it comes from"),
                kind: .badData)
        }
        if tree.isCutOff {
            let fault = tree.firstFault.map { " (\($0))" } ?? ""
            return Refusal(
                path: file.path,
                reason: PlainText(
                    "cut off: the feed ends in the middle, before an item is whole\(fault): fetch it again"),
                kind: .badData)
        }
        return Refusal(path: file.path, reason: "a feed without items: there is nothing to read yet", kind: .badData)
    }
}

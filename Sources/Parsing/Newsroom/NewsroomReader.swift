import News

/// Reads the items of NITF, NewsML 1.x and NewsML-G2 as articles, holding one at a time.
///
/// Names of codes are known from the item itself and from what stands before it in the same document. A malformed document is
/// recovered from as far as it goes; what ends inside an item loses that one.
struct NewsroomReader {
    let file: InputFile
    let options: IntakeOptions

    /// The names of outermost elements that are read here, in lower case.
    static let roots: Set<String> = [
        "nitf", "newsml", "newsitem", "packageitem", "newsmessage", "knowledgeitem", "conceptitem", "planningitem",
    ]

    private static let items: Set<String> = [
        "nitf", "newsitem", "packageitem", "knowledgeitem", "conceptitem", "planningitem",
    ]

    /// Gives every item, or why it is none.
    func articles<Failure: Error>(_ take: (Result<Article, Refusal>) throws(Failure) -> Void) throws(Failure) {
        let pieces: TextPieces
        do throws(Refusal) { pieces = try TextPieces(file) } catch { return try take(.failure(error)) }
        var mender = AmpersandMender()
        let tree = MarkupItems(items: NewsroomReader.items)
        let stream = MarkupStream(.xml, handler: tree)
        var (names, isOpen, count, given) = (ConceptNames(), true, 0, 0)
        while isOpen {
            do throws(Refusal) {
                let bytes = try pieces.next()
                isOpen = stream.push(mender.mended(bytes)) && !bytes.isEmpty
            } catch {
                return try take(.failure(error))
            }
            if !isOpen {
                stream.finish()
                tree.finish()
            }
            for item in tree.take() {
                names.read(item.element)
                count += 1
                let notes = [pieces.note?.string, tree.firstFault].compactMap(\.self)
                let bozo = notes.isEmpty ? nil : PlainText(notes.joined(separator: "; ")).trimmed
                guard let result = result(item, count, names, isML1: tree.root == "newsml", bozo) else { continue }
                given += 1
                try take(result)
            }
        }
        guard given == 0 else { return }
        let fault = tree.firstFault.map { " (\($0))" } ?? ""
        let reason =
            count == 0
            ? "no news item can be read in it\(PlainText(fault)): check where it comes from"
            : "\(count) items in it and no text, only packages, concepts or pictures: import the items they name"
        try take(
            .failure(Refusal(path: file.path, reason: PlainText(PlainText(reason).trimmed.string), kind: .badData)))
    }

    /// What an item gives; nil for one that is no text at all.
    private func result(
        _ item: MarkupItems.Item, _ number: Int, _ names: ConceptNames, isML1: Bool, _ bozo: PlainText?
    ) -> Result<Article, Refusal>? {
        let element = item.element
        let (news, type): (NewsItem, PlainText)
        switch element.name {
        case "nitf": (news, type) = (NewsItem(nitf: element), "application/nitf+xml")
        case "newsitem" where isML1 || element.first("newsmanagement") != nil:
            (news, type) = (NewsItem(newsML1: element), "text/vnd.iptc.newsml")
        case "newsitem":
            (news, type) = (NewsItem(newsML2: element, names: names), "application/vnd.iptc.g2.newsitem+xml")
        default: return nil
        }
        let part: PlainText = "item \(number)"
        func refusal(_ reason: PlainText) -> Result<Article, Refusal> {
            let name = news.guid.map { PlainText("item \(PlainText($0.prefix(200)))") } ?? part
            return .failure(Refusal(path: file.path, part: name, reason: reason, kind: .badData))
        }
        if item.isTooLong { return refusal("longer than any article is: cut it into articles") }
        if !item.isWhole {
            let isDeep = bozo?.string.contains("nested more than") == true
            return refusal(
                isDeep ? "nested more than 500 deep: no article is" : "the document ends inside it: fetch it again")
        }
        let holdsText = !news.body.paragraphs.isEmpty || news.standfirst != nil
        if !holdsText, news.status == .usable, element.name == "newsitem" { return nil }
        return NewsItemArticle(file: file, options: options, mediaType: type).article(news, part: part, bozo: bozo)
    }
}

import News

extension NewsItem {
    /// Reads a document of the News Industry Text Format, 2.5 to 3.6 (https://iptc.org/standards/nitf/).
    init(nitf: MarkupElement) {
        let (data, body) = (nitf.at("head", "docdata"), nitf.first("body"))
        let head = body?.first("body.head")
        guid = data?.first("doc-id")?.attributes["id-string"]?.nonBlank
        headline = head?.at("hedline", "hl1")?.words.unlessEmpty ?? nitf.at("head", "title")?.words.unlessEmpty
        standfirst = head?.first("abstract")?.words.unlessEmpty ?? head?.at("hedline", "hl2")?.words.unlessEmpty
        for byline in head?.all("byline") ?? [] {
            let people = byline.every("person").map(\.words)
            if people.isEmpty {
                readByline(byline.lineWithout(["byttl", "virtloc"]))
            } else {
                note(people, to: \.authors)
            }
            note(byline.every("byttl").flatMap { $0.every("org") }.map(\.words), to: \.credits)
        }
        dateline = head?.first("dateline")?.words.unlessEmpty
        let publication = nitf.at("head", "pubdata")
        provider =
            publication?.attributes["name"].flatMap { PlainText($0).trimmed.unlessEmpty }
            ?? head?.first("distributor")?.words.unlessEmpty
        note((head?.all("distributor") ?? []).map(\.words), to: \.credits)
        published = NewsDate.stated(
            data?.first("date.issue")?.attributes["norm"] ?? publication?.attributes["date.publication"]
                ?? head?.at("dateline", "story.date")?.attributes["norm"])
        modified = nitf.at("head")?.all("revision-history").compactMap { NewsDate.moment($0.attributes["norm"]) }.max()
        embargo = NewsDate.stated(data?.first("date.release")?.attributes["norm"])
        if case .unreadable = embargo { embargo = .none }
        readStatus(data?.attributes["management-status"])
        language = (nitf.attributes["xml:lang"] ?? body?.attributes["xml:lang"]).flatMap {
            PlainText($0).trimmed.unlessEmpty
        }
        url = publication?.attributes["ex-ref"].flatMap { WebAddress.canonical($0) == nil ? nil : $0 }
        let keywords = data?.at("key-list")?.all("keyword").compactMap { $0.attributes["key"] } ?? []
        let subjects = nitf.at("head", "tobject")?.all("tobject.subject").compactMap {
            $0.attributes["tobject.subject.matter"] ?? $0.attributes["tobject.subject.type"]
        }
        note(((subjects ?? []) + keywords).map { PlainText($0).trimmed }, to: \.categories)
        self.body = body?.first("body.content").map { NewsMarkup.fragment(of: $0) } ?? self.body
        if let tagline = body?.at("body.end", "tagline")?.words, !tagline.isEmpty, self.body.paragraphs.count > 0 {
            self.body.append(tagline, as: .credit)
        }
        enclosures =
            body?.every("media-reference").compactMap { reference in
                guard let source = reference.attributes["source"]?.nonBlank else { return nil }
                return Enclosure(
                    url: PlainText(source), mediaType: reference.attributes["mime-type"].map { PlainText($0) })
            } ?? []
    }
}

extension MarkupElement {
    /// Its words on one line, without those of some elements in it.
    func lineWithout(_ names: Set<String>) -> PlainText {
        var copy = self
        copy.nodes = nodes.filter { if case .element(let element) = $0 { !names.contains(element.name) } else { true } }
        return copy.words
    }
}

extension String {
    /// Itself without white space at either end; nil where nothing is left.
    var nonBlank: String? {
        let clean = PlainText(self).trimmed.string
        return clean.isEmpty ? nil : clean
    }
}

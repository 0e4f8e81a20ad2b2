import News

/// What follows from one transfer: the answer to its request, or the next place to ask.
enum HopEnd: Hashable, Sendable {
    /// The request has its answer.
    case answer(FetchAnswer)
    /// The server sends it on.
    case redirect(WebAddress, permanently: Bool)

    /// Judges what came of a hop.
    ///
    /// - Parameter now: seconds since 1970.
    init(_ result: TransferResult, of hop: Hop, now: Int64) {
        let status = result.status
        let head = HeaderFields(result.head)
        // A redirect or a refusal with a broken body is a redirect or a refusal all the same.
        if case .failed(let reason) = result.outcome, !(result.outcome.isOfTheBody && status >= 300) {
            // What was not packed is too large as it was sent, whichever count was the first to notice.
            let isPacked = head.bytes("content-encoding") != nil
            let detail = reason.isToldByDetail ? result.detail : ""
            self = .failed(reason == .tooLarge && !isPacked ? .tooLargeCompressed : reason, hop, detail)
            return
        }
        let freshFor = Freshness.seconds(
            cacheControl: head.list("cache-control"), expires: head.text("expires"), age: head.text("age"),
            date: head.text("date"), now: now)
        switch status {
        case 200, 203:
            guard !result.body.isEmpty else {
                self = .failed(.empty, hop)
                return
            }
            // Which of two lengths holds is a guess (RFC 9112, 6.3): one of them cuts the document short.
            guard Set(head.values("content-length")).count <= 1 else {
                self = .failed(.badEncoding, hop, "two lengths are stated")
                return
            }
            let type = MediaType(head.text("content-type") ?? "")
            self = .answer(
                .fresh(
                    FetchedDocument(
                        finalURL: hop.url, permanentURL: hop.permanentURL, body: result.body, contentType: type.name,
                        charset: type.charset,
                        validators: Validators(etag: head.bytes("etag"), lastModified: head.bytes("last-modified")),
                        freshFor: freshFor)))
        case 204, 205: self = .failed(.empty, hop)
        case 206: self = .failed(.partial, hop)
        case 301, 302, 303, 307, 308: self = .redirected(head, status, hop)
        case 304: self = .unmodified(head, freshFor, hop)
        case 410: self = .answer(.gone)
        case 429, 503:
            let wait = head.text("retry-after").flatMap { RetryAfter.seconds($0, date: head.text("date"), now: now) }
            self = .answer(.later(Postponement(seconds: wait, status: status)))
        default: self = .failed(.status(status), hop)
        }
    }

    /// An answer that tells of a failure.
    private static func failed(_ reason: FetchFault.Reason, _ hop: Hop, _ detail: String = "") -> HopEnd {
        .answer(.failed(FetchFault(reason, at: hop.url, detail: PlainText(detail.prefix(160)).trimmed)))
    }

    private static func unmodified(_ head: HeaderFields, _ freshFor: Int?, _ hop: Hop) -> HopEnd {
        let held = hop.request.validators
        guard !held.isEmpty else { return failed(.unaskedNotModified, hop) }
        let given = Validators(etag: head.bytes("etag"), lastModified: head.bytes("last-modified"))
        let validators = Validators(
            etag: given.etag ?? held.etag, lastModified: given.lastModified ?? held.lastModified)
        return .answer(
            .notModified(Unmodified(permanentURL: hop.permanentURL, validators: validators, freshFor: freshFor)))
    }

    private static func redirected(_ head: HeaderFields, _ status: Int, _ hop: Hop) -> HopEnd {
        guard let stated = head.text("location"), !stated.isEmpty else {
            return failed(.status(status), hop, "a redirect that names no address")
        }
        let text = PlainText(stated).trimmed.string
        guard let next = WebAddress.resolved(text, against: hop.url.string).flatMap({ WebAddress($0) }) else {
            return failed(.redirectRefused, hop, text)
        }
        return .redirect(next, permanently: status == 301 || status == 308)
    }
}

extension FetchFault {
    /// The kinds of failure that a reader would treat differently.
    public enum Reason: Hashable, Sendable {
        /// The name has no address.
        case nameNotFound
        /// Nothing listens there.
        case refused
        /// No way leads there.
        case unreachable
        /// No connection came about in time.
        case connectTimeout
        /// The whole took too long.
        case timeout
        /// It came in too slowly.
        case tooSlow
        /// The secure connection could not be made.
        case tls
        /// The server's certificate is not to be trusted.
        case certificate
        /// Redirected too often, or in a circle.
        case tooManyRedirects
        /// Redirected to something that is no http or https address.
        case redirectRefused
        /// The address lies in a private network, or on this machine.
        case privateAddress
        /// The document is larger than the limit, as sent.
        case tooLargeCompressed
        /// The document is larger than the limit, once decompressed.
        case tooLarge
        /// The document grows beyond all measure when decompressed.
        case bomb
        /// The answer's head has too many or too long lines.
        case headTooLarge
        /// A status that holds no document: 4xx, 5xx or one that makes no sense here.
        case status(Int)
        /// A success without a document (204, or no byte at all).
        case empty
        /// A piece only (206), which nobody asked for.
        case partial
        /// "Not modified" to a request that held nothing.
        case unaskedNotModified
        /// The compression or the chunks are broken.
        case badEncoding
        /// The answer broke off.
        case cutOff
        /// What answers does not speak HTTP.
        case notHTTP
        /// The proxy could not be used.
        case proxy
        /// The reader stopped it.
        case stopped
        /// Anything else, told in the detail.
        case other
    }
}

extension FetchFault.Reason {
    /// Whether it speaks of the server rather than of the one document.
    var isOfTheServer: Bool {
        [.nameNotFound, .refused, .unreachable, .connectTimeout, .timeout, .tooSlow, .proxy].contains(
            self)
    }
    /// Whether curl's own words say more of it than ours.
    var isToldByDetail: Bool {
        [.tls, .certificate, .badEncoding, .cutOff, .notHTTP, .proxy, .other].contains(self)
    }
}

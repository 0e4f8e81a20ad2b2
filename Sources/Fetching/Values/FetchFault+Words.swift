extension FetchFault.Reason {
    /// What happened and what to do, as pieces of one line.
    var words: (what: String, advice: String) {
        switch self {
        case .nameNotFound: ("the name was not found", "check the address, or the network")
        case .refused: ("the connection was refused", "nothing listens there now; try later")
        case .unreachable: ("it cannot be reached", "check the network, or try later")
        case .connectTimeout: ("no connection in time", "try later")
        case .timeout: ("the answer took too long", "try later")
        case .tooSlow: ("the answer came too slowly", "try later")
        case .tls: ("no secure connection could be made", "check that the address should begin with https")
        case .certificate: ("the certificate cannot be trusted", "check the address and this machine's clock")
        case .tooManyRedirects: ("too many redirects", "look for the address it should have")
        case .redirectRefused: ("it redirects to what is no web address", "look for the address it should have")
        case .privateAddress:
            (
                "the address lies in a private network",
                "if it is a feed of your own, subscribe again with --allow-private"
            )
        case .tooLargeCompressed: ("it is larger than the limit", "raise the limit, or leave it out")
        case .tooLarge: ("it is larger than the limit once decompressed", "raise the limit, or leave it out")
        case .bomb: ("it grows beyond measure when decompressed", "leave it out")
        case .headTooLarge: ("the head of the answer is too large", "leave it out")
        case .status(let status): ("the server answered \(status)", FetchFault.Reason.advice(status))
        case .empty: ("the answer is empty", "check the address")
        case .partial: ("the server sent a piece only", "try later")
        case .unaskedNotModified: ("the server says \u{201C}not modified\u{201D} though nothing is held", "try later")
        case .badEncoding: ("the answer cannot be decoded", "try later")
        case .cutOff: ("the answer broke off", "try later")
        case .notHTTP: ("what answers there does not speak HTTP", "check the address and its port")
        case .proxy: ("the proxy could not be used", "check http_proxy and https_proxy")
        case .stopped: ("stopped before it was had", "fetch again")
        case .other: ("it could not be fetched", "try later")
        }
    }

    /// Whether asking again later may help without anybody doing anything.
    var mayPass: Bool {
        switch self {
        case .status(let status): status == 408 || status == 425 || (500...599).contains(status)
        case .tooManyRedirects, .redirectRefused, .privateAddress, .tooLargeCompressed, .tooLarge, .bomb, .headTooLarge,
            .notHTTP, .certificate, .tls:
            false
        default: true
        }
    }

    private static func advice(_ status: Int) -> String {
        switch status {
        case 401, 407: "a name and password are wanted"
        case 403, 451: "the server does not let this program in"
        case 404: "check the address"
        case 400...499: "check the address"
        default: "try later"
        }
    }
}

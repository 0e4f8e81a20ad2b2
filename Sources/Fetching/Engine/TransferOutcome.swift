import CTransfer

/// How a transfer ended, below HTTP.
enum TransferOutcome: Hashable, Sendable {
    /// An answer came, whole; its status says more.
    case done
    /// It failed.
    case failed(FetchFault.Reason)

    /// Reads one of the TRANSFER_ numbers.
    init(number: Int) {
        let known: [Int: FetchFault.Reason] = [
            TRANSFER_NAME: .nameNotFound, TRANSFER_REFUSED: .refused, TRANSFER_UNREACHABLE: .unreachable,
            TRANSFER_CONNECT_TIMEOUT: .connectTimeout, TRANSFER_TIMEOUT: .timeout, TRANSFER_SLOW: .tooSlow,
            TRANSFER_TLS: .tls, TRANSFER_CERTIFICATE: .certificate, TRANSFER_FORBIDDEN: .privateAddress,
            TRANSFER_WIRE_LIMIT: .tooLargeCompressed, TRANSFER_BODY_LIMIT: .tooLarge, TRANSFER_RATIO_LIMIT: .bomb,
            TRANSFER_HEAD_LIMIT: .headTooLarge, TRANSFER_ENCODING: .badEncoding, TRANSFER_CUT_OFF: .cutOff,
            TRANSFER_NOTHING: .empty, TRANSFER_NOT_HTTP: .notHTTP, TRANSFER_PROXY: .proxy,
        ]
        self = number == TRANSFER_DONE ? .done : .failed(known[number] ?? .other)
    }

    /// Whether only the body is wanting: what the head says still holds.
    var isOfTheBody: Bool {
        switch self {
        case .done: true
        case .failed(let reason): [.cutOff, .badEncoding, .tooLarge, .tooLargeCompressed, .bomb].contains(reason)
        }
    }
}

import CTransfer

/// What came of one transfer: one hop, one answer of one server.
struct TransferResult: Hashable, Sendable {
    /// How the transfer ended.
    var outcome: TransferOutcome
    /// The HTTP status; 0 where no answer came.
    var status: Int
    /// The head of the answer as it came.
    var head: [UInt8] = []
    /// The decompressed body.
    var body: [UInt8] = []
    /// What the network said of a failure; outside text.
    var detail = ""

    /// Makes a result by hand.
    init(outcome: TransferOutcome = .done, status: Int, head: [UInt8] = [], body: [UInt8] = [], detail: String = "") {
        (self.outcome, self.status, self.head, self.body) = (outcome, status, head, body)
        self.detail = detail
    }

    /// Copies what a transfer holds.
    init(_ transfer: OpaquePointer) {
        outcome = TransferOutcome(number: Int(transfer_outcome(transfer)))
        status = Int(transfer_status(transfer))
        var count = 0
        if let bytes = transfer_head(transfer, &count) { head = Array(UnsafeBufferPointer(start: bytes, count: count)) }
        if let bytes = transfer_body(transfer, &count) { body = Array(UnsafeBufferPointer(start: bytes, count: count)) }
        if let text = transfer_detail(transfer) { detail = String(cString: text) }
    }
}

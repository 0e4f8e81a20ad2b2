import News

/// How long to leave a server alone after failures: twice as long each time, spread so that not all feeds come back at once.
///
/// The caller keeps the number of failures and the time of the next try; nothing is remembered here.
public struct BackOff: Hashable, Sendable {
    /// Seconds after the first failure.
    public let first: Int
    /// The longest wait, in seconds.
    public let longest: Int

    /// Fifteen minutes, doubled up to a day.
    public init(first: Int = 900, longest: Int = 86_400) {
        // A year is more than anybody means, and keeps the doubling within its range.
        (self.first, self.longest) = (min(max(1, first), 31_536_000), min(max(1, longest), 31_536_000))
    }

    /// Seconds to wait after so many failures in a row.
    ///
    /// The same address and count always give the same wait, between 75 and 125 hundredths of the doubled one; never less than
    /// the server asked for, which may be more than `longest`.
    ///
    /// - Parameters:
    ///   - failures: failures in a row, this one counted; fewer than one count as one.
    ///   - url: what the spread is drawn from.
    ///   - retryAfter: the seconds the server named.
    public func seconds(after failures: Int, of url: WebAddress, retryAfter: Int? = nil) -> Int {
        let doublings = min(max(failures, 1) - 1, 20)
        let whole = min(first << doublings, longest)
        let hundredths = 75 + Int(BackOff.spread(url.shown.string, doublings) % 51)
        return max(whole * hundredths / 100, min(retryAfter ?? 0, RetryAfter.longest), 1)
    }

    /// FNV-1a with 64 bits over the address and the count.
    private static func spread(_ text: String, _ count: Int) -> UInt64 {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in Array(text.utf8) + [UInt8(count)] {
            state ^= UInt64(byte)
            state &*= 0x0000_0100_0000_01B3
        }
        return state >> 16
    }
}

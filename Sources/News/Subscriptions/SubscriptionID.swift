/// The short name of a subscription in one reader's state: `f` and a number, as it is typed on the command line and after `feed:`.
public struct SubscriptionID: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// The number, from 1; never given twice.
    public let number: Int64

    /// Names the subscription of that number; no check is made that there is one.
    public init(number: Int64) { self.number = number }

    /// Reads the printed form, "f12"; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard text.hasPrefix("f") || text.hasPrefix("F") else { return nil }
        let digits = text.dropFirst()
        guard (1...18).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int64(digits), number > 0
        else { return nil }
        self.number = number
    }

    /// The printed form.
    public var description: String { "f\(number)" }

    /// Orders by age: what was subscribed to first comes first.
    public static func < (left: SubscriptionID, right: SubscriptionID) -> Bool { left.number < right.number }
}

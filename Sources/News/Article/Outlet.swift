/// A publisher, with the reason why the program believes it is the publisher.
public struct Outlet: Hashable, Codable, Sendable {
    /// The outlet's name as stated.
    public var name: PlainText
    /// Where the name comes from.
    public var basis: Basis

    /// Makes an outlet.
    public init(name: PlainText, basis: Basis) { (self.name, self.basis) = (name, basis) }
}

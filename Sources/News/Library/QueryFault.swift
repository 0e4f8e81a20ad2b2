/// What is wrong with a query, and where.
public struct QueryFault: Error, Equatable, Sendable {
    /// The place: a Unicode scalar of the query as typed, from 0.
    public var place: Int
    /// One sentence: what is wrong and what to do.
    public var message: PlainText

    /// Makes a fault.
    public init(place: Int, message: PlainText) { (self.place, self.message) = (place, message) }
}

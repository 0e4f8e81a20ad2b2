/// A JSON value that prints with its keys in the order given and its unknowns as null.
///
/// `Codable` leaves out what is nil and leaves the order to the encoder; the contract with other programs asks for both.
public enum JSONValue: Equatable, Sendable {
    /// Unknown.
    case null
    /// True or false.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// Any other number; one that is not finite prints as null.
    case number(Double)
    /// Text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Keys and values, in this order.
    case object([(String, JSONValue)])

    /// Cleaned text, or null.
    public static func text(_ text: PlainText?) -> JSONValue { text.map { .string($0.string) } ?? .null }

    /// A string, or null.
    public static func string(orNull text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// A whole number, or null.
    public static func integer(orNull number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

    /// A number, whole where it is whole, or null.
    public static func number(orNull number: Double?) -> JSONValue {
        guard let number else { return .null }
        return number == number.rounded() && abs(number) < 9e15 ? .integer(Int(number)) : .number(number)
    }

    /// A list of cleaned texts.
    public static func texts(_ texts: [PlainText]) -> JSONValue { .array(texts.map { .string($0.string) }) }

    /// Whether the two print the same.
    public static func == (left: JSONValue, right: JSONValue) -> Bool { left.line == right.line }
}

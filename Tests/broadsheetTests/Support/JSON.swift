import Foundation

/// A JSON value as read back from what the program printed.
indirect enum JSON: Decodable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    init(parsing line: String) throws { self = try JSONDecoder().decode(JSON.self, from: Data(line.utf8)) }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let read = try? value.decode(Bool.self) {
            self = .bool(read)
        } else if let read = try? value.decode(Int.self) {
            self = .integer(read)
        } else if let read = try? value.decode(Double.self) {
            self = .number(read)
        } else if let read = try? value.decode(String.self) {
            self = .string(read)
        } else if let read = try? value.decode([JSON].self) {
            self = .array(read)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    /// The member of that name; null where there is none.
    subscript(key: String) -> JSON { if case .object(let members) = self { members[key] ?? .null } else { .null } }

    /// The elements of a list; none of anything else.
    var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

    /// The text of a string.
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// A whole number.
    var whole: Int? { if case .integer(let number) = self { number } else { nil } }
}

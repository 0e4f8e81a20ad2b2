/// What a value of the contract must look like; every key named must be there, others may be.
indirect enum Shape: Sendable {
    case text
    case whole
    case number
    case truth
    case nothing
    case anything
    /// One of these words.
    case words([String])
    /// May also be null.
    case orNull(Shape)
    case list(Shape)
    case object([String: Shape])
    /// Any keys, every value of this shape.
    case table(Shape)
    /// Exactly so many elements.
    case tuple([Shape])

    /// What does not fit, as paths into the value with what stands there; empty where all does.
    func misfits(_ value: JSON, at path: String = "$") -> [String] {
        switch (self, value) {
        case (.anything, _), (.text, .string), (.whole, .integer), (.truth, .bool), (.nothing, .null): return []
        case (.number, .integer), (.number, .number), (.orNull, .null): return []
        case (.orNull(let shape), _): return shape.misfits(value, at: path)
        case (.words(let words), .string(let word)) where words.contains(word): return []
        case (.list(let shape), .array(let elements)):
            return elements.enumerated().flatMap { shape.misfits($1, at: "\(path)[\($0)]") }
        case (.table(let shape), .object(let members)):
            return members.flatMap { shape.misfits($1, at: "\(path).\($0)") }
        case (.tuple(let shapes), .array(let elements)) where shapes.count == elements.count:
            return zip(shapes, elements).enumerated().flatMap { $1.0.misfits($1.1, at: "\(path)[\($0)]") }
        case (.object(let shapes), .object(let members)):
            return shapes.sorted { $0.key < $1.key }.flatMap { key, shape -> [String] in
                guard let member = members[key] else { return ["\(path).\(key): missing"] }
                return shape.misfits(member, at: "\(path).\(key)")
            }
        default: return ["\(path): \(value)"]
        }
    }
}

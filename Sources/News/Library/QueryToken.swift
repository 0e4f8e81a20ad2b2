/// One sign or term of a query as typed, with the place it starts at.
struct QueryToken: Equatable {
    /// What can stand in a query.
    enum Kind: Equatable {
        /// An opening parenthesis.
        case open
        /// A closing parenthesis.
        case close
        /// The word OR.
        case or
        /// A dash that begins a term: what follows must not hold.
        case not
        /// A word, phrase or beginning of a word, perhaps after a field's name.
        case term(field: String?, value: Value)
    }

    /// The forms a term's value takes.
    enum Value: Equatable {
        /// A word, found by its stem.
        case word(String)
        /// A word as spelt.
        case exactly(String)
        /// The words between quotation marks.
        case phrase(String)
        /// The letters before a star.
        case prefix(String)

        /// The words as typed, without signs.
        var text: String {
            switch self {
            case .word(let text), .exactly(let text), .phrase(let text), .prefix(let text): text
            }
        }
    }

    /// What it is.
    var kind: Kind
    /// The Unicode scalar of the query it starts at, from 0.
    var place: Int
}

import News

/// What a time expression means once the article's day is known.
struct ResolvedTime: Sendable {
    /// Its TIMEX3 type.
    var kind: TimeSpan.Kind = .date
    /// Its TIMEX3 value.
    var value: String?
    /// First day it can mean.
    var first: Day?
    /// Last day it can mean.
    var last: Day?
    /// The second it means, where an hour and a zone are known.
    var instant: Instant?
    /// Why, in words.
    var basis: String
}

/// Where a feed that was fetched stands.
struct FeedPlace: Sendable {
    /// The address it was subscribed under, by which its articles are known for ever.
    var origin: String
    /// The address it came from, which the addresses in it count from.
    var url: String
}

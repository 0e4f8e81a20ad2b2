/// What another reader found in a feed.
struct GoldFeed: Decodable {
    /// The feed's own statements.
    struct Head: Decodable {
        var kind: String?
        var title: String?
        var url: String?
        var siteURL: String?
        var language: String?
        var updated: String?

        enum CodingKeys: String, CodingKey {
            case kind, title, url, language, updated
            case siteURL = "site_url"
        }
    }

    /// One item.
    struct Item: Decodable {
        var headline: String?
        var guid: String?
        var url: String?
        var published: String?
        var modified: String?
        var authors: [String]?
        var categories: [String]?
    }

    var file: String
    var mustFail: Bool?
    var feed: Head?
    var articles: [Item]?

    enum CodingKeys: String, CodingKey {
        case file, feed, articles
        case mustFail = "must_fail"
    }
}

/// What makes an article itself, in order of preference: the first that is known counts.
public enum Identity: Hashable, Codable, Sendable {
    /// A feed's address and the item's guid in it.
    case feed(url: String, guid: String)
    /// The canonical address.
    case address(String)
    /// The `id` of a JSON line.
    case guid(String)
    /// The real path of a file.
    case path(String)

    /// The words that are hashed into an `ArticleID`: kind and values, parted by NUL so that no two identities collide.
    public var canonical: String {
        switch self {
        case .feed(let url, let guid): "feed\0\(url)\0\(guid)"
        case .address(let url): "url\0\(url)"
        case .guid(let guid): "guid\0\(guid)"
        case .path(let path): "path\0\(path)"
        }
    }
}

import News

/// Subscriptions as OPML 2.0 (http://opml.org/spec2.opml), as other readers take them: groups are outlines around their feeds.
enum OPMLFormat {
    /// The lines of the document; the subscriptions come group by group.
    static func lines(_ subscriptions: [Subscription]) -> [String] {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<opml version=\"2.0\">",
            "  <head><title>Broadsheet</title></head>", "  <body>",
        ]
        var open: [Substring] = []
        for subscription in subscriptions {
            let group = subscription.group?.string.split(separator: "/") ?? []
            let shared = zip(open, group).prefix { $0 == $1 }.count
            while open.count > shared {
                lines.append(indent(open.count - 1) + "</outline>")
                open.removeLast()
            }
            for part in group[shared...] {
                lines.append(indent(open.count) + "<outline text=\"\(escaped(part))\">")
                open.append(part)
            }
            let title = escaped(subscription.title.string[...])
            lines.append(
                indent(open.count)
                    + "<outline type=\"rss\" text=\"\(title)\" title=\"\(title)\" xmlUrl=\"\(escaped(subscription.url.string[...]))\"/>"
            )
        }
        while !open.isEmpty {
            lines.append(indent(open.count - 1) + "</outline>")
            open.removeLast()
        }
        return lines + ["  </body>", "</opml>"]
    }

    private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth + 2) }

    private static func escaped(_ text: Substring) -> String {
        String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

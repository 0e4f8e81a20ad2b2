import News

/// What picture captions have that running text has not: agency slugs, photographers' credits, words that point into a picture.
enum CaptionCue {
    /// Whether the paragraph is a caption by its own words.
    static func marks(_ paragraph: Paragraph) -> Bool {
        let shape = paragraph.shape
        guard shape.words <= 80, shape.words >= 1 else { return false }
        let plain = Phrases.normal(paragraph.text)
        if opens(plain, paragraph.text) { return true }
        guard shape.words <= 70 else { return false }
        if closes(plain) { return true }
        return shape.innerStops <= 2 && pointers.contains { plain.contains($0) }
    }

    /// "FILE - …", "FILE PHOTO: …", "Photo: …", "Image caption …".
    private static func opens(_ plain: String, _ text: PlainText) -> Bool {
        if plain.hasPrefix("file "), text.string.hasPrefix("FILE") || text.string.hasPrefix("File") {
            let rest = plain.dropFirst(5)
            if let mark = rest.first, "-–—:".contains(mark) { return true }
            if text.string.hasPrefix("FILE"), rest.hasPrefix("in this") { return true }
        }
        return slugs.contains { slug in
            guard plain.hasPrefix(slug) else { return false }
            let rest = plain.dropFirst(slug.count).drop { $0 == " " }
            return rest.isEmpty || ":/|©".contains(rest.first ?? "a") || isDash(plain.dropFirst(slug.count))
        }
            || plain.hasPrefix("image caption ") || plain.hasPrefix("media caption ") || plain.hasPrefix("image credit")
            || plain.hasPrefix("photo by ") || plain.hasPrefix("photograph by ") || plain.hasPrefix("photo courtesy")
            || plain.hasPrefix("picture by ")
    }

    /// A dash with a space on either side: "PHOTO - …", and not "photo-shy".
    private static func isDash(_ rest: Substring) -> Bool { ["- ", "– ", "— "].contains { rest.hasPrefix(" " + $0) } }

    /// A credit at the very end: "(AP Photo/Name)", "[File: Name/Reuters]", "Photograph: Name/AFP", "via REUTERS".
    private static func closes(_ plain: String) -> Bool {
        if plain.contains("photo/") || plain.contains("getty images") || plain.contains("photograph:") { return true }
        let tail = plain.suffix(90)
        if let bracket = tail.lastIndex(where: { $0 == "(" || $0 == "[" }), plain.hasSuffix(")") || plain.hasSuffix("]")
        {
            let inside = tail[tail.index(after: bracket)...].dropLast()
            if inside.hasPrefix("file") || inside.hasPrefix("photo") || inside.hasPrefix("image:") { return true }
            if inside.hasPrefix("picture:") || inside.hasPrefix("credit:") || inside.contains("/ap") { return true }
            let credited = inside.split { "/,|;: ".contains($0) }
            if tail[bracket] == "[", credited.count <= 5, credited.contains(where: { agencies.contains(String($0)) }) {
                return true
            }
            if inside.contains("/"), credited.contains(where: { agencies.contains(String($0)) }) { return true }
        }
        return tail.contains("reuters/") || tail.contains("/reuters") || tail.contains("/afp") || tail.contains("afp/")
            || plain.hasSuffix("via reuters") || plain.hasSuffix("via ap") || plain.hasSuffix("handout via")
    }

    private static let slugs = [
        "file photo", "file image", "file picture", "photo", "photos", "photo credit", "image", "picture", "pictured",
        "caption", "photo caption", "archive photo", "representational image", "representative image", "illustration",
        "screengrab", "screenshot",
    ]

    private static let agencies = Phrases.list(
        """
        afp | anadolu | ap | epa | epa-efe | getty | reuters
        """)

    private static let pointers = Phrases.list(
        """
        (left) | (pictured | (right) | file photo | from left to right
        in this file photo | in this handout | in this image | in this photo | in this picture
        in this still image | in this undated | is pictured | are pictured | is seen here | are seen here | in this file image | in this combination | in this frame grab | in this satellite image
        pictured above | pictured here | pictured left | pictured right
        """)
}

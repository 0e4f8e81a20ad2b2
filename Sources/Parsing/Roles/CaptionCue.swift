import News

/// What picture captions have that running text has not: agency slugs, photographers' credits, words that point into a picture.
enum CaptionCue {
    /// Whether the paragraph is a caption by its own words.
    static func marks(_ paragraph: Paragraph) -> Bool {
        let shape = paragraph.shape
        guard shape.words <= 80, shape.words >= 1 else { return false }
        let plain = paragraph.plain
        if opens(plain, paragraph.text) { return true }
        guard shape.words <= 70 else { return false }
        if closes(plain) { return true }
        return shape.innerStops <= 2 && pointers.occurs(in: plain)
    }

    /// "FILE - …", "FILE PHOTO: …", "Photo: …", "Image caption …".
    private static func opens(_ plain: String, _ text: PlainText) -> Bool {
        if plain.hasPrefix("file "), text.string.hasPrefix("FILE") || text.string.hasPrefix("File") {
            let rest = plain.dropFirst(5)
            if let mark = rest.first, "-–—:".contains(mark) { return true }
            if text.string.hasPrefix("FILE"), rest.hasPrefix("in this") { return true }
        }
        if labels.opens(plain) { return true }
        guard let length = slugs.longestOpening(of: plain) else { return false }
        let rest = plain.dropFirst(length).drop { $0 == " " }
        return rest.isEmpty || ":/|©".contains(rest.first ?? "a") || isDash(plain.dropFirst(length))
    }

    /// A dash with a space on either side: "PHOTO - …", and not "photo-shy".
    private static func isDash(_ rest: Substring) -> Bool { ["- ", "– ", "— "].contains { rest.hasPrefix(" " + $0) } }

    /// A credit at the very end: "(AP Photo/Name)", "[File: Name/Reuters]", "Photograph: Name/AFP", "via REUTERS".
    private static func closes(_ plain: String) -> Bool {
        if credits.occurs(in: plain) { return true }
        guard
            agencyNames.occurs(in: plain) || plain.hasSuffix(")") || plain.hasSuffix("]")
                || plain.hasSuffix("handout via")
        else {
            return false
        }
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

    private static let slugs = PhraseSearch([
        "file photo", "file image", "file picture", "photo", "photos", "photo credit", "image", "picture", "pictured",
        "caption", "photo caption", "archive photo", "representational image", "representative image", "illustration",
        "screengrab", "screenshot",
    ])

    private static let labels = PhraseSearch([
        "image caption ", "image caption,", "media caption ", "media caption,", "image credit", "photo by ",
        "photograph by ", "photo courtesy",
        "picture by ",
    ])

    private static let credits = PhraseSearch(["photo/", "getty images", "photograph:"])
    private static let agencyNames = PhraseSearch(agencies)

    private static let agencies = Phrases.list(
        """
        afp | anadolu | ap | epa | epa-efe | getty | reuters
        """)

    private static let pointers = PhraseSearch(
        Phrases.items(
            """
            (left) | (pictured | (right) | file photo | from left to right
            in this file photo | in this handout | in this image | in this photo | in this picture
            in this still image | in this undated | is pictured | are pictured | is seen here | are seen here | in this file image | in this combination | in this frame grab | in this satellite image
            pictured above | pictured here | pictured left | pictured right
            """))
}

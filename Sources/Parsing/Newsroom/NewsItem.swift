import News

/// One item of a newsroom's format, as stated: what NITF, NewsML, ninjs and schema.org all say in their own words.
struct NewsItem {
    /// Whether its provider lets it be used.
    enum Status { case usable, withheld, cancelled }

    /// What makes it itself, whatever its version.
    var guid: String?
    /// Its headline.
    var headline: PlainText?
    /// What sums it up.
    var standfirst: PlainText?
    /// Who wrote it.
    var authors: [PlainText] = []
    /// Who helped.
    var contributors: [PlainText] = []
    /// Where and when it was filed, as a line.
    var dateline: PlainText?
    /// Who provides it.
    var provider: PlainText?
    /// Whom it credits: agencies are known by their names.
    var credits: [PlainText] = []
    /// When it was first published.
    var published = StatedDate.none
    /// When this version of it was made.
    var modified: Moment?
    /// Whether it may be used.
    var status = Status.usable
    /// Before what moment it may not be used; a date that cannot be read means none will do.
    var embargo = StatedDate.none
    /// Its language.
    var language: PlainText?
    /// Its address.
    var url: String?
    /// What it is about, as its provider sorts it.
    var categories: [PlainText] = []
    /// Its text.
    var body = HTMLFragment(plain: "")
    /// The words under its pictures.
    var captions: [PlainText] = []
    /// The files that come with it.
    var enclosures: [Enclosure] = []
    /// What is wrong with it, in words.
    var notes: [PlainText] = []

    /// An item of which nothing is known yet.
    init() {}

    /// Adds the names of a byline, and the agencies it names.
    mutating func readByline(_ line: PlainText) {
        let text = line.trimmed
        guard !text.isEmpty else { return }
        if let byline = Byline(text, shape: LineShape(text)) {
            note(byline.authors, to: \.authors)
            note(byline.agencies, to: \.credits)
        } else if let names = PersonNames.list(text.string) {
            note(names.names, to: \.authors)
            note(names.agencies, to: \.credits)
        } else if text.scalarCount <= 80 {
            note([text], to: \.authors)
        }
    }

    /// Takes the word for a status: "stat:canceled", "Withheld", "embargoed".
    mutating func readStatus(_ word: String?) {
        guard let word else { return }
        let bare = word.split { $0 == ":" || $0 == "/" }.last.map { $0.lowercased() } ?? ""
        switch bare {
        case "canceled", "cancelled": status = .cancelled
        case "withheld": status = .withheld
        case "embargoed": if case .none = embargo { embargo = .unreadable("without an end") }
        default: break
        }
    }

    /// Adds what is not there yet.
    mutating func note(_ values: [PlainText], to list: WritableKeyPath<NewsItem, [PlainText]>) {
        for value in values where !value.isEmpty && !self[keyPath: list].contains(value) {
            self[keyPath: list].append(value)
        }
    }
}

import News

/// What the lines of a text state about it: authors, helpers, agencies, dateline, dates, publisher.
struct StatedFacts {
    private(set) var authors: [PlainText] = []
    private(set) var contributors: [PlainText] = []
    private(set) var agencies = AgencyFinder()
    private(set) var dateline: PlainText?
    private(set) var outlet: Outlet?
    private(set) var published: Day?
    private(set) var modified: Day?
    /// The day of the dateline, where it has no year.
    private(set) var filed: (month: Int, day: Int)?

    /// Reads the paragraphs in order, so that agencies come in order of first mention.
    mutating func read(_ paragraphs: [Paragraph], _ roles: [Role]) {
        var seenBody = false
        for (paragraph, role) in zip(paragraphs, roles) {
            switch role {
            case .byline: readByline(paragraph)
            case .credit: readCredit(paragraph)
            case .dateline: readDates(paragraph)
            case .headline, .standfirst, .body, .quote, .listItem, .related:
                if role.isNarrative, !seenBody {
                    readDateline(paragraph)
                    seenBody = true
                }
                agencies.search(paragraph.text)
            case .subheading, .caption, .comment, .boilerplate: break
            }
        }
    }

    private mutating func readByline(_ paragraph: Paragraph) {
        guard let byline = Byline(paragraph.text, shape: paragraph.shape) else { return }
        note(&authors, byline.authors)
        agencies.note(byline.agencies)
    }

    private mutating func readCredit(_ paragraph: Paragraph) {
        guard let credit = CreditLine(paragraph.text, shape: paragraph.shape) else { return }
        note(&authors, credit.authors)
        note(&contributors, credit.contributors)
        agencies.note(credit.agencies)
        if outlet == nil, let name = credit.publisher.flatMap({ KnownOutlet.name($0.string) }) {
            outlet = Outlet(name: name, basis: .credit)
        }
    }

    private mutating func readDates(_ paragraph: Paragraph) {
        if let line = PublicationLine(paragraph.text) {
            published = published ?? line.published
            modified = modified ?? line.modified
        } else {
            readDateline(paragraph)
        }
    }

    private mutating func readDateline(_ paragraph: Paragraph) {
        guard dateline == nil, let read = paragraph.dateline else { return }
        dateline = read.place
        published = published ?? read.day
        filed = filed ?? read.filed
        agencies.note(read.agencies)
    }

    private func note(_ list: inout [PlainText], _ names: [PlainText]) {
        for name in names where !list.contains(name) { list.append(name) }
    }
}

import Analysis
import GRDB
import News

/// The separate texts of stories as the reader has them: where something was merged or split, they are counted anew.
struct ReaderTexts {
    private let db: Database
    private let stories: ReaderStories

    /// A story of more articles is not gone through anew: each would be held against each.
    private static let most = 60

    /// Reads what the reader said of stories.
    init(_ db: Database) throws { (self.db, stories) = (db, try ReaderStories(db)) }

    /// One article of a story.
    private struct Member {
        var article: Int64
        /// The group the library has it in.
        var text: Int64
        var print: TextPrint
    }

    /// The articles of a story by the text they have, each text by date and then in the order of import, as the texts are.
    func groups(of story: Int64) throws -> [[Int64]] {
        let (condition, arguments) = stories.condition(story)
        let members = try Row.fetchAll(
            db,
            sql: """
                SELECT a.ident, coalesce(t.text, a.ident), t.print FROM library.article a
                LEFT JOIN library.text t ON t.article = a.ident WHERE \(condition) ORDER BY a.second, a.serial
                """, arguments: arguments
        ).map { row in Member(article: row[0], text: row[1], print: TextPrint(bytes: row[2] ?? .init())) }
        let isAsTheLibraryHasIt = try stories.isEmpty || !stories.changed(db).shown.contains(stories.shown(story))
        let texts =
            isAsTheLibraryHasIt || members.count > Self.most ? members.map(\.text) : Self.joined(members)
        var places: [Int64: Int] = [:]
        var groups: [[Int64]] = []
        for (member, text) in zip(members, texts) {
            if let place = places[text] {
                groups[place].append(member.article)
            } else {
                places[text] = groups.count
                groups.append([member.article])
            }
        }
        return groups
    }

    /// The group of each, by holding each against each: the library knows only of what it put into one story.
    private static func joined(_ members: [Member]) -> [Int64] {
        var texts = members.map(\.article)
        for (place, member) in members.enumerated() {
            for other in 0..<place
            where texts[other] != texts[place] && members[other].print.isOneText(with: member.print) {
                let (kept, left) = (texts[other], texts[place])
                texts = texts.map { $0 == left ? kept : $0 }
            }
        }
        return texts
    }

    /// What an article's row must satisfy to stand in a story of so many texts.
    func condition(_ range: ClosedRange<Int>) throws -> (sql: String, arguments: StatementArguments) {
        let library = (
            sql: StoryTexts.condition, arguments: [range.lowerBound, range.upperBound] as StatementArguments
        )
        guard !stories.isEmpty else { return library }
        let (hidden, shown) = try stories.changed(db)
        let fitting = try shown.filter { story in try range.contains(groups(of: story).count) }
        // Numbers of our own, written out: there may be more of them than a statement takes arguments.
        let list = { (numbers: Set<Int64>) in numbers.sorted().map(String.init).joined(separator: ",") }
        let placed = "coalesce((SELECT p.story FROM main.placed p WHERE p.article = a.ident), a.story)"
        return (
            """
            CASE WHEN a.story IN (\(list(hidden))) OR EXISTS (SELECT 1 FROM main.placed p WHERE p.article = a.ident)
                THEN coalesce((SELECT m.target FROM main.merged m WHERE m.story = \(placed)), \(placed))
                    IN (\(list(fitting)))
                ELSE \(library.sql) END
            """, library.arguments
        )
    }
}

import ArgumentParser
import News

/// How much of a list is printed, and from where.
struct PagingOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("How many to print at most; 0 prints all.", valueName: "count"))
    var limit = 50

    @Option(
        name: .long,
        help: ArgumentHelp("Where to go on: what the last page gave as its next cursor.", valueName: "cursor"))
    var cursor: String?

    /// A list has no negative length.
    func validate() throws {
        if limit < 0 { throw ValidationError("--limit is 0 or more") }
    }

    /// The place to start at.
    var start: Cursor? { cursor.map { Cursor(rawValue: $0) } }

    /// Reads pages until the limit is reached, handing on each element with the cursor of what follows the last of them.
    func each<Element>(
        page: (_ after: Cursor?, _ limit: Int) throws -> Page<Element>, _ take: (Element, Cursor?) throws -> Void
    ) throws {
        var after = start
        var left = limit == 0 ? Int.max : limit
        repeat {
            let part = try page(after, min(left, 500))
            left -= part.elements.count
            for (place, element) in part.elements.enumerated() {
                let isLast = place == part.elements.count - 1 && (left <= 0 || part.next == nil)
                try take(element, isLast ? part.next : nil)
            }
            after = part.elements.isEmpty ? nil : part.next
        } while after != nil && left > 0
    }
}

import Foundation
import Indexing
import News
import Parsing

/// Takes another reader's list of feeds into the subscriptions: an OPML file, or newsboat's `urls`.
struct ListImport {
    let library: Library
    let isJSON: Bool
    let output: Output

    /// Subscribes to what a list names; nothing is fetched yet.
    ///
    /// - Returns: the exit code of what was not taken, nil where all was.
    func take(_ list: FeedList, from path: String) throws -> Int32? {
        var (added, known) = (0, 0)
        let wanted = list.entries.map { NewSubscription(url: $0.url, name: $0.name, group: $0.group) }
        for (subscription, isNew) in try library.subscribe(wanted) {
            if isNew { added += 1 } else { known += 1 }
            if isJSON {
                try output.line(FeedFormat.value(subscription))
            } else {
                let status: PlainText = isNew ? "added" : "known"
                try output.add(
                    "\(Column.fit(status, 9))  \(subscription.id)  \(subscription.title)  \(subscription.url)")
            }
        }
        try output.flush()
        for line in list.refusals { Complaint.say("\(PlainText(path)): \(line)") }
        if list.untold > 0 { Complaint.say("\(PlainText(path)): \(list.untold) more lines are not taken") }
        if !isJSON {
            let again = known + list.repeated
            let words = [
                "\(Count.of(added, "feed")) added", again > 0 ? "\(again) known already or listed twice" : nil,
            ]
            try output.add(words.compactMap(\.self).joined(separator: ", ") + "; broadsheet fetch visits them")
        }
        return list.refusals.isEmpty ? nil : ExitStatus.badData
    }
}

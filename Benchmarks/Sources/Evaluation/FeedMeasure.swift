import Foundation
import News
import Parsing

/// What feeds state, beside what other readers of feeds found in them; only the keys that the gold states count.
enum FeedMeasure: Measure {
    static let name = "feeds"
    static let files = ["feeds/gold.jsonl"]

    static func findings(in folder: URL, faults: inout [String]) throws -> [Finding] {
        var (right, all, keys) = (0, 0, Score())
        for line in try folder.lines(files[0], as: GoldFeed.self) {
            all += 1
            let wrong = wrongKeys(of: line, in: folder, &keys)
            if wrong.isEmpty { right += 1 }
            faults += wrong.map { "\(line.file): \($0)" }
        }
        return [
            Finding(
                measure: "feeds", data: "gofeed, feed-rs, \(all)", score: "all keys right " + share(right, of: all),
                aim: "-"),
            Finding(measure: "feeds, keys", data: "\(keys.all)", score: share(keys.right, of: keys.all), aim: "-"),
        ]
    }

    private struct Score {
        var right = 0
        var all = 0
    }

    private static func wrongKeys(of gold: GoldFeed, in folder: URL, _ keys: inout Score) -> [String] {
        var articles: [Article] = []
        var refusals: [Refusal] = []
        let options = IntakeOptions(arrival: Instant(seconds: 1_790_000_000))
        Intake(options: options).articles(at: folder.appending(path: "feeds/" + gold.file).path) { result in
            switch result {
            case .success(let article): articles.append(article)
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        guard gold.mustFail != true else { return articles.isEmpty ? [] : ["was to be refused"] }
        let expected = gold.articles ?? []
        guard !expected.isEmpty else {
            let isKnown = refusals.contains { $0.reason.string.contains("a feed without items") }
            return articles.isEmpty && isKnown ? [] : ["was to be a feed without items"]
        }
        guard articles.count == expected.count, let first = articles.first else {
            return ["\(articles.count) items of \(expected.count)"]
        }
        var wrong: [String] = []
        func check(_ key: String, _ gold: String?, _ found: String?) {
            guard let gold else { return }
            keys.all += 1
            if same(gold, found) { keys.right += 1 } else { wrong.append("\(key): \(gold) read as \(found ?? "none")") }
        }
        let feed = first.feed
        check("kind", gold.feed?.kind, feed?.kind.rawValue)
        check("title", gold.feed?.title, feed?.title?.string)
        check("feed url", gold.feed?.url, feed?.url?.string)
        check("site url", gold.feed?.siteURL, feed?.siteURL?.string)
        check("language", gold.feed?.language, feed?.language?.string)
        check("updated", gold.feed?.updated, feed?.updated?.description)
        for (gold, article) in zip(expected, articles) {
            check("headline", gold.headline, article.headline?.string)
            check("guid", gold.guid, article.guid?.string)
            check("url", gold.url, article.url?.string)
            check("published", gold.published, article.published.value?.description)
            // One of the readers repeats the date of publication as that of change.
            if gold.modified != gold.published { check("modified", gold.modified, article.modified?.description) }
            check("authors", gold.authors?.joined(separator: "|"), article.authors.map(\.string).joined(separator: "|"))
            check(
                "categories", gold.categories?.joined(separator: "|"),
                article.categories.map(\.string).joined(separator: "|"))
        }
        return wrong
    }

    /// Instants as times, a day as any time of it, words without markup, and addresses and languages but for case and a closing slash.
    private static func same(_ gold: String, _ found: String?) -> Bool {
        guard let found else { return false }
        if let (left, right) = Moment(gold).flatMap({ left in Moment(found).map { (left, $0) } }) {
            return left.hasHour && right.hasHour ? left.sortSecond == right.sortSecond : left.day == right.day
        }
        return plain(gold) == plain(found)
    }

    private static func plain(_ text: String) -> String {
        var text = text.lowercased()
        for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] { text = text.replacing(name, with: sign) }
        var (kept, depth) = ("", 0)
        for character in text {
            switch character {
            case "<": depth += 1
            case ">": depth = max(0, depth - 1)
            default: if depth == 0 { kept.append(character) }
            }
        }
        return kept.hasSuffix("/") ? String(kept.dropLast()) : kept
    }
}

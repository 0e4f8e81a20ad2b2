import Foundation
import Indexing
import News

/// Which articles are written out: those that ids name, what a search finds, or all.
struct ExportSelection {
    private enum Wanted {
        case named([ArticleReference])
        case matching(Query, words: String)
    }

    private let wanted: Wanted
    private let library: Library
    /// The exit code of the first id that names nothing, nil where all do.
    private(set) var failure: Int32?

    /// Selects in a library; ids that name nothing are told, the rest go on.
    init(ids: [String], search: String?, library: Library) throws {
        self.library = library
        guard !ids.isEmpty else {
            let words = search ?? ""
            wanted = .matching(try Query(words), words: words)
            return
        }
        var named: [ArticleReference] = []
        var failure: Int32?
        for word in ids {
            let reference = ArticleReference(word)
            if try ExportSelection.isThere(reference, library) {
                named.append(reference)
            } else {
                Complaint.say("there is nothing called \(PlainText(word)): broadsheet list and stories show the ids")
                failure = failure ?? ExitStatus.noInput
            }
        }
        (wanted, self.failure) = (.named(named), failure)
    }

    private static func isThere(_ reference: ArticleReference, _ library: Library) throws -> Bool {
        switch reference {
        case .article(let id, let version): try library.article(id, version: version) != nil
        case .story(let id): try library.story(id) != nil
        case .path: false
        }
    }

    /// Whether no article is selected.
    var isEmpty: Bool {
        get throws {
            switch wanted {
            case .named(let references): references.isEmpty
            case .matching(let query, _):
                try library.articles(matching: query, sort: .newest, after: nil, limit: 1).elements.isEmpty
            }
        }
    }

    /// What the whole is called: the story or article that is named alone, the words of the search, or the library.
    func title() throws -> PlainText {
        switch wanted {
        case .named(let references) where references.count == 1:
            switch references[0] {
            case .article(let id, _): return try library.summary(id)?.title.text ?? "Broadsheet"
            case .story(let id): return try library.story(id)?.title.text ?? "Broadsheet"
            case .path: return "Broadsheet"
            }
        case .named(let references): return "\(Count.of(references.count, "selection"))"
        case .matching(_, let words):
            return words.isEmpty ? "Broadsheet: all articles" : "Broadsheet: \(PlainText(words))"
        }
    }

    /// Hands the articles on, one after the other; no more than one is held.
    func each(_ take: (Article) throws -> Void) throws {
        switch wanted {
        case .named(let references):
            for reference in references {
                switch reference {
                case .article(let id, let version): try library.article(id, version: version).map(take)
                case .story(let id):
                    for member in try library.story(id)?.articles ?? [] { try library.article(member).map(take) }
                case .path: break
                }
            }
        case .matching(let query, _):
            var after: Cursor?
            repeat {
                let page = try library.articles(matching: query, sort: .newest, after: after, limit: 200)
                for summary in page.elements { try library.article(summary.id).map(take) }
                after = page.elements.isEmpty ? nil : page.next
            } while after != nil
        }
    }
}

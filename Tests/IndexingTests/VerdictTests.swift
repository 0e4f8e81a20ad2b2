import Foundation
import GRDB
import News
import Testing

@testable import Indexing

@Suite struct VerdictTests {
    private let test: TestLibrary
    private let first = article(1, "About 3,000 fighters remain, officials said.", path: "/a.txt")
    private let second = article(2, "An estimated 600 fighters remain, he said.", path: "/b.txt")

    init() throws {
        test = try TestLibrary()
        _ = try test.library.add([first, second], retrieved: arrival)
    }

    private func figure(_ id: ArticleID, _ words: PlainText, _ detail: PlainText) -> FindingKey {
        FindingKey(.figure, [.init(article: id, words: words, detail: detail)])
    }

    private var key: FindingKey {
        figure(first.id, "About 3,000 fighters remain, officials said.", "About 3,000 fighters")
    }

    private func found(_ text: String, in library: Library? = nil) throws -> [ArticleID] {
        try (library ?? test.library).articles(matching: Query(text), sort: .newest, after: nil, limit: 0)
            .elements.map(\.id)
    }

    @Test func aVerdictIsThereAfterRestartAndReadOnly() throws {
        try test.library.setVerdict(.checked, of: [key], words: "about 3,000")
        let shared = try test.reopened(.readOnly)
        #expect(try shared.verdicts(of: [first.id])[key] == .checked)
        try shared.setVerdict(.toAsk, of: [key], words: "about 3,000")
        #expect(try test.reopened().verdicts(of: [first.id, second.id])[key] == .toAsk)
        #expect(try shared.verdicts(of: [second.id]).isEmpty)
    }

    @Test func aVerdictOutlivesAnImportAndANewVersion() throws {
        try test.library.setVerdict(.checked, of: [key], words: "about 3,000")
        #expect(try test.library.add([first], retrieved: arrival).map(\.status) == [.unchanged])
        let edited = article(
            1, "A paragraph was put in before it.\nAbout 3,000 fighters remain, officials said.", path: "/a.txt")
        #expect(try test.library.add([edited], retrieved: arrival).map(\.version) == [2])
        #expect(try test.library.verdicts(of: [first.id])[key] == .checked)
        #expect(try found("is:checked") == [first.id])
    }

    @Test func aVerdictIsKnownAgainWhereItsSentenceChangedALittle() throws {
        try test.library.setVerdict(.checked, of: [key], words: "about 3,000")
        let (old, new): (PlainText, PlainText) = (
            "About 3,000 fighters remain, officials said.",
            "About 3,000 fighters still remain in four villages, officials said on Monday."
        )
        func verdicts(now sentences: PlainText...) throws -> ReaderVerdicts {
            try test.reopened().verdicts(of: [first.id]).settled(in: [first.id: sentences])
        }
        let edited = try verdicts(now: "Nobody knows more.", new)
        let now = figure(first.id, new, "About 3,000 fighters")
        #expect(edited[now] == nil && edited.saidBefore(of: now) == .checked)
        #expect(edited.words(of: [now]) == "checked, said of an earlier wording")
        #expect(edited.saidBefore(of: figure(first.id, new, "four villages")) == nil, "another figure of the sentence")
        #expect(
            try verdicts(now: old, new).saidBefore(of: now) == nil,
            "where the sentence still stands, one like it is another finding")
        #expect(try verdicts(now: "Talks about a truce began.").saidBefore(of: now) == nil)
        try test.library.setVerdict(.toAsk, of: [now], words: "about 3,000")
        #expect(try verdicts(now: new).words(of: [now]) == "to ask")
    }

    @Test func checkedArticlesAreFound() throws {
        #expect(try found("is:checked") == [])
        try test.library.setVerdict(.checked, of: [key], words: "about 3,000")
        let row = FindingKey(.row, [.init(article: first.id, words: "x"), .init(article: second.id, words: "y")])
        try test.library.setVerdict(.notTheSame, of: [row], words: "x / y")
        #expect(try found("is:checked") == [first.id])
        #expect(try found("fighters -is:checked") == [second.id])
        #expect(try found("estimated OR is:checked").count == 2)
        try test.library.setVerdict(.checked, of: [row], words: "x / y")
        #expect(try found("is:checked").count == 2)
        try test.library.setVerdict(nil, of: [row], words: "x / y")
        #expect(try found("is:checked") == [first.id])
    }

    @Test func undoTakesAVerdictBackHoweverOftenItWasTurned() throws {
        try test.library.setRead([first.id, second.id], true)
        try test.library.setVerdict(.checked, of: [key], words: "about 3,000")
        let other = figure(second.id, "An estimated 600 fighters remain, he said.", "An estimated 600 fighters")
        for verdict in [ReaderVerdict.checked, .notTheSame, .toAsk] {
            try test.library.setVerdict(verdict, of: [other], words: "600")
        }
        #expect(try !test.library.undoChangesStories())
        #expect(try test.library.undo() == "taken back: my verdict")
        #expect(try test.library.verdicts(of: [second.id]).isEmpty)
        #expect(try test.library.verdicts(of: [first.id])[key] == .checked)
        #expect(try test.library.undo() == "taken back: my verdict")
        #expect(try test.library.verdicts(of: [first.id]).isEmpty)
        #expect(try test.library.undo() == "taken back: 2 articles read")
        #expect(try test.library.undo() == nil)
    }

    @Test func aStateFileOfAnOlderSchemaIsBroughtUpToDate() throws {
        let folder = test.folder.appending(path: "old")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let state = folder.appending(path: "state.db").path
        do {
            let queue = try DatabaseQueue(path: state)
            try StateSchema.migrator.migrate(queue, upTo: "1")
            try queue.write { db in
                try db.execute(
                    sql: "INSERT INTO flag(article) VALUES (?)", arguments: [first.id.number])
            }
            try queue.close()
        }
        let library = try Library.open(
            at: test.folder.appending(path: "library.db").path, statePath: state, access: .readOnly)
        #expect(try library.summary(first.id)?.isFlagged == true)
        try library.setVerdict(.checked, of: [key], words: "about 3,000")
        #expect(try found("is:checked", in: library) == [first.id])
        #expect(try library.tracked() == [])
    }

    @Test func manyVerdictsOnManyArticlesAreTakenInOneBreath() throws {
        let keys = (0..<500).map { figure(first.id, "Sentence \($0).", "\($0)") }
        try test.library.setVerdict(.checked, of: keys, words: "all")
        let verdicts = try test.library.verdicts(of: [first.id])
        #expect(keys.allSatisfy { verdicts[$0] == .checked })
        #expect(verdicts.words(of: Array(keys.prefix(2))) == "checked")
        #expect(verdicts.words(of: [keys[0], key]) == "partly checked")
        #expect(verdicts.words(of: [key]) == nil)
    }
}

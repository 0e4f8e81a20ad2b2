import Foundation
import News
import Testing

@testable import Indexing

@Test("after an import the library's own file holds everything: a copy of it alone is whole")
func aCopyOfTheFileIsWhole() throws {
    let test = try TestLibrary()
    let articles = (1...30).map { article($0, "Report number \($0) of the day, with words of its own.") }
    _ = try test.library.add(articles, retrieved: arrival)
    test.library.settle()
    let copy = test.library.path + ".copy"
    try FileManager.default.copyItem(atPath: test.library.path, toPath: copy)
    let opened = try Library.open(at: copy, statePath: copy + ".state", access: .readOnly)
    #expect(try opened.counts().articles == 30)
}

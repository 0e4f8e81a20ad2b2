import Drawing
import News
import Testing

@testable import Screens

@Test func aCountRepeatsAMovement() {
    var stage = Stage(world: .crowded(40))
    stage.press("1 2 j")
    #expect(stage.picture.contains { $0.hasPrefix(">") && $0.hasSuffix("bridge number 11") })
}

@Test func escapeTakesACountBack() {
    var stage = Stage(world: .crowded(40))
    stage.press("1 2 Esc j")
    #expect(stage.picture.contains { $0.hasPrefix(">") && $0.hasSuffix("bridge number 0") })
}

@Test func aNumberAfterTheColonGoesToThatRow() {
    var stage = Stage(world: .crowded(40))
    stage.press(": \"30\" Enter")
    #expect(stage.picture.contains { $0.hasPrefix(">") && $0.hasSuffix("bridge number 28") })
}

@Test func theColonTakesNamesAndBeginningsOfNames() {
    #expect(CommandLine.read("q") == .action(.quit))
    #expect(CommandLine.read(" flag ") == .action(.flag))
    #expect(CommandLine.read("undo") == .action(.undo))
    #expect(CommandLine.read("fl") == .action(.flag))
    #expect(CommandLine.read("zoom") == .several(["zoom-in", "zoom-out"]))
    #expect(CommandLine.read("search river -boat") == .search("river -boat"))
    #expect(CommandLine.read("99999999999999999999999") == .row(999_999))
    #expect(CommandLine.read("volcano") == .unknown("volcano"))
    #expect(CommandLine.read("  ") == .nothing)
}

@Test func everyCommandOfTheTableWorksByName() {
    for command in CommandTable.all { #expect(CommandLine.read(command.action.rawValue) != .nothing) }
    #expect(Set(CommandTable.all.map(\.action)).isSubset(of: Set(Action.allCases)))
}

@Test func aMessageIsGoneAtTheNextKey() {
    var stage = Stage()
    stage.arrive(.said("copied"))
    #expect(stage.picture.last == " copied")
    stage.press("j")
    #expect(stage.picture.last?.hasPrefix(" Enter open") == true)
}

@Test func progressStandsBesideTheKeys() {
    var stage = Stage()
    stage.arrive(.progress("importing 40 of 200"))
    #expect(stage.picture.last?.hasPrefix(" Enter open") == true)
    #expect(stage.picture.last?.hasSuffix("importing 40 of 200") == true)
    stage.arrive(.progress(nil))
    #expect(stage.picture.last?.hasSuffix("? help") == true)
}

@Test func aRefusalIsAWarning() {
    var stage = Stage()
    stage.arrive(.refused("the library is locked: close the other reader"))
    #expect(stage.desk.draw().looks(row: 23).contains("w"))
}

@Test func theFrontPageIsLeftByQAndNotByAnArrow() {
    var stage = Stage()
    stage.press("Left h")
    #expect(!stage.hasLeft)
    stage.press("q")
    #expect(stage.hasLeft)
}

@Test func leavingSavesThePlaceOfEveryOpenArticle() {
    var stage = Stage(rows: 12)
    stage.press("Tab j Enter Space Q")
    #expect(stage.effects.contains(.savePosition(Sample.id(1), block: 2)))
    #expect(stage.effects.last == .quit)
}

@Test func controlKeysWorkWhileTyping() {
    var stage = Stage()
    stage.press("/ \"a\" Ctrl-L Ctrl-Z")
    #expect(stage.effects.suffix(2) == [.redraw, .suspend])
}

@Test func aCoveredListTakesOverChangedMarks() {
    var stage = Stage()
    stage.press("Tab Enter N q")
    #expect(stage.picture.contains { $0.hasPrefix("> *  10 Feb 2019 The Harbou") })
    stage.press("Enter q")
    #expect(stage.picture.contains { $0.hasPrefix(">    10 Feb 2019 The Harbou") })
}

@Test func nOpensTheNextUnreadOfTheListBehindTheArticle() {
    var stage = Stage()
    stage.press("Tab Enter n")
    #expect(stage.effects.contains(.loadArticle(Sample.id(1))))
    #expect(stage.picture[0].hasPrefix(" Coast Radio"))
}

@Test func tooSmallAScreenSaysSoInOneLine() {
    #expect(Stage(columns: 19, rows: 24).picture[0] == "needs 20 by 5")
    #expect(Stage(columns: 80, rows: 4).picture[0] == "needs 20 by 5")
}

@Test func noMoreArticlesAreComparedThanThereAreLetters() {
    var stage = Stage()
    stage.answers = false
    let ids = (0..<40).map { ArticleID(rawValue: "a\($0)") }
    let effects = stage.desk.go(.compare(ids, at: nil))
    #expect(effects.contains(.compare(Array(ids.prefix(26)))))
    #expect(stage.picture.last == " the first 26 of 40 articles: there are no more letters")
}

@Test func everyHintNamesAKeyThatIsBound() {
    for scope in Scope.allCases {
        for command in CommandTable.all where command.works(in: scope) {
            #expect(Keymap.standard.label(for: command.action, in: scope) != nil, "\(command.action) in \(scope)")
        }
    }
}

@Test func aReboundKeyShowsInHintsAndHelp() {
    var stage = Stage()
    stage.desk.surroundings.keymap.bind(.character("C"), to: .compare, in: .stories)
    stage.desk.surroundings.keymap.bind(.character("c"), to: .copy, in: .stories)
    #expect(stage.picture.last?.contains("C compare") == true)
    stage.press("?")
    #expect(stage.picture.contains { $0.hasPrefix("   C               compare") })
}

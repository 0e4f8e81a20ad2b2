import Drawing
import Testing

@testable import Screens

@Test func theLooksOfTheFrontPage() {
    let canvas = Stage().desk.draw()
    #expect(canvas.looks(row: 0).hasPrefix(".tttttttttt..ttttttttt"))
    #expect(canvas.looks(row: 2).hasPrefix(">.............sssssss"))
    #expect(canvas.looks(row: 4).hasPrefix("..!!!!!!!!!!!!!!"))
    #expect(canvas.looks(row: 23).hasPrefix(".kkkkk....."))
}

@Test func theLooksOfAnArticle() {
    var stage = Stage()
    stage.press("Tab j Enter / \"boat\" Enter")
    let canvas = stage.desk.draw()
    #expect(canvas.looks(row: 5).hasPrefix("....d.sss"))
    #expect(canvas.looks(row: 13).hasPrefix(">...d.ddddddddddddmmmmdd"))
}

@Test func everyLookIsSaidInCharactersOrAttributesToo() {
    for style in Style.allCases where style != .plain && style != .scope {
        let mono = Theme.mono.appearance(of: style)
        let hasAttribute = mono.bold || mono.dim || mono.underline || mono.reverse
        #expect(hasAttribute, "\(style) would not show without colour")
        #expect(mono.foreground == nil && mono.background == nil)
    }
    #expect(Style.allCases.contains { Theme.default.appearance(of: $0).foreground != nil })
}

import Testing

@testable import Drawing

@Test func themesAreFoundByName() {
    #expect(Theme.all.map(\.name) == ["default", "light", "mono"])
    for theme in Theme.all { #expect(Theme(name: theme.name) == theme) }
    #expect(Theme(name: "neon") == nil)
}

@Test func monoHasNoColour() {
    for style in Style.allCases {
        let look = Theme.mono.appearance(of: style)
        #expect(look == look.uncoloured)
    }
}

@Test(arguments: Theme.all) func everyStyleButPlainLooksUnlikePlain(theme: Theme) {
    #expect(theme.appearance(of: .plain) == Appearance())
    for style in Style.allCases where style != .plain { #expect(theme.appearance(of: style) != Appearance()) }
}

@Test func keysHaveNamesThatReadBack() {
    let keys: [Key] = [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp, .pageDown, .home,
        .end, .character("j"), .character(" "), .character("?"), .control("l"), .function(1), .function(12),
    ]
    for key in keys { #expect(Key(name: key.name) == key) }
    #expect(Key(name: "F13") == nil)
    #expect(Key(name: "") == nil)
    #expect(Key(name: "jk") == nil)
}

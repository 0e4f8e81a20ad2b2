import Testing

@testable import Screens

@Test func aListKeepsTheSelectionOnTheScreen() {
    var window = ListWindow()
    window.setPage(5)
    window.setCount(20)
    _ = window.move(.down, times: 7)
    #expect(window.selection == 7)
    #expect(window.visible == 3..<8)
    _ = window.move(.top)
    #expect(window.visible == 0..<5)
    _ = window.move(.end, times: 12)
    #expect(window.selection == 11)
}

@Test func aShorterListMovesTheSelectionToItsEnd() {
    var window = ListWindow()
    window.setPage(5)
    window.setCount(20)
    window.select(19)
    window.setCount(3)
    #expect(window.selection == 2)
    #expect(window.visible == 0..<3)
    window.setCount(0)
    #expect(window.selection == 0)
    #expect(window.visible.isEmpty)
}

@Test func whatIsNoMovementIsLeftToTheScreen() {
    var window = ListWindow()
    let isMovement = window.move(.flag)
    #expect(!isMovement)
}

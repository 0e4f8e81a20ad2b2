/// One screen on the desk's pile.
struct Sheet: Sendable {
    /// The screen.
    var screen: any Screen
    /// The words that are being found in it, empty when none are.
    var sought = ""

    init(_ screen: any Screen) { self.screen = screen }
}

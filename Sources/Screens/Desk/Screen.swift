import Drawing

/// One screen: a value that changes by `update` and shows itself by `draw`, both pure.
public protocol Screen: Sendable {
    /// Which commands work on it.
    var scope: Scope { get }

    /// Whether keys go to it as typed text instead of commands.
    var isTyping: Bool { get }

    /// Takes one event and answers with what is to be done outside.
    mutating func update(_ event: ScreenEvent) -> [Effect]

    /// Draws itself; the canvas is blank and of the terminal's size.
    func draw(into canvas: inout Canvas, surroundings: Surroundings)
}

import Drawing

/// One screen: a value that changes by `update` and shows itself by `draw`, both pure.
public protocol Screen: Sendable {
    /// Which commands work on it.
    var scope: Scope { get }

    /// Whether keys go to it as typed text instead of commands.
    var isTyping: Bool { get }

    /// Whether "back" is a step within the screen now, so that the desk sends it on instead of closing the screen.
    var holdsBack: Bool { get }

    /// Whether the cursor moved and the rest of the picture is to follow with `rested`.
    var isMoving: Bool { get }

    /// Takes one event and answers with what is to be done outside.
    mutating func update(_ event: ScreenEvent) -> [Effect]

    /// Draws itself; the canvas is blank and of the terminal's size.
    func draw(into canvas: inout Canvas, surroundings: Surroundings)
}

extension Screen {
    /// Most screens close when told to go back.
    public var holdsBack: Bool { false }

    /// Most pictures are whole after every key.
    public var isMoving: Bool { false }
}

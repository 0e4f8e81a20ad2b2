import Drawing
import News

/// The pile of open screens, with everything that belongs to none of them: keys, counts, messages, prompts.
///
/// A value without a clock or a file: the same keys and arrivals give the same pictures. The runner feeds it keys, sizes and
/// arrivals, and carries out the effects it answers with.
public struct Desk: Sendable {
    /// The most articles that are laid side by side: one for each letter from a to z.
    static let mostArticles = 26

    /// What drawings need to know.
    public var surroundings: Surroundings
    /// The size of the terminal.
    public private(set) var size: Size
    /// The open screens, the front page first; never empty.
    var pile: [Sheet]
    /// The number typed before a command.
    var count: Int?
    /// The line being typed on the last row.
    var prompt: Prompt?
    /// What the last line says until the next key.
    var message: Message?
    /// How far a long work has come.
    var progress: PlainText?
    /// Stories that were opened, for screens that come to be shown later.
    var shelf = StoryShelf()
    /// The articles marked for comparing, wherever they were marked.
    var marked: [ArticleSummary] = []
    /// What waits for a story to be opened.
    var awaited: Destination?

    /// A desk with the front page on it.
    public init(surroundings: Surroundings, size: Size) {
        (self.surroundings, self.size) = (surroundings, size)
        let front = FrontScreen(
            isDemonstration: surroundings.isDemonstration, hasNoMarks: surroundings.withoutMarks != nil)
        pile = [Sheet(front)]
    }

    /// The first effects: what the front page needs.
    public mutating func start() -> [Effect] { tell(.shown(size)) }

    /// Takes a new size at any moment.
    public mutating func resize(_ size: Size) -> [Effect] {
        self.size = size
        return tell(.shown(size))
    }

    /// What every open screen has to save, and the order to leave: for a hangup or a signal.
    public mutating func leave() -> [Effect] {
        var effects: [Effect] = []
        for place in pile.indices { effects += pile[place].screen.update(.closed) }
        return effects + [.quit]
    }

    /// Whether the picture is to be completed by `rest()` once no key has come for a moment.
    public var isMoving: Bool { top?.isMoving == true }

    /// Completes the picture: the cursor rests.
    public mutating func rest() -> [Effect] { isMoving ? tell(.rested) : [] }

    /// Draws the screen on top and, on the last line, what the desk has to say.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size)
        if SmallNotice.applies(to: size) {
            SmallNotice.draw(into: &canvas)
            return canvas
        }
        pile.last?.screen.draw(into: &canvas, surroundings: surroundings)
        drawLastLine(into: &canvas)
        return canvas
    }

    /// The screen on top.
    var top: (any Screen)? { pile.last?.screen }

    /// Tells the screen on top something and carries out what concerns the desk.
    mutating func tell(_ event: ScreenEvent) -> [Effect] {
        guard !pile.isEmpty else { return [] }
        let effects = pile[pile.count - 1].screen.update(event)
        return carryOut(effects)
    }

    /// Carries out what concerns the desk and hands on the rest.
    mutating func carryOut(_ effects: [Effect]) -> [Effect] {
        var rest: [Effect] = []
        for effect in effects {
            switch effect {
            case .go(let destination): rest += go(destination)
            case .say(let words): message = Message(text: words)
            case .ask(let question): ask(question)
            case .quit: rest += leave()
            case .setMarked(let articles):
                marked = articles
                rest += arrive(.marked(articles))
            default: rest.append(effect)
            }
        }
        return rest
    }
}

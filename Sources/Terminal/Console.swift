import CTerminal
import Drawing
import News

/// The terminal as a screen of cells and a source of events: the main thread's, and only one at a time.
///
/// Making one takes the terminal over; `close()` gives it back as it was, and so do the program's end, a crash, a stop (Ctrl-Z is a
/// key: call `suspend()`) and the object's own end.
public final class Console {
    private let wake: Wake
    private let looks: [Look]
    private var shown: Canvas?
    private var pending: [ConsoleEvent] = []
    private var isOpen = true
    private var paste: Paste?

    /// Takes the terminal over; `coloured` false (where NO_COLOR is set) keeps a theme's attributes and drops its colours.
    ///
    /// A TERM that terminfo does not know is treated as xterm-256color. Posts to the mailbox wake this console.
    public init<Message>(theme: Theme, mailbox: Mailbox<Message>, coloured: Bool = true) throws(ConsoleFault) {
        if let fault = ConsoleFault(status: terminal_open()) { throw fault }
        wake = mailbox.wake
        looks = Look.table(of: theme, coloured: coloured)
    }

    /// The terminal's size in cells.
    public var size: Size {
        var (rows, columns): (Int32, Int32) = (0, 0)
        terminal_size(&rows, &columns)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// The number of the signal behind the first `.terminate`; SIGTERM's where none has come.
    public var endingSignal: Int32 {
        let signal = terminal_ending_signal()
        return signal > 0 ? signal : 15
    }

    /// Shows a canvas: cells that did not change since the last one cost nothing, what lies outside the terminal is left out.
    public func present(_ canvas: Canvas) {
        guard isOpen else { return }
        let before = shown?.size == canvas.size ? shown : nil
        if before == nil { terminal_erase() }
        let size = self.size
        for row in 0..<min(size.rows, canvas.rows) {
            for column in 0..<min(size.columns, canvas.columns) {
                let cell = canvas[row: row, column: column]
                if cell.glyph.isEmpty || cell == (before?[row: row, column: column] ?? .blank) { continue }
                put(cell, row: row, column: column, edge: size.columns)
            }
        }
        shown = canvas
        let place = canvas.cursor ?? Place(row: -1, column: -1)
        terminal_show(Int32(min(place.row, size.rows - 1)), Int32(min(place.column, size.columns - 1)))
    }

    /// Waits until something happens and answers all that has.
    ///
    /// Every key that is queued comes in one answer, so that a held key costs one picture. With `milliseconds` it waits no longer
    /// than that; the answer is then empty.
    public func wait(milliseconds: Int? = nil) -> [ConsoleEvent] {
        guard isOpen else { return [.hangup] }
        guard pending.isEmpty else {
            defer { pending = [] }
            return pending
        }
        let seen = terminal_wait(wake.descriptor, milliseconds.map { Int32(clamping: $0) } ?? -1)
        func saw(_ bit: some BinaryInteger) -> Bool { seen & Int32(bit) != 0 }
        if saw(TERMINAL_STOP) {
            suspend()
        } else if saw(TERMINAL_CONTINUED) {
            terminal_retake()
            afterStop()
        }
        var events = pending
        pending = []
        if saw(TERMINAL_INPUT) { events += keys() }
        if saw(TERMINAL_RESIZED) {
            // Also where the size is the same again: a window made small for a moment has lost what stood in it.
            terminal_resize()
            terminal_forget()
            shown = nil
            events.append(.resized(size))
        }
        if saw(TERMINAL_WOKEN) { events.append(.woken) }
        if saw(TERMINAL_TERMINATE) { events.append(.terminate) }
        if saw(TERMINAL_HANGUP) { events.append(.hangup) }
        return events
    }

    /// Gives the terminal back and stops the program until the shell continues it; the next `wait()` answers at once with `.resumed`.
    public func suspend() {
        guard isOpen else { return }
        terminal_suspend()
        afterStop()
    }

    /// Sends the whole picture again with the next `present`, for when something else wrote on the terminal.
    public func redraw() { if isOpen { terminal_forget() } }

    /// Gives the terminal back as it was; `isGone` after `.hangup`, so that nothing waits for a terminal that does not answer.
    public func close(isGone: Bool = false) {
        guard isOpen else { return }
        isOpen = false
        terminal_close(isGone)
    }

    deinit { if isOpen { terminal_close(false) } }

    private func afterStop() {
        let before = shown?.size
        shown = nil
        if let before, before != size { pending.append(.resized(size)) }
        pending.append(.resumed)
    }

    private func keys() -> [ConsoleEvent] {
        var events: [ConsoleEvent] = []
        if let begun = paste, begun.isForsaken {
            events.append(.pasted(begun.text))
            paste = nil
        }
        while case let code = terminal_key(), code != 0 {
            if Int(code) == TERMINAL_PASTE_BEGINS, paste == nil {
                paste = Paste()
            } else if paste != nil, Int(code) == TERMINAL_PASTE_ENDS {
                events.append(.pasted(paste?.text ?? .empty))
                paste = nil
            } else if paste != nil {
                paste?.take(code)
            } else if let key = Key(terminalCode: code) {
                events.append(.key(key))
            }
        }
        return events
    }

    private func put(_ cell: Cell, row: Int, column: Int, edge: Int) {
        let width = Width.of(cell.glyph)
        guard column + width <= edge else { return }
        let look = looks[Int(cell.style.rawValue)]
        let scalars = cell.glyph.unicodeScalars.map(\.value)
        terminal_put(Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(width), look.bits, look.pair)
    }
}

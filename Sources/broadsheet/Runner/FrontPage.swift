import Drawing
import Foundation
import News
import Screens

/// The front page as text, for where there is no terminal.
struct FrontPage {
    private let door: LibraryDoor
    private let settings: Settings

    /// The front page of a library.
    init(door: LibraryDoor, settings: Settings) { (self.door, self.settings) = (door, settings) }

    /// Prints the picture the reader would show first, without blank rows at its end.
    func print(to output: Output, environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        let columns = environment["COLUMNS"].flatMap { Int($0) } ?? 80
        var picture = desk(columns: min(max(columns, 20), 500)).draw().picture
        while picture.last?.isEmpty == true { picture.removeLast() }
        for line in picture { try output.add(line) }
    }

    /// A desk that has had all its answers.
    private func desk(columns: Int) -> Desk {
        let clerk = Clerk(library: door.library)
        var desk = Desk(
            surroundings: Surroundings(
                currentYear: Clock.year, isDemonstration: door.isDemonstration, withoutMarks: door.withoutMarks,
                keymap: settings.keymap),
            size: Size(columns: columns, rows: 24))
        var effects = desk.start()
        for arrival in clerk.counts() { effects += desk.arrive(arrival) }
        var rounds = 0
        while !effects.isEmpty, rounds < 100 {
            let effect = effects.removeFirst()
            for arrival in clerk.answers(to: effect) { effects += desk.arrive(arrival) }
            rounds += 1
        }
        return desk
    }
}

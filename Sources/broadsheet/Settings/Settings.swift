import Drawing
import Screens

/// What the reader decides in `config.toml`.
struct Settings: Sendable, Equatable {
    /// The keys in force.
    var keymap: Keymap = .standard
    /// How the screen looks.
    var theme: Theme = .default
    /// How long after the last key the evidence follows the cursor, in milliseconds: above the 30 a held key takes to repeat, below
    /// the 200 at which a wait is felt.
    var pause = 150
    /// The library to open where no option and no environment names one, as written.
    var library: String?
    /// What is done with articles that come in.
    var rules: [ArrivalRule] = []
}

import Drawing
import Screens

/// What the reader decides in `config.toml`.
struct Settings: Sendable, Equatable {
    /// The keys in force.
    var keymap: Keymap = .standard
    /// How the screen looks.
    var theme: Theme = .default
    /// The library to open where no option and no environment names one, as written.
    var library: String?
}

import Foundation

/// The command line as ArgumentParser describes it to tools, as far as the manual needs it.
///
/// The shape is that of its `ToolInfoV0`, which the library writes as JSON (`--experimental-dump-help`).
struct Declared: Decodable {
    /// A command.
    struct Command: Decodable {
        /// Its name.
        var commandName: String
        /// What it does, in one line.
        var abstract: String?
        /// More about it.
        var discussion: String?
        /// Whether help lists it.
        var shouldDisplay: Bool?
        /// The commands under it.
        var subcommands: [Command]?
        /// Its arguments and options.
        var arguments: [Argument]?
    }

    /// An argument, option or flag.
    struct Argument: Decodable {
        /// A name of an option.
        struct Name: Decodable {
            /// "long", "short" or "longWithSingleDash".
            var kind: String
            /// The name without dashes.
            var name: String
        }

        /// "positional", "option" or "flag".
        var kind: String
        /// Whether help lists it.
        var shouldDisplay: Bool?
        /// Whether it may be left out.
        var isOptional: Bool?
        /// Whether it may be given more than once.
        var isRepeating: Bool?
        /// The names of an option.
        var names: [Name]?
        /// What the value is called.
        var valueName: String?
        /// The value where none is given.
        var defaultValue: String?
        /// What it is for, in one line.
        var abstract: String?
    }

    /// The program itself.
    var command: Command

    /// The declarations of this program.
    static func ofProgram() throws -> Declared {
        try JSONDecoder().decode(Declared.self, from: Data(Broadsheet._dumpHelp().utf8))
    }
}

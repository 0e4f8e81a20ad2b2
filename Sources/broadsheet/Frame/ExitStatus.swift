/// The exit codes of sysexits(3) that the program uses.
enum ExitStatus {
    /// The command was given wrongly.
    static let usage: Int32 = 64
    /// An input is malformed.
    static let badData: Int32 = 65
    /// An input does not exist.
    static let noInput: Int32 = 66
    /// Something needed is not to be had: a locked library.
    static let unavailable: Int32 = 69
    /// Reading or writing failed.
    static let io: Int32 = 74
    /// The system does not allow it.
    static let notAllowed: Int32 = 77
}

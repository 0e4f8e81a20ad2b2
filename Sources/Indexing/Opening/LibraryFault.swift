import News

/// Why the library cannot do what was asked, in one line.
public struct LibraryFault: Error, Hashable, Sendable {
    /// "what is wrong: what to do".
    public var message: PlainText
    /// The exit code of sysexits(3): 64 usage, 65 bad data, 66 no such input, 69 unavailable, 74 I/O, 77 not allowed.
    public var exitCode: Int32
    /// Whether it is the file of the reader's marks that cannot be used: the articles can be read all the same.
    public var isAboutMarks = false

    /// Makes a fault.
    public init(message: PlainText, exitCode: Int32) { (self.message, self.exitCode) = (message, exitCode) }
}

extension LibraryFault: CustomStringConvertible {
    /// The message.
    public var description: String { message.string }
}

import News

/// What one examination of the library found.
public struct Check: Hashable, Sendable {
    /// What was examined.
    public var name: PlainText
    /// Whether it is sound.
    public var ok: Bool
    /// What was found, in words.
    public var detail: PlainText

    /// The exit code of sysexits(3) that tells it where it is not sound: 69 where another program holds the library, else 74.
    public var exitCode: Int32

    /// Makes a check.
    public init(name: PlainText, ok: Bool, detail: PlainText, exitCode: Int32 = 74) {
        (self.name, self.ok, self.detail, self.exitCode) = (name, ok, detail, exitCode)
    }

    /// Makes a check that could not be carried out.
    init(name: PlainText, failed error: any Error) {
        let fault = error as? LibraryFault
        self.init(
            name: name, ok: false, detail: fault?.message ?? PlainText(String(describing: error)),
            exitCode: fault?.exitCode == 69 ? 69 : 74)
    }
}

import News

/// Why one input could not be taken; the others go on.
public struct Refusal: Error, Hashable, Sendable {
    /// What sort of failure it is, as sysexits(3) sorts them.
    public enum Kind: Sendable {
        /// The content is not an article.
        case badData
        /// There is no such file.
        case noInput
        /// Reading failed half way.
        case io
        /// The file may not be read.
        case notAllowed
    }

    /// The path as given, or "-" for standard input.
    public var path: PlainText
    /// The line of a JSON Lines file, from 1; nil where the whole input is refused.
    public var line: Int?
    /// Which part of a file that holds many it is, as people are told ("record 7"); nil where the whole input is refused.
    public var part: PlainText?
    /// What is wrong, then what to do, parted by a colon.
    public var reason: PlainText
    /// What sort of failure it is.
    public var kind: Kind

    /// Makes a refusal.
    public init(path: PlainText, line: Int? = nil, part: PlainText? = nil, reason: PlainText, kind: Kind) {
        (self.path, self.line, self.part, self.reason, self.kind) = (path, line, part, reason, kind)
    }

    /// The exit code of sysexits(3): 65 bad data, 66 no input, 74 I/O, 77 not allowed.
    public var exitCode: Int32 {
        switch kind {
        case .badData: 65
        case .noInput: 66
        case .io: 74
        case .notAllowed: 77
        }
    }

    /// One line for people: where, what is wrong, what to do.
    public var message: PlainText {
        let place = path == "-" ? "standard input" : path.isEmpty ? "\"\"" : path.string
        let inside = [part?.string, line.map { "line \($0)" }].compactMap(\.self).map { ", " + $0 }.joined()
        return PlainText("\(place)\(inside): \(reason)")
    }
}

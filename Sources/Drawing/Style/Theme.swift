/// How each style looks.
public struct Theme: Hashable, Sendable {
    /// What it is called in config.toml.
    public let name: String
    private let appearances: [Style: Appearance]

    /// Makes a theme; a style left out looks like ordinary text.
    public init(name: String, _ appearances: [Style: Appearance]) {
        (self.name, self.appearances) = (name, appearances)
    }

    /// The theme of that name; nil where there is none.
    public init?(name: String) {
        guard let theme = Theme.all.first(where: { $0.name == name }) else { return nil }
        self = theme
    }

    /// How a style looks.
    public func appearance(of style: Style) -> Appearance { appearances[style] ?? Appearance() }

    /// Every theme, in the order in which they are offered.
    public static let all = [Theme.default, Theme.light, Theme.mono]

    /// Colours that read on the dark grounds most terminals have.
    public static let `default` = Theme(
        name: "default",
        [
            .dim: Appearance(dim: true), .strong: Appearance(bold: true),
            .title: Appearance(foreground: .cyan, bold: true), .selected: Appearance(bold: true),
            .difference: Appearance(foreground: .yellow, bold: true), .scope: Appearance(underline: true),
            .match: Appearance(foreground: .green, bold: true), .key: Appearance(foreground: .cyan),
            .warning: Appearance(foreground: .red, bold: true),
        ])

    /// Colours that read on a white ground: no yellow, cyan or green.
    public static let light = Theme(
        name: "light",
        [
            .dim: Appearance(foreground: .brightBlack), .strong: Appearance(bold: true),
            .title: Appearance(foreground: .blue, bold: true), .selected: Appearance(bold: true),
            .difference: Appearance(foreground: .red, bold: true), .scope: Appearance(underline: true),
            .match: Appearance(foreground: .magenta, bold: true), .key: Appearance(foreground: .blue),
            .warning: Appearance(foreground: .red, bold: true, reverse: true),
        ])

    /// No colour at all: what NO_COLOR and a terminal without colours get.
    public static let mono = Theme(
        name: "mono",
        [
            .dim: Appearance(dim: true), .strong: Appearance(bold: true), .title: Appearance(bold: true),
            .selected: Appearance(bold: true), .difference: Appearance(bold: true),
            .scope: Appearance(underline: true), .match: Appearance(reverse: true), .key: Appearance(bold: true),
            .warning: Appearance(bold: true, reverse: true),
        ])
}

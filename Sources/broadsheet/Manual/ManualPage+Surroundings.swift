import Drawing

extension ManualPage {
    /// Files, environment, settings and exit codes: what neither table declares.
    static var surroundings: [String] { settings + environment + files + codes }

    private static var settings: [String] {
        [
            Roff.section("SETTINGS"),
            Roff.text(
                "config.toml may hold theme (\(Theme.all.map(\.name).joined(separator: ", "))), library (a path), "
                    + "pause (milliseconds until the evidence follows the cursor; 150), keys, and rules for what comes in:"
            ),
            ".PP", ".nf",
            Roff.text("theme = \"light\""),
            Roff.text("[keys]"),
            Roff.text("down = [\"j\", \"Down\"]"),
            Roff.text("[keys.compare]"),
            Roff.text("hide-alike = [\"H\"]"),
            Roff.text("[[rules]]"),
            Roff.text("query = \"football -final\""),
            Roff.text("mute = true"),
            ".fi", ".PP",
            Roff.text(
                "The keys given for a command replace those it has. A key that then means two things is refused. "
                    + "A rule's search is held against every article that comes in; mute marks it read, flag = true flags it, "
                    + "tag = \"word\" tags it."),
        ]
    }

    private static var environment: [String] {
        [Roff.section("ENVIRONMENT")]
            + Roff.item(
                Roff.bold("BROADSHEET_LIBRARY"), "The library to use where " + Roff.bold("--library") + " names none.")
            + Roff.item(Roff.bold("NO_COLOR"), "Where set, no colours are used.")
            + Roff.item(Roff.bold("BROWSER"), "The browser to open addresses in; never used over SSH.")
            + Roff.item(Roff.bold("COLUMNS"), "The width of what is printed where there is no terminal.")
            + Roff.item(Roff.bold("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME"), "Where files live, see below.")
    }

    private static var files: [String] {
        [Roff.section("FILES")]
            + Roff.item(Roff.italic("$XDG_CONFIG_HOME/broadsheet/config.toml"), Roff.text("Settings (~/.config)."))
            + Roff.item(
                Roff.italic("$XDG_DATA_HOME/broadsheet/library.sqlite"), Roff.text("The library (~/.local/share)."))
            + Roff.item(Roff.italic("$XDG_DATA_HOME/broadsheet/demo.sqlite"), "The demonstration.")
            + Roff.item(
                Roff.italic("$XDG_STATE_HOME/broadsheet/state-*.sqlite"),
                Roff.text(
                    "What you read, flagged, tagged, searched for, judged and track, one file a library (~/.local/state)."
                ))
    }

    private static var codes: [String] {
        let codes = [
            (0, "All went well."), (64, "The command was given wrongly."), (65, "An input is malformed."),
            (66, "An input does not exist."), (69, "Something needed is not to be had, such as a library in use."),
            (74, "Reading or writing failed."), (77, "The system does not allow it."),
        ]
        return [Roff.section("EXIT STATUS")] + codes.flatMap { Roff.item(String($0.0), Roff.text($0.1)) }
            + ["Where some of many inputs fail, the others are taken, and the code is that of the first failure."]
    }
}

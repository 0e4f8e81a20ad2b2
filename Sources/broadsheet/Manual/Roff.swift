/// Text in the markup of man(7).
enum Roff {
    /// Words as they are: backslashes, dashes and a leading dot or quote lose their meaning to roff.
    static func text(_ words: String) -> String {
        var escaped = ""
        for character in words {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\n": escaped += " "
            default: escaped.append(character)
            }
        }
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }

    /// Words in bold.
    static func bold(_ words: String) -> String { "\\fB" + text(words) + "\\fR" }

    /// Words in italics: what is to be replaced.
    static func italic(_ words: String) -> String { "\\fI" + text(words) + "\\fR" }

    /// A section heading.
    static func section(_ title: String) -> String { ".SH " + title }

    /// A heading below it.
    static func subsection(_ title: String) -> String { ".SS \"" + text(title) + "\"" }

    /// A term and what it means.
    static func item(_ term: String, _ meaning: String) -> [String] { [".TP", term, meaning] }
}

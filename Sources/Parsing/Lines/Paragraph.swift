import News

/// A paragraph of the source, before it has a role.
struct Paragraph {
    /// Its first physical line, nil for sources without lines.
    var line: Int?
    /// The words on one line.
    var text: PlainText
    /// Whether the source sets it off from the paragraph before it: by a blank line, or by being the first.
    var isSetOff: Bool
    /// What the source's markup makes of it; nil where it says nothing.
    var stated: Role?
    /// What its outside tells: length, ending, case.
    let shape: LineShape
    /// The words in the normal form of `Phrases`; empty for long texts.
    let plain: String
    /// The dateline it begins with.
    let dateline: Dateline?

    /// Makes a paragraph and takes its shape.
    init(line: Int?, text: PlainText, isSetOff: Bool) {
        self.init(line: line, text: text, isSetOff: isSetOff, shape: LineShape(text), plain: Phrases.normal(text))
    }

    /// Makes a paragraph whose shape and normal form were taken before.
    init(line: Int?, text: PlainText, isSetOff: Bool, shape: LineShape, plain: String) {
        (self.line, self.text, self.isSetOff) = (line, text, isSetOff)
        (self.shape, self.plain, dateline) = (shape, plain, Dateline(text))
    }

    /// Makes a paragraph of a source without lines.
    init(unnumbered other: Paragraph) {
        (line, text, isSetOff, stated) = (nil, other.text, other.isSetOff, other.stated)
        (shape, plain, dateline) = (other.shape, other.plain, other.dateline)
    }
}

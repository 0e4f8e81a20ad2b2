import News

/// One row of a table.
struct TableRow {
    /// Its place in the table, from 1, the row of names among them.
    var number: Int
    /// The line of the file it begins on, from 1.
    var line: Int
    /// Its cells, without the quotation marks around them.
    var cells: [[UInt8]] = []
    /// Why it cannot be read, in words.
    var fault: PlainText?
}

/// Reads CSV as RFC 4180 has it.
enum CSVReader {
    /// The records of a text, each a list of fields.
    static func records(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        let scalars = Array(text.unicodeScalars)
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            let next: Unicode.Scalar? = place + 1 < scalars.count ? scalars[place + 1] : nil
            if isQuoted {
                if scalar == "\"", next == "\"" {
                    field.append("\"")
                    place += 1
                } else if scalar == "\"" {
                    isQuoted = false
                } else {
                    field.append(scalar)
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," || scalar == "\r" && next == "\n" {
                record.append(String(field))
                field = String.UnicodeScalarView()
                if scalar == "\r" {
                    records.append(record)
                    record = []
                    place += 1
                }
            } else {
                field.append(scalar)
            }
            place += 1
        }
        return records
    }
}

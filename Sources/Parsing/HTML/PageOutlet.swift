import News

/// What an outlet is called, by its name and by its address.
struct PageOutlet {
    private let name: String
    private let host: String

    /// Knows an outlet by what the page says and by its host.
    init(_ stated: String?, address: String?) {
        name = stated?.lettersAlone ?? ""
        let rest = address.flatMap { text in text.firstRange(of: "://").map { text[$0.upperBound...] } } ?? ""
        host = String(rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" }).lowercased()
    }

    /// Whether a line is the outlet's name: as stated, with or without article, or as the words of its host.
    func isNamed(_ line: some StringProtocol) -> Bool {
        let folded = String(line).lettersAlone
        guard folded.utf8.count >= 2 else { return false }
        if !name.isEmpty, folded == name || "the" + folded == name || folded == "the" + name { return true }
        guard folded.utf8.count >= 3, !host.isEmpty else { return false }
        let labels = host.split(separator: ".").map { String($0).lettersAlone }
        return labels.dropLast().contains(folded) || labels.joined() == folded || labels.suffix(2).joined() == folded
            || labels.dropLast().contains { $0 == "the" + folded || "the" + $0 == folded }
    }
}

import Language

/// What somebody is punished for, in families: a term for theft and a term for fraud are two.
enum FigureOffences {
    /// The families of offences that the words around a figure name.
    static func around(_ figure: Range<Int>, in clauses: SentenceClauses) -> Set<String> {
        Set(
            (max(0, figure.lowerBound - 12)..<min(clauses.words.count, figure.upperBound + 12)).compactMap {
                families[clauses.words[$0]]
            })
    }

    private static let families: WordTable<String> = WordTable(
        { () -> [String: String] in
            let table = """
                theft: theft stealing stole robbery burglary robbing
                fraud: fraud defrauding embezzlement embezzling swindling corruption graft bribery bribes bribe laundering
                killing: murder murdering killing manslaughter homicide death deaths
                drugs: drugs drug cocaine heroin trafficking smuggling
                abuse: rape raping abuse abusing assault assaulting
                tax: tax
                treason: espionage spying treason sedition
                arson: arson
                perjury: perjury lying
                terrorism: terrorism bombing plotting
                driving: driving speeding
                weapons: weapons firearms gun
                contempt: contempt
                kidnapping: kidnapping kidnap abduction
                """
            var offences: [String: String] = [:]
            for line in table.split(separator: "\n") {
                let words = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
                for word in words.dropFirst() { offences[word] = words.first }
            }
            return offences
        }())
}

import Language

/// Which words tell one deed, which tell contrary deeds, and which tell none by themselves.
///
/// Rests on `EventWords` and `NearSynonyms`; the tables here were written by hand from general knowledge of news prose.
enum DeedFamilies {
    /// What a stem stands for: itself, its row of `EventWords`, its group of `NearSynonyms`.
    static func of(_ stem: String) -> Set<String> {
        var families: Set<String> = [stem]
        if let row = EventWords.concept(ofStem: stem) { families.insert("=" + row) }
        for row in rows[stem] ?? [] { families.insert("+\(row)") }
        let base = Derivation.base(of: stem)
        if let group = NearSynonyms.group(ofStem: stem) ?? base.flatMap(NearSynonyms.group) {
            families.insert("#\(group)")
        }
        if let base { families.insert(base) }
        return families
    }

    /// Whether a stem tells a deed by itself, be it a verb or a noun ("closure").
    static func isDeed(_ stem: String) -> Bool { EventWords.concept(ofStem: stem) != nil || rows[stem] != nil }

    /// Whether two stems can tell one thing.
    static func areNear(_ one: String, _ other: String) -> Bool {
        one == other || !of(one).isDisjoint(with: of(other))
    }

    /// Whether a stem of the one can tell what a stem of the other tells.
    static func share(_ one: Set<String>, _ other: Set<String>) -> Bool {
        !all(of: one).isDisjoint(with: all(of: other))
    }

    /// Everything some stems stand for.
    static func all(of stems: Set<String>) -> Set<String> { stems.reduce(into: []) { $0.formUnion(of($1)) } }

    /// Whether the deeds of the one gainsay those of the other, none being shared ("arrested", "released").
    static func areContrary(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let (left, right) = (one.subtracting(other), other.subtracting(one))
        guard !left.isEmpty, !right.isEmpty else { return false }
        return gainsay(all(of: left), all(of: right))
    }

    /// The same of everything that deeds stand for, where none is shared.
    static func gainsay(_ mine: Set<String>, _ theirs: Set<String>) -> Bool {
        contraries.contains { pair in
            !mine.isDisjoint(with: pair.0) && !theirs.isDisjoint(with: pair.1)
                || !mine.isDisjoint(with: pair.1) && !theirs.isDisjoint(with: pair.0)
        }
    }

    /// Whether words that only the one has are of a state that cannot be with what only the other has ("alive", "dead").
    static func areContraryStates(_ one: Set<String>, _ other: Set<String>) -> Bool {
        states.contains { left, right in
            func has(_ words: Set<String>, _ state: Set<String>, _ contrary: Set<String>) -> Bool {
                !words.isDisjoint(with: state) && words.isDisjoint(with: contrary)
            }
            return has(one, left, right) && has(other, right, left) || has(one, right, left) && has(other, left, right)
        }
    }

    /// Whether a word before an office names another holder of it ("deputy mayor").
    static func isLesser(_ stem: String) -> Bool { lesser.contains(stem) }

    /// Whether a noun names people without saying which ("people", "victims"): any other people may be meant.
    static func isAnybody(_ stem: String) -> Bool { anybody.contains(stem) }

    /// Whether a noun measures out what hangs on it ("jars of", "tonnes of").
    static func isMeasure(_ stem: String) -> Bool { measures.contains(stem) }

    /// Whether a noun names a place without saying which ("city", "area").
    static func isAnywhere(_ stem: String) -> Bool { anywhere.contains(stem) }

    /// Whether a verb tells a deed only with its noun ("held talks", "carried out a raid").
    static func isLight(_ stem: String) -> Bool { light.contains(stem) }

    /// What a verb and the word behind it tell together ("stepped down", "called off"), as a stem; nil where nothing special.
    static func phrasal(_ stem: String, _ next: String) -> String? { phrasal[stem + " " + next] }

    /// Which rows of `deedRows` a stem stands in; a word may tell several deeds.
    private static let rows: WordTable<[Int]> = WordTable(
        { () -> [String: [Int]] in
            var rows: [String: [Int]] = [:]
            for (number, row) in deedRows.split(separator: "\n").enumerated() {
                for stem in Set(row.split(separator: " ").map { Stemmer.stem(String($0)) }) {
                    rows[stem, default: []].append(number)
                }
            }
            return rows
        }())

    private static let contraries: [(Set<String>, Set<String>)] = contraryRows.split(separator: "\n").compactMap {
        row in
        let sides = row.split(separator: "|").map {
            all(of: Set($0.split(separator: " ").map { Stemmer.stem(String($0)) }))
        }
        guard sides.count == 2 else { return nil }
        let both = sides[0].intersection(sides[1])
        return (sides[0].subtracting(both), sides[1].subtracting(both))
    }

    private static let states: [(Set<String>, Set<String>)] = stateRows.split(separator: "\n").compactMap { row in
        let sides = row.split(separator: "|").map { stems(String($0)) }
        return sides.count == 2 ? (sides[0], sides[1]) : nil
    }

    private static let lesser = stems("deputy vice assistant")

    private static let anybody = stems(
        """
        people person man men woman women individual resident victim member other citizen local inhabitant civilian adult
        """)

    private static let measures = stems(
        """
        jar bottle can tin tonne ton kilo litre case pack packet box bag dose barrel load shipment batch crate carton sheet piece stock
        supply delivery consignment
        """)

    private static let anywhere = stems(
        """
        city town village area region province district country centre center place home site scene capital island state county nation
        part coast north south east west outskirts suburb territory hour
        """)

    private static let light = stems(
        """
        hold held make made take took taken carry carried conduct stage staged give gave given go went gone have had do did done come came
        get got announce announced declare declared claim claimed suffer suffered come put set bring brought force forced lead led cause
        caused see saw become became use drag dragged lock locked begin began begun start started launch
        launched open opened tear tore sweep swept file filed
        """)

    private static let phrasal: [String: String] = {
        var table: [String: String] = [:]
        for row in phrasalRows.split(separator: "\n") {
            let words = row.split(separator: " ").map(String.init)
            if words.count == 3 { table[Stemmer.stem(words[0]) + " " + words[1]] = Stemmer.stem(words[2]) }
        }
        return table
    }()

    private static func stems(_ words: String) -> Set<String> { Set(EventVerbs.list(words).map(Stemmer.stem)) }
}

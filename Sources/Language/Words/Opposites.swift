/// Words of news that say the contrary of each other: "convicted" and "acquitted", "rose" and "fell", "alive" and "dead".
///
/// Written by hand from general knowledge of English; a row is one point on which two sentences can differ, its two sides parted by a bar.
public enum Opposites {
    /// One side of one row.
    public struct Side: Hashable, Sendable {
        /// The row.
        public let row: Int
        /// Whether it is the side before the bar.
        public let isFirst: Bool
        /// Whether its words turn a sentence only where the rest of it is built alike: "before" and "after" stand in most sentences.
        public let isSmall: Bool
    }

    /// The sides a stem stands on.
    public static func sides(ofStem stem: String) -> [Side] { table[stem] ?? [] }

    /// Whether stems of one text stand on one side of a row only, and those of another only on the other; small rows count where both are
    /// built alike.
    public static func part(_ one: Set<String>, _ other: Set<String>, areAlike: Bool) -> Bool {
        func ends(_ stems: Set<String>) -> [Int: (first: Bool, second: Bool)] {
            var ends: [Int: (first: Bool, second: Bool)] = [:]
            for stem in stems {
                for side in sides(ofStem: stem) where areAlike || !side.isSmall {
                    let known = ends[side.row] ?? (false, false)
                    ends[side.row] = (known.first || side.isFirst, known.second || !side.isFirst)
                }
            }
            return ends
        }
        // A word of both says nothing of what parts them, wherever else it stands.
        let (mine, theirs) = (ends(one.subtracting(other)), ends(other.subtracting(one)))
        return mine.contains { row, side in
            guard let opposite = theirs[row], side.first != side.second, opposite.first != opposite.second else {
                return false
            }
            return side.first != opposite.first
        }
    }

    private static let table: WordTable<[Side]> = WordTable(
        { () -> [String: [Side]] in
            var table: [String: [Side]] = [:]
            let strong = rows.split(separator: "\n")
            for (row, line) in (strong + smallRows.split(separator: "\n")).enumerated() {
                for (place, words) in line.split(separator: "|").enumerated() {
                    let side = Side(row: row, isFirst: place == 0, isSmall: row >= strong.count)
                    for stem in Set(words.split(separator: " ").map { Stemmer.stem(String($0)) }) {
                        table[stem, default: []].append(side)
                    }
                }
            }
            return table
        }())

    /// Rows that hold wherever the words stand.
    private static let rows = """
        rise rises rose risen climb climbed gain gained jump jumped surge surged grow grew grown increase increased soar soared rally rallied|fall falls fell fallen drop dropped decline declined slip slipped slide slid slump slumped tumble tumbled plunge plunged sink sank decrease decreased shrink shrank
        increase increased raise raised hike hiked|reduce reduced cut cuts lower lowered slash slashed
        convict convicted conviction guilty|acquit acquitted acquittal innocent cleared exonerate exonerated
        uphold upheld|overturn overturned quash quashed annul annulled reverse reversed
        pass passed|fail failed
        approve approved approval|reject rejected rejection veto vetoed
        accept accepted|reject rejected refuse refused decline declined
        agree agreed|refuse refused disagree disagreed
        alive survive survived survivor survivors|dead death died body bodies killed drowned
        live lived|dead died
        unhurt unharmed uninjured unscathed|hurt injured wounded injury dead killed
        open opened opens opening reopen reopened|close closed closes closing shut shuts closure
        arrest arrested detain detained jail jailed imprison imprisoned|release released free freed
        charge charged|clear cleared
        export exports exported|import imports imported
        arrive arrives arrived|depart departs departed
        enter entered|leave left exit
        join joined|quit left leave
        hire hired recruit recruited|fire fired sack sacked dismiss dismissed
        appoint appointed|dismiss dismissed sack sacked
        accuse accused|clear cleared exonerate exonerated
        confirm confirmed confirms|deny denied denies refute refuted
        admit admitted admits confess confessed|deny denied denies
        claim claimed|deny denied
        support supported supports back backed|oppose opposed opposes
        allow allowed allows permit permitted legalise legalised legalize legalized|ban banned bans forbid forbade forbidden prohibit prohibited outlaw outlawed
        legal lawful|illegal unlawful
        constitutional|unconstitutional
        save saved spare spared rescue rescued|destroy destroyed
        build built|demolish demolished destroy destroyed
        explode exploded explodes detonate detonated|defuse defused disarm disarmed
        begin begins began begun start starts started launch launched|end ends ended halt halted cancel cancelled canceled stop stopped suspend suspended
        resume resumed resumes|suspend suspended halt halted
        succeed succeeded success successful|fail failed failure unsuccessful
        safe|unsafe dangerous
        healthy|sick ill
        negative|positive
        strengthen strengthened|weaken weakened
        widen widened|narrow narrowed
        expand expanded|shrink shrank contract contracted
        improve improved improves improvement|worsen worsened deteriorate deteriorated
        tighten tightened|ease eased loosen loosened relax relaxed
        extend extended|shorten shortened
        promote promoted|relegate relegated demote demoted
        profit profits|loss losses
        surplus|deficit
        majority|minority
        maximum|minimum
        highest|lowest
        higher|lower
        largest biggest|smallest
        longest|shortest
        oldest eldest|youngest
        fastest|slowest
        best|worst
        better|worse
        wet wettest|dry driest
        hot hotter hottest warm warmer warmest|cold colder coldest cool cooler coolest
        north northern northeast northwest|south southern southeast southwest
        east eastern|west western
        eastbound|westbound
        northbound|southbound
        man men male boy boys|woman women female girl girls
        father|mother
        brother|sister
        son|daughter
        husband|wife
        victim|suspect
        plaintiff claimant|defendant
        prosecution prosecutor prosecutors|defence defense
        army soldier soldiers troops|rebel rebels militant militants insurgent insurgents
        teacher teachers|student students pupil pupils
        employer employers|worker workers
        tenant tenants|landlord landlords
        leftist|rightist
        public|private
        military|civilian civilians
        domestic|foreign
        urban|rural
        employed|unemployed jobless
        present|absent
        found|missing lost
        lit|unlit
        insured|uninsured
        armed|unarmed
        true|false untrue
        friendly|hostile
        strong stronger strongest|weak weaker weakest
        rich richest|poor poorest
        cheap cheaper cheapest|expensive costly costlier
        early earlier earliest|late later latest
        attack attacked attacking|defend defended defending
        lock locked|unlock unlocked
        load loaded|unload unloaded
        praise praised hail hailed|criticise criticised criticize criticized condemn condemned denounce denounced slam slammed
        welcome welcomed|condemn condemned reject rejected
        recover recovered recovers|lose lost steal stole stolen
        gain gained|lose lost
        capture captured seize seized|lose lost
        advance advanced advancing|retreat retreated retreating
        invite invited|expel expelled
        recognise recognised recognize recognized|deny denied
        birth births born|death deaths died
        ally allies|enemy enemies
        friend friends|enemy enemies foe foes
        unanimously unanimous|narrowly
        voluntary voluntarily|forced compulsory mandatory
        optional|mandatory compulsory
        temporary temporarily|permanent permanently
        peaceful peacefully|violent violently
        accidental accidentally|deliberate deliberately intentional intentionally
        avoid avoided avert averted|suffer suffered cause caused
        create created|abolish abolished scrap scrapped
        sign signed|cancel cancelled canceled tear tore
        keep kept|drop dropped scrap scrapped abandon abandoned
        postpone postponed delay delayed|bring brought
        sunrise dawn|sunset dusk
        morning|evening
        summer|winter
        spring|autumn
        ceasefire truce|offensive
        hopeful optimistic|pessimistic
        uphold upheld|lift lifted
        sign signed|veto vetoed
        seize seized|release released return returned
        create created add added|cut cuts axe axed
        marry married wed|divorce divorced
        pledge pledged|withdraw withdrew withdrawn
        calm calmed|rioted riot
        ahead|behind
        empty|full
        hero|villain
        """

    /// Rows of small words, and of deeds told from either end: one side sells what the other buys.
    private static let smallRows = """
        before|after
        win wins won victory|lose loses lost defeat
        beat beats defeat defeated|lose loses lost
        buy buys bought|sell sells sold
        lend lent|borrow borrowed
        borrower|lender
        buyer buyers|seller sellers
        day|night
        remain remained stay stayed|leave quit resign resigned
        pay paid pays|offer offered owe owed
        kill killed dead|injure injured wounded hurt
        above|below
        over|under
        up|down
        upper|lower
        inside|outside
        more|less fewer
        most|least fewest
        for favour favor|against
        half|all whole
        dollar dollars|euro euros
        year years|month months
        first|last second third
        second|third fourth
        since|until
        within|beyond
        always|never
        with|without
        former|current
        onto|off
        all|none no
        everyone everybody|nobody
        """
}

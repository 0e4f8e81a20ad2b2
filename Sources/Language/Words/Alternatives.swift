/// Words of which one sentence can have only one in a place: "half" or "all", "years" or "months", "dollars" or "euros", "to" or "from".
///
/// Unlike `Opposites` they tell two sentences apart only where both have one of them in the same place. Written by hand from general
/// knowledge of English: a row holds the choices of one sort, parted by bars; the words of one choice say the same.
public enum Alternatives {
    /// Whether two folded words are two choices of one sort.
    public static func part(_ one: String, _ other: String) -> Bool {
        guard let mine = table[one], let theirs = table[other] else { return false }
        return mine.contains { choice in
            theirs.contains { $0.row == choice.row && $0.place != choice.place }
        } && !mine.contains { theirs.contains($0) }
    }

    /// Whether a folded word is such a choice at all.
    public static func holds(_ word: String) -> Bool { table[word] != nil }

    /// Whether a folded word names a day, a month or a part of the day.
    public static func isTime(_ word: String) -> Bool { times.contains(word) }

    private static let times: WordSet = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december yesterday today tomorrow morning noon midday afternoon evening midnight night spring summer autumn winter
        last previous next coming first second third fourth
        """.listed)

    private struct Choice: Hashable {
        let row, place: Int
    }

    private static let table: WordTable<[Choice]> = WordTable(
        { () -> [String: [Choice]] in
            var table: [String: [Choice]] = [:]
            for (row, line) in rows.split(separator: "\n").enumerated() {
                for (place, words) in line.split(separator: "|").enumerated() {
                    for word in words.split(separator: " ") {
                        table[String(word), default: []].append(Choice(row: row, place: place))
                    }
                }
            }
            return table
        }())

    private static let rows = """
        all every|most|half|none no neither|few|many|several|only
        both|neither|one
        before|after|during|until
        to towards toward onto into|from
        into|out
        from since|until till
        if|unless
        within|after
        once|twice|thrice
        keep keeps kept leave left|raise raises raised|cut cuts lower lowers lowered
        block blocks blocked|uphold upholds upheld
        for favour favor|against
        with|without
        including includes include|except excluding besides excepting barring save
        more|less fewer
        most|least fewest
        will would shall|may might could can
        should must|may might could can
        always|never|sometimes often rarely seldom
        second seconds|minute minutes|hour hours|day days|week weeks|month months|quarter quarters|year years|decade decades|century centuries
        hourly|daily|weekly|monthly|quarterly|yearly annually annual
        million millions|billion billions|trillion trillions|thousand thousands|hundred hundreds
        dollar dollars|euro euros|pound pounds|yen|yuan|rupee rupees|rouble roubles ruble rubles|franc francs|crown crowns|peso pesos|lira liras|rand|won|real reais|dinar dinars|zloty zlotys|shekel shekels|hryvnia hryvnias|percent
        hectare hectares|acre acres
        kilometre kilometres kilometer kilometers km|mile miles|metre metres meter meters|foot feet
        tonne tonnes ton tons|kilogram kilograms kilo kilos kg|gram grams|barrel barrels|litre litres liter liters|gallon gallons|bushel bushels
        first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last
        january|february|march|april|may|june|july|august|september|october|november|december
        monday|tuesday|wednesday|thursday|friday|saturday|sunday
        yesterday|today|tomorrow
        this|last previous|next coming
        north northern|south southern|east eastern|west western
        northeast northeastern|northwest northwestern|southeast southeastern|southwest southwestern
        left|right
        spring|summer|autumn fall|winter
        morning|noon midday|afternoon|evening|midnight
        red|orange amber|yellow|green
        gold|silver|bronze
        wife|husband|mother|father|son|daughter|sister|brother|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|widow|widower
        women woman|men man|children child|boys boy|girls girl
        adults adult|children child minors minor
        passengers passenger|crew sailors sailor|bystanders bystander|pilots pilot|drivers driver
        civilians civilian villagers residents|militants militant fighters fighter insurgents rebels rebel gunmen gunman|soldiers soldier troops|police policemen officers officer
        students student pupils pupil|teachers teacher
        doctors doctor nurses nurse|patients patient
        prisoners prisoner inmates inmate detainees|guards guard
        protesters protester demonstrators demonstrator rioters rioter|police officers officer policemen|bystanders bystander
        people person|families family households household
        buyers buyer|sellers seller
        singles|doubles
        births birth|deaths death
        imports import|exports export
        profit profits|loss losses|revenue revenues turnover
        """
}

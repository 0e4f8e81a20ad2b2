import Language

/// The words that shut each other out, by aspect; written by hand from news usage.
enum FigureAspectWords {
    /// What a folded word says: ("sex", "women") of "girls".
    static func values(of word: String) -> [(aspect: String, value: String)] { byWord[word] ?? [] }

    /// Whether an aspect holds only of the number it stands at.
    static func isNarrow(_ aspect: String) -> Bool { narrow.contains(aspect) }

    /// Whether the words of an aspect are often parts of names, where they say nothing.
    static func isOfNames(_ aspect: String) -> Bool { ofNames.contains(aspect) }

    /// Words behind which even a capital letter names a side and no land: "East Coast".
    static let shores: Set<String> = ["coast", "coasts", "shore", "shores", "side", "bank", "end"]

    /// Aspects of which one account can tell a part where the other tells the whole.
    static let telling: Set<String> = ["rate", "fare", "standing", "course", "count"]
    /// What says so: "each" beside nothing is a part, "a litre" beside nothing is not.
    static let restricting: Set<String> = [
        "each", "hour", "day", "week", "month", "season", "child", "concession", "premium", "return", "suspended",
        "served", "partial", "appeal",
    ]

    /// What makes a date of "a day".
    static let dating: Set<String> = ["after", "before", "earlier", "later", "ago", "old", "since"]

    /// What a rate is taken over.
    static func unit(of word: String) -> String? { units.contains(word) ? word : nil }

    /// Words with a capital before "poll" that name no pollster: days, and what opens a sentence.
    static func isGeneral(_ word: String) -> Bool {
        StopWords.contains(word) || word.hasSuffix("day") || word.hasSuffix("day's")
            || ["new", "latest", "recent", "opinion", "exit", "another", "one", "separate", "earlier"].contains(word)
    }

    /// "Daily", "monthly".
    static func adverbialUnit(of word: String) -> String? { adverbs[word] }

    /// A word that tells alone how wide an area is: "nationwide".
    static func wide(_ word: String) -> String? { wideWords[word] }

    /// What kind of area a noun names: "county".
    static func extent(of noun: String) -> String? { extents[noun] }

    /// Aspects that hold of counts of people alone.
    static let ofPeople: Set<String> = ["means", "site", "carrier"]

    private static let narrow: WordSet = ["sex", "age", "fare", "standing", "side", "movement", "shop"]
    private static let ofNames: WordSet = ["east and west", "north and south", "ordinal", "kind of place", "trade"]

    private static let byWord: [String: [(aspect: String, value: String)]] = {
        let table = """
            sex: men man male males boys boy / women woman female females girls girl
            age: adult adults grown-ups / child children child's children's kids minors toddlers / students student / seniors senior pensioners pensioner elderly / teenagers teenage teens youths youth
            fare: season / child children's under-16s / concession concessions concessionary / single one-way / return round-trip / adult / vip premium / standard ordinary regular
            east and west: east eastern easternmost northeast northeastern southeast southeastern / west western westernmost northwest northwestern southwest southwestern
            north and south: north northern northernmost northeast northeastern northwest northwestern / south southern southernmost southeast southeastern southwest southwestern
            kind of place: coast coastal coastline seaside shore / hills mountains mountain hill highlands uplands upland peaks / plains lowlands lowland / inland interior
            kind of country: urban / rural
            part of the day: morning dawn sunrise daybreak / afternoon noon midday daytime / evening night nighttime overnight midnight nightfall
            kind of wind: sustained / gust gusts gusting
            side: home / away visiting
            trade: domestic / foreign international overseas
            shop: online internet / stores store shops in-store
            ordinal: first 1st / second 2nd / third 3rd / fourth 4th / fifth 5th
            level: maximum highest peak / minimum lowest / average mean median
            sector: public / private
            sellers: retail / wholesale
            hours: full-time / part-time
            fuel: diesel / petrol gasoline unleaded / kerosene
            way of travel: inbound incoming arriving arrivals / outbound outgoing departing departures
            week: weekday weekdays / weekend weekends
            movement: opened opening reopened open / closed closing shut close
            sold or bought: bought purchased imported imports / sold exported exports
            standing: suspended / served
            course: appeal appeals reduced commuted shortened lengthened extended
            means: bomb bombs bomber bombing bombings explosive explosives blast blasts explosion explosions grenade / gunman gunmen gunfire shooting shootings shot / knife stabbing stabbings stabbed machete / flood floods flooding landslide landslides mudslide storm cyclone hurricane typhoon / earthquake quake tremor / derailment derailed collision crash crashed overturned / strike strikes airstrike airstrikes shelling drone drones missile missiles
            site: market bazaar / mosque / church cathedral / school college / hospital clinic / hotel / airport / stadium / restaurant cafe / checkpoint / prison jail / embassy consulate / factory plant / mine pit / nightclub club / temple shrine / barracks
            carrier: bus coach minibus / truck lorry / train tram / plane airliner jet aircraft / helicopter / boat ship ferry vessel dinghy trawler canoe
            arm: placebo / vaccine vaccinated treatment treated
            count: partial partially preliminary provisional counted / final complete
            """
        var words: [String: [(aspect: String, value: String)]] = [:]
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            for value in halves[1].split(separator: "/") {
                let group = value.split(separator: " ").map(String.init)
                guard let label = group.first else { continue }
                for word in group { words[word, default: []].append((String(halves[0]), label)) }
            }
        }
        return words
    }()

    private static let units: WordSet = [
        "hour", "day", "week", "month", "year", "night", "person", "head", "household", "family", "litre", "liter",
        "gallon", "kilo", "kilogram", "kg", "pound", "tonne", "ton", "barrel", "share", "unit", "ticket", "passenger",
    ]
    private static let adverbs = [
        "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "nightly": "night",
    ]
    private static let wideWords = [
        "nationwide": "nation", "countrywide": "nation", "nationally": "nation", "statewide": "province",
        "citywide": "town", "worldwide": "world", "globally": "world", "countywide": "county",
    ]
    private static let extents: WordTable<String> = WordTable(
        { () -> [String: String] in
            let table = """
                town: city town capital village suburb neighbourhood neighborhood hamlet
                county: county district municipality
                province: province state governorate
                region: region
                nation: country nation
                continent: continent
                world: world globe
                """
            var nouns: [String: String] = [:]
            for line in table.split(separator: "\n") {
                let words = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
                for word in words.dropFirst() { nouns[word] = words.first }
            }
            return nouns
        }())
}

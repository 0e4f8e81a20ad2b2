import Language

/// What measures, percentages and sums of money are of: the nouns news puts beside them.
///
/// Written by hand from news usage; the forms are folded words as they stand in the text.
enum NewsTopics {
    /// The topic of a folded word, nil where it is none.
    static func topic(of word: String) -> String? { byWord[word] }

    /// Topics whose figure only means the same where the same party is spoken of.
    static func needsHolder(_ topic: String) -> Bool { owned.contains(topic) }

    /// Whether a topic can be told in a quantity: winds have a speed and no price.
    static func suits(_ topic: String, _ quantity: String) -> Bool {
        switch quantity {
        case "length": ["depth", "rain", "snow", "height", "length"].contains(topic)
        case "speed": ["wind", "speed"].contains(topic)
        case "temperature": topic == "temperature"
        case "area": topic == "area"
        case "share": !measured.contains(topic) && topic != "deal" && topic != "theft"
        case "money":
            !measured.contains(topic) && !["turnout", "efficacy", "inflation", "unemployment", "votes"].contains(topic)
        default: topic == "magnitude" || (!measured.contains(topic) && topic != "oil price")
        }
    }

    /// Whether a counted noun is of one match and player: another match gives another.
    static func isOfMatch(_ noun: String) -> Bool { ofMatches.contains(noun) }

    private static let ofMatches = Set(
        """
        goals goal points point runs run wickets wicket touchdowns touchdown yards rebounds assists assist tries shots saves aces
        birdies bogeys penalties corners hits homers innings strikeouts sets games medals passes interceptions tackles laps fouls cards
        turnovers steals blocks three-pointers free-throws
        """.listed)

    private static let measured: WordSet = [
        "area", "magnitude", "depth", "wind", "rain", "snow", "height", "temperature", "speed", "length",
    ]

    private static let topics = """
        area: area territory land enclave pocket patch scrap strip zone acres
        magnitude: magnitude
        depth: depth deep
        wind: wind winds gusts gust
        rain: rain rainfall
        height: height tall wave waves
        snow: snow snowfall
        temperature: temperature temperatures heat mercury thermometer
        speed: speed speeds travelling traveling speeding
        length: long length
        efficacy: effective effectiveness efficacy protects protection
        turnout: turnout
        votes: vote votes ballots ballot
        support: approval approve approves support backing poll polls
        inflation: inflation cpi
        unemployment: unemployment jobless joblessness
        growth: growth gdp economy output
        interest rate: interest rate rates
        tax: tax taxes tariff tariffs duty duties levy levies
        deficit: deficit shortfall
        budget: budget spending
        cost: cost costs costing price prices
        damage: damage damages losses
        aid: aid donation donations fund funding grant grants pledge pledged pledges promised promise promises
        theft: stolen stole theft heist robbers robbed haul escaped
        fine: fine fines fined penalty penalties
        debt: debt loan loans bailout
        revenue: revenue revenues sales turnover
        profit: profit profits earnings earned
        deal: deal offer offers offered takeover acquisition bid merger contract buy buys bought buying acquire acquires acquired fee transfer fetched fetches fetch signed pay pays paid
        ransom: ransom
        rent: rent rents
        value: worth valued
        investment: invest invests invested investing investment investments
        settlement: settle settles settled settlement compensation payout payouts
        exports: exports exported export exporting
        imports: imports imported import importing
        stake: stake stakes stakeholding
        reserves: reserves
        prize: prize jackpot
        oil price: crude brent
        pay: wage wages salary salaries
        shares: shares stock stocks
        """

    private static let byWord: WordTable<String> = WordTable(
        { () -> [String: String] in
            var words: [String: String] = [:]
            for line in topics.split(separator: "\n") {
                let halves = line.split(separator: ":", maxSplits: 1)
                guard halves.count == 2 else { continue }
                for word in halves[1].split(separator: " ") { words[String(word)] = String(halves[0]) }
            }
            return words
        }())

    private static let owned: WordSet = [
        "votes", "support", "revenue", "profit", "growth", "shares", "won", "lost", "cut", "hired", "earned", "sold",
        "prison term", "debt", "fine", "pay",
    ]
}

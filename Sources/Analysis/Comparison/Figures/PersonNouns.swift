import Language

/// Nouns that name people by what they do, where no table lists them: "climbers", "rioters", "cyclists".
enum PersonNouns {
    /// Whether a folded plural is formed as such a noun is, or is one of the few that are not.
    static func isPerson(_ noun: String) -> Bool {
        if others.contains(noun) { return true }
        if things.contains(noun) { return false }
        return noun.count > 5 && endings.contains { noun.hasSuffix($0) }
    }

    private static let endings = ["ers", "ors", "ists", "ians", "men", "ees", "goers"]

    private static let others: WordSet = [
        "guests", "pilgrims", "monks", "nuns", "priests", "clerics", "athletes", "cadets", "guards", "migrants",
        "occupants", "aides", "scouts", "divers", "nurses", "relatives", "bystanders", "pedestrians", "crew",
    ]

    /// Nouns formed alike that are no people.
    private static let things: WordSet = [
        "containers", "computers", "helicopters", "tankers", "trailers", "trawlers", "freighters", "carriers", "towers",
        "shelters", "quarters", "centers", "orders", "borders", "papers", "numbers", "letters", "rivers",
        "powers", "layers", "chambers", "corners", "counters", "monitors", "sensors", "reactors", "tractors", "motors",
        "doors", "floors", "errors", "factors", "sectors", "colors", "committees", "trees", "degrees", "fees", "bees",
        "rollers", "boosters", "launchers", "interceptors", "meters", "litres", "liters", "offers", "matters",
        "servers",
        "drawers", "flowers", "showers", "tigers", "panthers", "spiders", "bombers", "cruisers", "liners", "scooters",
        "craters", "filters", "stickers", "posters", "banners", "newspapers", "fibers", "skyscrapers", "streamers",
        "generators", "elevators", "escalators", "excavators", "bulldozers", "transformers", "indicators", "refineries",
        "guarantees", "others", "specimen", "regimen",
        "printers", "burners", "heaters", "routers", "lasers", "buffers", "markers", "timers",
    ]
}

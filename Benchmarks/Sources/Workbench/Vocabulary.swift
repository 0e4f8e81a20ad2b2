/// The common words of which the prose of the benchmarks is made.
enum Vocabulary {
    static let offices = list(
        "the mayor|the interior minister|a spokeswoman|the regional governor|a coast guard officer|the union leader")
    static let bodies = list(
        "ministry|relief agency|harbour authority|workers' union|railway|fire brigade|election commission|health board")
    static let matters = list(
        "flood|strike|election|budget|trial|bridge collapse|harvest|blackout|census|ceasefire|landslide|merger|epidemic"
    )
    static let nouns = list(
        "people|soldiers|homes|passengers|workers|voters|families|firefighters|farmers|pupils|patients|vehicles|shops")
    static let fates = list(
        "were evacuated|were arrested|were injured|went on strike|were without power|returned home|were counted|lost their roofs"
    )
    static let things = list(
        "river|contract|road to the coast|committee|ferry|old market|generator|witness|convoy|dam|ballot|warehouse|clinic|cable|tunnel"
    )
    static let doings = list(
        "gave way|was signed|reopened|met again|ran aground|caught fire|failed|was sworn in|turned back|was inspected|arrived|was cut"
    )
    static let openings = list(
        "We knew that|Nobody told us that|I was there when|They promised that|We are certain that|It is not true that")
    static let days = list("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")
    static let hedges = list("about|more than|at least|nearly|an estimated|up to")
    static let cues = list(
        "said|told reporters|said in a statement|told a local radio station|wrote|said late on Friday")
    static let manners = list(
        "slowly|without warning|after hours of talks|for the second time|in heavy rain|under police guard|at dawn")
    static let grounds = list(
        "engineers|neighbours|lawyers|officials|drivers|nurses|traders|analysts|fishermen|teachers")

    private static func list(_ words: String) -> [String] { words.split(separator: "|").map(String.init) }
}

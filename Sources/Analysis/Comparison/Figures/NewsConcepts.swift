import Language

/// What news counts: nouns that can stand for the same thing, gathered under one label.
///
/// Fighters, jihadists and militants are all "fighters" here, so that their figures may be laid side by side; soldiers are not, nor are
/// women or children people in general. A noun that is not listed stands for itself. Written by hand from news usage.
enum NewsConcepts {
    /// One thing that is counted.
    struct Concept: Hashable, Sendable {
        /// What it is called on the screen, in the plural.
        let label: String
        /// Whether it is people.
        let isPeople: Bool
    }

    /// The concept of a folded noun, nil where it is not listed.
    static func concept(of noun: String) -> Concept? { byStem[Stemmer.stem(noun)] }

    /// People in general, for a number that stands alone before "dead" or "injured".
    static let people = Concept(label: "people", isPeople: true)

    /// Stretches of land, for measures of area.
    static let land = "area"

    private static let persons = """
        fighters: fighter jihadist combatant militant insurgent rebel gunman gunmen terrorist extremist guerrilla militiaman militiamen
        troops: troop soldier serviceman servicemen paratrooper marine personnel conscript
        peacekeepers: peacekeeper
        police: policeman policemen officer constable
        civilians: civilian
        people: people person resident villager inhabitant local citizen national victim human individual islander survivor townspeople
        evacuees: evacuee
        women: woman women
        children: child children minor infant kid baby
        students: student pupil schoolchild schoolchildren
        workers: worker employee staff staffer labourer laborer
        migrants: migrant refugee asylum-seeker
        protesters: protester protestor demonstrator marcher
        suspects: suspect
        prisoners: prisoner inmate detainee
        hostages: hostage captive abductee
        patients: patient
        passengers: passenger traveller traveler commuter
        miners: miner pitman
        climbers: climber mountaineer
        hikers: hiker trekker rambler
        tourists: tourist holidaymaker vacationer
        worshippers: worshipper worshiper pilgrim churchgoer
        voters: voter elector
        families: family household
        journalists: journalist reporter
        rescuers: rescuer firefighter rescue-worker
        doctors: doctor nurse medic
        lawmakers: lawmaker legislator deputy
        visitors: visitor
        viewers: viewer
        supporters: supporter fan spectator
        customers: customer consumer subscriber
        """

    private static let things = """
        positions: position post outpost checkpoint stronghold
        area: area territory land enclave pocket patch scrap strip ground
        villages: village hamlet settlement
        towns: town
        houses: house home dwelling property apartment flat
        buildings: building structure block
        vehicles: vehicle car truck lorry bus automobile van
        aircraft: aircraft plane jet airliner helicopter
        boats: boat vessel ship dinghy
        cases: case infection
        seats: seat
        votes: vote ballot
        jobs: job post-holder role
        attacks: attack strike airstrike raid bombing
        rockets: rocket missile drone
        schools: school
        albums: album record
        bodies: body corpse
        flights: flight
        trees: tree
        stores: store shop outlet branch supermarket
        factories: factory plant mill
        aftershocks: aftershock
        """

    private static let byStem: WordTable<Concept> = WordTable(
        { () -> [String: Concept] in
            var concepts: [String: Concept] = [:]
            for (table, isPeople) in [(persons, true), (things, false)] {
                for line in table.split(separator: "\n") {
                    let halves = line.split(separator: ":", maxSplits: 1)
                    guard halves.count == 2 else { continue }
                    let concept = Concept(label: String(halves[0]), isPeople: isPeople)
                    for word in halves[1].split(separator: " ") { concepts[Stemmer.stem(String(word))] = concept }
                }
            }
            return concepts
        }())
}

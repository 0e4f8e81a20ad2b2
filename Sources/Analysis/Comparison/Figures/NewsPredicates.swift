import Language

/// What news says of the things it counts: words that put a number under one heading ("killed", "who left", "still there").
///
/// Two figures are laid side by side only under one heading: 3,000 fighters who remain and 3,200 who were detained are two things.
/// Written by hand from news usage; the forms are folded words as they stand in the text.
enum NewsPredicates {
    /// One heading.
    struct Predicate: Hashable, Sendable {
        /// Its name, which is also the label of people or things under it.
        let name: String
        /// Whether the figure only means the same where the same party is spoken of (votes, seats, jobs).
        let needsHolder: Bool
        /// Whether two parties that are both named must be one, where the figure also means something with nobody named (shops closed).
        var mayHaveHolder = false
    }

    /// The heading of a folded word, nil where it is none.
    static func predicate(of word: String) -> Predicate? { byWord[word] }

    /// The heading of "left" where it does not mean that somebody went.
    static let remaining = "left"
    /// The heading of "left" where somebody went.
    static let departed = "who left"
    /// The heading of people who were told to go, whether or not they went.
    static let toldToLeave = Predicate(name: "told to leave", needsHolder: false)
    /// The sides of a vote.
    static let votesFor = Predicate(name: "for", needsHolder: false)
    static let votesAgainst = Predicate(name: "against", needsHolder: false)
    static let abstained = Predicate(name: "abstained", needsHolder: false)
    /// What burned down or was hit, where one number is given of both.
    static let harmed = Predicate(name: "damaged or destroyed", needsHolder: false)
    /// What is shut for good or for a time, and what begins.
    static let closed = Predicate(name: "closed", needsHolder: false, mayHaveHolder: true)
    static let opened = Predicate(name: "opened", needsHolder: false, mayHaveHolder: true)
    /// Those who work for somebody, and those who stay away from work.
    static let employed = Predicate(name: "employed", needsHolder: false, mayHaveHolder: true)
    static let onStrike = Predicate(name: "on strike", needsHolder: false)
    /// Those who cast a vote, for whomever.
    static let voted = Predicate(name: "voted", needsHolder: false)
    /// Those who live somewhere, and what somebody has ordered of a maker.
    static let living = Predicate(name: "living there", needsHolder: false)
    static let ordered = Predicate(name: "ordered", needsHolder: false)
    /// Jobs that a work brings.
    static let created = Predicate(name: "created", needsHolder: false, mayHaveHolder: true)
    /// What somebody has: no news of it, and nothing that was done to it.
    static let had = Predicate(name: "had", needsHolder: false, mayHaveHolder: true)
    /// The heading of what is under somebody's control.
    static let held = "held"

    /// Headings whose number grows as days pass, so that accounts of different days are never set against each other.
    private static let headings = """
        killed: kill kills killed killing dead die dies died dying death deaths fatality fatalities fatal slain perished toll massacred drowned drowning murdered executed
        casualties: casualty casualties
        injured: injure injures injured injuring injury injuries wound wounds wounded wounding hurt hospitalised hospitalized maimed
        missing: missing unaccounted disappeared
        rescued: rescue rescued rescuing rescues saved saving
        detained: detain detains detained detaining arrest arrests arrested arresting custody apprehended apprehending
        charged: charged charging indicted prosecuted
        convicted: convicted
        acquitted: acquitted cleared acquitting
        jailed: jailed imprisoned sentenced
        released: freed frees released
        aboard: aboard board carried carrying
        sheltered: shelters sheltered sheltering hosts hosted housed housing
        who left: flee flees fled fleeing evacuate evacuated evacuating evacuees evacuee evacuation leave leaves leaving exodus escaped
        displaced: displace displaced displaces displacing displacement homeless uprooted uprooting
        left: remain remains remained remaining stay stays stayed staying inside within indoors holed besieged still
        trapped: trapped stranded stuck buried
        surrendered: surrender surrendered surrendering
        abducted: abduct abducted abducting kidnap kidnapped kidnapping
        sent: deploy deploys deployed deploying deployment sent dispatched mobilised mobilized
        withdrawn: withdraw withdraws withdrew withdrawn withdrawing withdrawal pullout
        taken: capture captures captured capturing recapture recaptured recapturing seize seized seizing retake retook retaken overrun
        held: hold holds held holding control controls controlled controlling
        destroyed: destroy destroys destroyed destroying destruction collapse collapsed flattened levelled leveled burned burnt gutted razed scorched charred blackened torched consumed devoured ravaged wrecked
        damaged: damaged damage damaging
        shot down: intercept intercepts intercepted intercepting downed downing
        taking part: gather gathered gathering march marched marching rally rallied rallying protested demonstrated attend attended attending attendance turnout crowd crowds
        infected: infected infecting infects infections positive diagnosed sickened
        *won: win wins won winning
        *votes: vote votes voted ballots
        *lost: lost lose loses losing
        *cut: cut cuts cutting axe axes axed axing laid lay layoffs redundancies redundant shed shedding
        *hired: hire hired hiring recruit recruited
        vaccinated: vaccinated vaccinations inoculated
        *sold: sell sells sold selling
        spent: spend spends spent spending budget budgets allocate allocated allocation
        costing: cost costs costing damages
        raised: raised raise donated donate pledged pledge pledges pledging aid funding
        fined: fine fined fines penalty
        owed: debt debts owe owed loan loans
        *earned: revenue profit profits earnings sales turnover
        without power: electricity outage outages blackout power
        """

    private static let byWord: WordTable<Predicate> = WordTable(
        { () -> [String: Predicate] in
            var words: [String: Predicate] = [:]
            for line in headings.split(separator: "\n") {
                let halves = line.split(separator: ":", maxSplits: 1)
                guard halves.count == 2 else { continue }
                let needsHolder = halves[0].hasPrefix("*")
                let predicate = Predicate(
                    name: String(needsHolder ? halves[0].dropFirst() : halves[0]), needsHolder: needsHolder)
                for word in halves[1].split(separator: " ") { words[String(word)] = predicate }
            }
            return words
        }())
}

import Language

/// Words that news prose uses for one another, in groups, and one word's two spellings.
///
/// Two accounts of one event rarely choose the same word for it ("blaze", "fire"), and a text spun by a machine trades nearly every word
/// for a neighbour, fitting or not ("dormant cells" for "sleeper cells"). A pair of such words counts for part of a shared word. Written by
/// hand from general knowledge of news prose; a word stands in one group only, the first that names it.
enum NearSynonyms {
    /// How much of the lighter word's weight two words of one group share.
    static let worth = 0.7

    /// The group of a stem, nil where it stands in none.
    static func group(ofStem stem: String) -> Int? { groups[stem] }

    /// The number of groups.
    static let count = lines.count

    /// The first group of a land with its people: groups from here on are names.
    static let firstLand = count - parts(lands).count

    private static let groups: WordTable<Int> = WordTable(
        { () -> [String: Int] in
            var groups: [String: Int] = [:]
            for (number, line) in lines.enumerated() {
                for word in line.listed {
                    let stem = Stemmer.stem(String(word))
                    if groups[stem] == nil { groups[stem] = number }
                }
            }
            return groups
        }())

    private static let lines = table.split(whereSeparator: \.isNewline) + parts(more) + parts(lands)

    private static func parts(_ table: String) -> [Substring] { table.split { $0 == "/" } }

    private static let table = """
        2 two
        3 three
        4 four
        5 five
        6 six
        7 seven
        8 eight
        9 nine
        10 ten decade
        11 eleven
        12 twelve
        20 twenty
        kill killed slay slain dead die died death deaths deadly perish murder homicide manslaughter fatality fatalities toll lives
        injure injured injury wound wounded hurt harm
        sick sicken infect infected infection ill illness disease
        blaze fire flames inferno wildfire
        burn burned burnt torch torched
        quake earthquake tremor temblor
        outbreak epidemic
        flood floods flooding deluge inundation
        crash collision collide smash
        explosion blast explode detonate detonation bombing
        shooting gunfire shots
        attack assault offensive onslaught raid operation campaign push drive
        strike airstrike airstrikes strikes bombard bombarded bombardment shell shelled shelling
        clash clashes battle fight fights fighting combat fierce ferocious
        fighter fighters militant militants jihadist jihadists rebel rebels insurgent insurgents gunman gunmen combatant combatants extremist
        soldier soldiers troop troops servicemen
        launch launched begin began begun start started commence commenced kick introduce resume restart
        halt halted suspend suspended pause break stop stopped
        capture captured recapture recaptured seize seized retake retook take taken conquer overran overrun invade invaded
        territory area region zone land swathe district
        enclave pocket patch sliver shred scrap bastion stronghold remnant
        town village city
        road roads street streets highway
        final last latest closing ultimate
        heavy violent intense severe strong massive
        evacuate evacuated evacuee evacuees flee fled escape escaped displaced leave
        civilian civilians resident residents inhabitant inhabitants locals
        child children kid kids youngster
        people individual individuals person persons
        woman women female
        remain remained stay stayed
        back backed support supported
        expel expelled oust ousted rid drive uproot dislodge purge
        defeat defeated beat beaten crush crushed vanquish topple toppled
        reduce reduced cut cuts trim slash slashed whittled lower shrink decrease
        rise rose risen increase increased climb climbed jump jumped grow growth surge surged raise hike soar soared gain gained
        fall fell fallen drop dropped decline declined slide slid slump slumped plunge plunged tumble lost
        announce announced announcement declare declared proclaim unveil unveiled
        predict predicted forecast expect expected anticipate
        claim claimed allege alleged assert asserted contend
        warn warned caution cautioned alert
        urge urged press pressed
        deny denied reject rejected refuse refused dismiss dismissed
        criticise criticize criticised criticized condemn condemned denounce denounced slam slammed blast
        praise praised hail hailed applaud
        agree agreed accept accepted approve approved pass passed adopt adopted endorse
        deal accord pact agreement treaty settlement
        talks negotiation negotiations discussions bargaining negotiating
        vote votes ballot poll polls
        election elections
        win won victory triumph triumphed victorious
        lead leader chief head boss heading pinnacle
        minister secretary
        government administration authorities authority
        police officer officers cop cops detective detectives
        arrest arrested detain detained custody apprehend
        jail jailed prison imprison imprisoned term sentenced sentence
        guilty convict convicted conviction
        judge court tribunal justice
        lawyer attorney counsel barrister solicitor
        prosecutor prosecutors prosecution
        charge charged accuse accused indict indicted indictment
        appeal challenge challenged contest
        inquiry probe investigation investigate investigating investigators investigator
        suspect suspected suspects
        bribe bribes bribery kickback corruption corrupt
        pay wage wages salary salaries earnings
        worker workers employee employees staff labourer laborer personnel
        walkout strike stoppage
        union unions
        company firm corporation business group
        profit profits income
        revenue sales turnover
        share shares stock stocks
        job jobs position post
        offer offered propose proposed proposal bid
        demand demanded request requested requesting seek sought ask asked
        rail railway train trains
        plane aircraft jet airplane planes airliner
        ship vessel boat ferry yacht
        car vehicle cars vehicles automobile auto carmakers automakers
        lorry truck trucks
        hospital hospitals clinic clinics
        doctor doctors physician physicians medic medics
        school schools college colleges
        store stores shop shops supermarket supermarkets grocery
        food meals
        house home houses homes building buildings dwelling
        rescue rescued rescuers save saved rescuer
        search searched hunt scour
        damage damaged destroy destroyed wreck wrecked devastate devastated ruin ruined
        collapse collapsed cave
        trap trapped stuck stranded
        shut shutdown close closed closure
        ban banned prohibit prohibited outlaw outlawed bar barred forbid
        allow allowed permit permitted let
        permit permits licence license planning
        plan plans planned scheme
        rule rules law laws regulation regulations legislation
        help aid assist assistance relief
        money cash funds
        cost costs price prices
        tax taxes levy
        big large huge vast major bulk great
        several various numerous multiple
        main key chief primary principal
        early initial
        due scheduled set slated
        border frontier boundary
        neighbour neighbor neighbouring neighboring adjacent adjoining
        harbour harbor port waterfront docks
        colour color
        labour labor
        defence defense
        centre center
        metre meter metres meters
        kilometre kilometer kilometres kilometers km
        square sq
        organisation organization body
        extend extended stretch stretched
        crowd crowds gather gathered mass
        rally demonstration protest protests march demonstrators protesters
        crisis emergency
        dangerous unsafe hazardous toxic poisonous
        contaminate contaminated pollute polluted pollution
        overwhelmed overloaded overstretched
        lack lacking short shortage shortages scarce
        sleeper dormant
        withdraw withdrawal pullout pull withdrew
        surprise surprising unexpected unexpectedly shock
        surrender surrendered capitulate
        hostage hostages captive captives
        threat threats danger menace risk
        weapon weapons arms
        control controlled hold held
        announce statement
        spokesman spokeswoman spokesperson
        relative relatives family families kin
        spectator fans supporters
        match game fixture
        team side squad
        goal goals score scored
        coach manager trainer
        champion champions title championship
        show showed display displayed
        lawmaker lawmakers parliamentarian legislator legislators deputies mp mps
        parliament legislature
        resign resigned quit stepped
        appoint appointed named name
        meet meeting summit
        buy bought acquire acquired purchase purchased acquisition takeover
        sell sold sale
        storm hurricane typhoon cyclone
        rain rainfall downpour downpours
        ash smoke fumes
        refugee refugees migrant migrants immigrant immigrants
        """
}

/// The word classes that tell what a name is part of, and of whom or what it is the name.
enum NameWords {
    /// Titles written before a person's name ("President", "Gen", "Mr").
    static let titles = set(
        """
        mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess duke duchess prince princess king
        queen emperor sultan emir sheikh sheik sheikha shaikh shaykh imam mullah ayatollah rabbi rev reverend pastor bishop archbishop
        cardinal pope father sister brother saint
        president vice-president minister premier chancellor secretary senator sen representative rep congressman
        congresswoman governor gov mayor councillor councilman councilwoman speaker ambassador envoy commissioner
        chairman chairwoman chair chief director justice judge prosecutor attorney sheriff marshal inspector superintendent
        detective det constable officer agent deputy trooper patrolman firefighter
        general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt admiral adm brigadier brig
        corporal cpl private pvt lieutenant-general field
        coach captain manager executive analyst spokesman spokeswoman spokesperson
        """)

    /// Capitalised words that stand before a title and belong to it ("Prime Minister", "Vice President").
    static let beforeTitles = set(
        "prime vice deputy foreign defence defense interior finance acting former first assistant chief lord associate senior attorney major brigadier lieutenant executive field air"
    )

    /// Nouns of roles and trades in lower case that tell a person ("SDF spokesman Mustafa Bali", "X, an analyst at").
    static let roles = set(
        """
        boss spokesman spokeswoman spokesperson spokesmen official officials officer commander chief head leader director president
        chairman chairwoman chair founder co-founder cofounder manager executive ceo secretary minister ambassador envoy diplomat
        adviser advisor aide lawyer attorney prosecutor judge justice sheriff detective investigator inspector
        analyst expert researcher scientist professor lecturer scholar historian economist economists academic author writer
        journalist reporter correspondent editor columnist photographer producer actor actress singer musician artist
        activist campaigner organizer organiser lawmaker legislator senator congressman congresswoman representative
        governor mayor councillor councilman candidate politician premier chancellor monarch king queen prince princess
        doctor physician surgeon nurse teacher student engineer pilot farmer fisherman driver owner resident survivor
        witness victim suspect defendant coach captain player striker goalkeeper midfielder defender quarterback
        general colonel lieutenant sergeant major admiral soldier veteran fighter militant refugee activist
        father mother son daughter brother sister husband wife widow uncle aunt cousin neighbour neighbor friend
        administrator coordinator co-ordinator negotiator mediator strategist pollster developer designer architect
        headteacher headmaster headmistress principal dean rector provost vicar medic paramedic climber skier skipper referee
        conductor composer poet novelist playwright filmmaker sculptor painter curator librarian chef baker grocer barrister
        solicitor magistrate astronaut astronomer biologist chemist physicist geologist meteorologist seismologist virologist
        epidemiologist psychologist sociologist ecologist geophysicist volcanologist entrepreneur investor trader trainer jockey
        cyclist runner swimmer boxer golfer sailor carpenter electrician mechanic shopkeeper pensioner dancer
        rescuer broker banker builder plumber butcher barber tailor waiter waitress hunter brewer miller gardener forester ranger
        organist pianist violinist guitarist drummer bassist soprano tenor climatologist ornithologist archaeologist anthropologist
        archivist dentist pharmacist midwife caretaker lifeguard diver firefighter bystander passenger commuter tenant landlord
        lobbyist whistleblower blogger presenter announcer umpire unionist fishmonger beekeeper vintner winemaker shepherd zookeeper
        glaciologist oceanographer schoolteacher superintendent bookseller treasurer
        """)

    /// Last words of the names of bodies ("Syrian Democratic Forces", "Brookings Institution").
    static let bodies = set(
        """
        forces force army navy militia guard guards corps brigade brigades battalion command units unit police
        party movement front alliance coalition union federation confederation league association organization organisation
        laboratory laboratories clinic orchestra
        committee commission council congress parliament senate assembly ministry department agency bureau office authority
        administration service services court tribunal board foundation institute institution observatory centre center
        university college school academy hospital church museum bank fund trust group holdings company corporation corp inc ltd
        llc plc co partners industries airlines airways motors electric systems technologies press news network television
        radio times post journal herald tribune telegraph guardian gazette magazine broadcasting media club united fc
        society initiative project programme program campaign watch international nations brotherhood cartel syndicate
        exchange reserve treasury chamber cabinet secretariat
        lines airline airways ferries cruises railways shipping logistics aerospace automotive hotels resorts foods beverages
        breweries stores supermarkets brands pharmaceuticals chemicals biotech semiconductors software solutions labs studios
        ventures securities insurance telecom telecommunications petroleum energy minerals metals mining holding
        """)

    /// Words that end a body's name and that writers leave out the second time.
    static let legalForms = set(
        """
        inc corp corporation ltd limited co company companies group holdings plc llc ag se nv sa spa motor motors airlines
        airways institution institute technologies systems energy pharmaceuticals entertainment party
        """)

    /// Nouns in lower case that say a name is a firm's ("the airline Denk", "Denk, the Bremen airline").
    static let firms = set(
        """
        company firm organisation organization agency airline carrier chipmaker carmaker automaker truckmaker planemaker drugmaker
        steelmaker shipbuilder homebuilder manufacturer retailer insurer lender bank utility supermarket chain conglomerate startup
        start-up broadcaster refiner foundry distillery brewery shipyard biotech
        """)

    /// Last words of the names of places ("Euphrates River", "Aleppo Governorate").
    static let lands = set(
        """
        river province governorate city island islands mountain mountains lake sea ocean gulf desert valley county street
        avenue road square airport bay peninsula district heights hills beach park canal bridge strait coast cape forest
        village town region oblast prefecture territory territories republic kingdom emirates states plateau delta harbour
        harbor port castle palace cathedral chapel abbey stadium arena tower station cemetery
        """)

    /// Nouns of settlements and lands in lower case, beside a name ("Deir Az Zor province", "the village of Baghouz").
    static let settlements = set(
        """
        province governorate city town village district region county municipality suburb neighbourhood neighborhood island
        peninsula valley desert river capital hamlet oblast prefecture archipelago
        """)

    /// First words of the names of waters, mountains and the like ("River Elbe", "Mount Etna", "Lake Constance").
    static let landsFirst = set("river mount lake loch lough cape isle fort port gulf camp")

    /// Last words of the names of things, which are nobody's even where a given name comes first ("James Webb Space Telescope").
    static let things = set(
        """
        telescope satellite rover probe mission prize award awards medal trophy cup championship championships tournament
        marathon race derby open masters act bill law treaty accord accords agreement protocol plan report inquiry commission
        festival tour show series day week war wars battle massacre scandal affair trial case crusade memorial monument statue
        line railway railroad tunnel dam pipeline plant factory mine highway motorway bypass disease syndrome virus variant
        scale effect theory test
        """)

    /// What the names of ministries and agencies say they are for ("Food and Drug Administration", "Health Secretary").
    static let subjects = set(
        """
        aeronautics affairs aging agriculture air alcohol archives arts aviation aquatic borders budget business care childhood
        children climate commerce communications community competition conservation consumer corrections cooperation
        culture customs defence defense development digital disability disaster drug drugs economic economy education
        elderly elections electricity emergency employment energy enterprise environment environmental equality
        exchange exploration explosives export families family finance firearms fire fish fisheries fishing food foreign
        forestry forests fuel gaming gas geology government healthcare health heritage highway historic home homeland housing
        human hydrocarbons immigration industrial industry information infrastructure innovation insurance intelligence
        interior investment justice labor labour land lands legal levelling local machinery marine maritime market markets
        meteorology medical medicine medicines migration mineral mines mining monuments national natural nuclear nutrition
        oceanic oceans oil parks pensions petroleum planning police pollution ports power prisons property
        protection public quarantine rail railways reconstruction records recreation refugee relief religious rescue research
        resources revenue rivers road roads rural safety sanitation schools science scientific securities security shipping
        skills social space sports sport standards statistics supply tax taxation technology telecommunications tobacco
        tourism trade traffic training transport transportation treasury urban urbanization vaccine veterans veterinary
        water weather weights welfare wildlife women work works youth
        """)

    /// Small words that stand inside names.
    static let particles = set(
        "de van von bin ibn der den del della di da dos das du la le el al az ez ul ud bint abu ter ten af zu y")

    /// Arabic articles glued to the word they belong to with a hyphen ("al-Hol", "el-Zour").
    static let articles = set("al el as ash ad ar an at az ul ed es")

    /// First words of names that go on with "of".
    static let takesOf = set(
        """
        university ministry department bank republic state states kingdom house office board council institute college school
        court city village town province gulf strait sea bay cape isle isles church chamber federation union association
        league party museum academy society order secretary army front organization organisation bureau center centre
        confederation commission committee emirate sultanate commonwealth district church archdiocese diocese knights
        doctors lloyd's syndicate minister chief horn ivory bishop archbishop prince princess duke duchess statue tower
        """)

    /// Last words before a "for" that belongs to the name ("Observatory for Human Rights").
    static let takesFor = set(
        """
        observatory center centre committee campaign institute organization organisation movement council coalition party
        alliance fund agency commission association court front society foundation office union initiative bank reporters
        citizens americans network conference programme program secretary minister department ministry
        """)

    /// Plural nouns whose possessive stands inside a name ("People's Protection Units").
    static let innerPossessives = set(
        "people's women's children's men's workers' farmers' writers' worker's king's queen's st saint lloyd's world's peoples'"
    )

    /// Days and months, which are no part of names.
    static let calendar = set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
        """)

    /// Months that are also names of people.
    static let doubtfulMonths = set("may april june august march jan")

    /// Words that sentences begin with, capital or not, though a name follows ("Senior SDF official").
    static let openers = set(
        """
        senior former top local many several some most all both three two four five six seven eight nine ten early late
        brothers sisters twins
        yesterday today tomorrow meanwhile however moreover according since still last next earlier later recently
        new old young outgoing incoming acting longtime veteran prominent leading ex then-president backed led supported
        asked speaking reporting writing addressing citing quoting despite following including unlike like dear hello yes
        no well oh ok okay please thanks thank watch read see listen photo photos video image file exclusive breaking update updated opinion analysis
        """)

    static func set(_ text: String) -> WordSet { WordSet(text.listed) }
}

import Language

/// Everyday words that rewriting swaps for each other, so that a reworded quotation is known again.
///
/// They only help to find the quotation that was reworded; that words were changed is told from the words themselves.
/// Written by hand from English usage and from how rewriting tools exchange words.
enum PlainSynonyms {
    /// The group of a stem, nil where it has none.
    static func group(of stem: String) -> Int? { groups[stem] }

    private static let groups: WordTable<Int> = WordTable(
        { () -> [String: Int] in
            var groups: [String: Int] = [:]
            for (place, line) in lines.split(separator: "\n").enumerated() {
                for word in line.split(separator: " ") {
                    let stem = Stemmer.stem(String(word))
                    if groups[stem] == nil { groups[stem] = place }
                }
            }
            return groups
        }())

    private static let lines = """
        beginning start onset outset
        begin start commence launch began begun
        end finish conclude conclusion
        fierce ferocious heavy intense violent severe strong
        ongoing continuing continue continues proceed
        last final closing ultimate
        fight fighting battle clash clashes combat conflict
        attack assault offensive strike raid
        advance progress move
        defend protect guard shield
        stronghold bastion fortress redoubt
        pocket enclave area territory zone
        kill murder slay slain dead died die death
        wounded injured hurt
        children kids youngsters child kid
        boys lads guys
        girls lasses
        people folks persons
        man guy bloke
        mother mum mom
        father dad
        mistake error blunder slip
        silly foolish stupid daft
        big large huge enormous massive great vast
        small little tiny
        fast quick rapid swift
        slow sluggish
        good fine nice
        bad terrible awful poor dreadful horrible
        wonderful magnificent superb brilliant great marvellous fantastic
        happy glad pleased delighted
        sad unhappy sorry sorrowful
        angry furious mad irate
        afraid scared frightened terrified
        brave courageous
        tired exhausted weary
        help assist aid support
        need require
        want wish desire
        show demonstrate reveal
        say tell state mention
        think believe reckon
        know understand realise realize
        see witness observe watch
        hear listen
        get obtain receive acquire
        give provide supply offer
        buy purchase
        sell vend
        build construct erect
        destroy demolish wreck ruin
        make create produce
        stop halt cease
        leave depart go quit
        come arrive
        return back
        stay remain
        live reside dwell
        lie mislead lied misled deceive
        resign quit go
        job post position role work
        worker employee staff
        company firm business corporation enterprise
        boss chief head leader
        money cash funds
        price cost
        tax levy duty
        rise increase grow climb surge
        fall drop decline decrease
        house home residence dwelling
        town city village
        street road
        car vehicle automobile
        plane aircraft jet
        bomb explosive device mine landmine landmines mines
        explosion blast
        gun weapon rifle firearm
        soldier troop fighter
        enemy foe opponent
        friend ally partner
        country nation state
        government administration regime
        law legislation
        plan scheme proposal
        deal agreement accord
        talk discussion negotiation
        vote ballot election poll
        protest demonstration
        victory win triumph
        defeat loss
        danger threat peril risk
        dangerous perilous risky hazardous
        safe secure
        important significant crucial vital key
        difficult hard tough
        easy simple
        clear plain obvious evident
        sure certain
        true real genuine
        false untrue fake
        problem issue trouble difficulty
        answer reply response
        question query
        reason cause
        result outcome consequence
        chance opportunity
        choice option
        way method manner
        thing matter
        time moment period
        day date
        night evening
        morning dawn
        now currently presently moment
        soon shortly
        always constantly forever
        never
        quiet silent calm
        loud noisy
        new fresh recent
        old ancient elderly
        young youthful
        rich wealthy
        poor impoverished needy
        clean clear pure
        dirty filthy
        dark black
        bright light
        full complete whole entire
        empty vacant
        open
        close shut
        high tall
        water flood
        fire blaze
        storm hurricane
        doctor physician medic
        illness disease sickness
        vaccine jab shot
        virus bug
        school college
        student pupil
        teacher instructor
        fair just
        wrong incorrect
        right correct
        shame disgrace
        proud
        love adore
        hate detest loathe
        hope expect
        try attempt seek
        choose pick select
        allow permit let
        prevent avoid
        agree accept
        refuse reject decline
        ask request demand
        promise pledge vow
        warn caution
        accuse blame
        evidence proof
        crime offence offense
        criminal offender
        police officers
        prison jail
        free release liberate
        capture seize take
        hold keep retain
        use utilise utilize employ
        work function operate
        play perform
        run operate manage
        change alter modify transform
        grow expand enlarge
        cut reduce slash lower
        save rescue
        lose forfeit
        find discover locate
        hide conceal
        seem appear look
        become turn
        happen occur
        """
}

extension DeedFamilies {
    /// Words of one deed that the other tables do not hold together, the forms of strong verbs among them.
    static let deedRows = """
        close closed shut shutdown closure
        reopen reopened reopening open opened
        sink sank sunk founder foundered
        capsize capsized overturn overturned flip flipped
        overturn overturned quash quashed annul annulled reverse reversed
        uphold upheld confirm confirmed
        derail derailed derailment
        destroy destroyed gut gutted burn burned burnt raze razed consume consumed demolish demolished
        hire hired recruit recruited employ employed
        dismiss dismissed sack sacked layoff redundancy fire fired cut shed axe axed
        acquit acquitted clear cleared acquittal
        expel expelled expulsion deport deported
        enter entered march marched
        protest protested march marched demonstrate rally rallied demonstration
        cancel cancelled canceled scrap scrapped axe axed abandon abandoned cancellation
        postpone postponed delay delayed defer deferred
        walkout strike stoppage
        steal stole stolen theft rob robbed robbery
        shoot shot shooting gunfire
        fly flew flown flight
        speak spoke spoken speech address addressed
        choose chose chosen select selected pick picked
        elect elected election vote voted
        sentence sentenced jail jailed imprison imprisoned
        strike struck hit
        collide collided collision ram rammed hit crash
        abolish abolished scrap scrapped repeal repealed
        collapse collapsed fall fell fallen topple toppled
        put place placed
        hit landfall
        bury buried burial funeral
        marry married wed wedding marriage
        give gave given grant granted award awarded
        pay paid payment
        break broke broken
        throw threw thrown hurl hurled
        drive drove driven
        freeze froze frozen
        teach taught
        send sent dispatch dispatched deploy deployed
        bring brought
        lead led
        fight fought fighting battle clash clashed
        withdraw withdrew withdrawn withdrawal pullout
        grow grew grown growth
        rise rose risen
        fall fell fallen
        begin began begun start started
        leave left
        lose lost loss
        win won victory triumph
        find found discover discovered
        know knew known
        swim swam swum
        sing sang sung
        ring rang rung
        rule ruled ruling
        launch launched liftoff lift
        land landed landing
        evacuate evacuated evacuation
        visit visited visiting
        sign signed signing
        attack attacked ambush ambushed
        blaze fire flame flames inferno burn burned burnt
        bill legislation measure law act amendment
        rate level
        headquarters office
        prisoner inmate detainee
        guard warder jailer
        worker employee staff job post position
        sue sued lawsuit
        return returned resume resumed resumption
        ceasefire truce armistice
        erupt erupted eruption
        collapse collapsed
        seize seized confiscate confiscated impound impounded
        win won take took claim claimed
        join joined member membership
        bombing bomber bomb explosion explode blast blew
        police officers officials customs authorities
        overthrow overthrew overthrown oust ousted topple toppled
        """

    /// Deeds that gainsay each other, the one before the bar and the other behind it.
    static let contraryRows = """
        begin launch announce stage impose|end halt cancel abandon lift
        arrest jail charge|release free acquit
        convict|acquit
        capture seize|lose withdraw leave flee
        enter|leave withdraw flee
        arrive|depart
        open reopen|close
        approve pass uphold|reject veto overturn
        win|lose
        rise|fall reduce
        appoint elect hire|resign dismiss
        buy|sell
        accuse|clear acquit
        kill|injure rescue
        confirm|deny
        support|oppose
        allow|ban
        build|demolish destroy
        block|clear
        sign|cancel break
        send|withdraw
        land|crash
        kidnap|release free rescue
        agree|reject
        against|support
        walkout|return resume
        strengthen|weaken
        gain|lose
        import|export
        lend|borrow
        join|leave
        invite|expel
        praise|criticise
        accept|refuse reject
        lock|unlock
        load|unload
        promote|relegate demote
        create|abolish scrap
        recover|deteriorate worsen
        ease|tighten
        extend|shorten
        recognise|deny
        raise|lower cut
        score|miss
        take|give free
        birth|death
        north|south
        northern|southern
        east|west
        eastern|western
        men|women
        man|woman
        boy|girl
        first|second third
        explode detonate|defuse disarm
        alive survive|dead
        victory|defeat
        former|current
        """

    /// States of one person or thing that cannot both be, the one before the bar and the other behind it.
    static let stateRows = """
        alive unhurt unharmed uninjured unscathed safe|dead die died body bodies corpse kill killed
        victory|defeat
        guilty|innocent
        """

    /// A verb, the word behind it, and the deed both tell.
    static let phrasalRows = """
        step down resign
        stepped down resign
        call off cancel
        walk out walkout
        walked out walkout
        lay off dismiss
        laid off dismiss
        shot dead kill
        shoot dead kill
        gunned down kill
        lifted off launch
        lift off launch
        blew up explode
        blown up explode
        came down crash
        went down sink
        pulled out withdraw
        took effect begin
        made landfall hit
        voted down reject
        turned down reject
        thrown out reject
        threw out reject
        put off postpone
        put out extinguish
        struck down overturn
        set free release
        found guilty convict
        found dead die
        found not acquit
        claimed victory win
        opened fire shoot
        broke out begin
        came off derail
        signed up join
        burned down burn
        burnt down burn
        handed down sentence
        """
}

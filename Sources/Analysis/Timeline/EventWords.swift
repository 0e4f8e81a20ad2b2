import Language

/// Words that outlets put in each other's place when they tell the same event.
///
/// Kinds of event as in ACE 2005 and MAVEN (Wang et al. 2020), each with the everyday verbs and nouns of news; made by hand, so
/// that "announced an offensive" and "launched an assault" can be seen to speak of one thing. Two words of one row are no
/// proof of anything: they only weigh as one word when reports of the same day are compared.
enum EventWords {
    /// The row a stem belongs to, named by the row's first word; nil for stems of no row.
    static func concept(ofStem stem: String) -> String? { table[stem] }

    private static let table: WordTable<String> = WordTable(
        { () -> [String: String] in
            var table: [String: String] = [:]
            for row in rows.split(separator: "\n") {
                let words = row.split(separator: " ").map(String.init)
                for word in words { table[Stemmer.stem(word)] = words[0] }
            }
            return table
        }())

    private static let rows = """
        begin began begun start launch open commence kick
        end ended halt stop pause suspend finish cease break
        announce declare unveil proclaim introduce
        assault push offensive attack operation campaign effort drive onslaught raid strike
        battle fighting fight fought clash combat
        final last closing remaining
        kill dead death die died deadly fatal slain toll perish
        injure wound hurt injury
        arrest detain seize custody jail capture
        retake recapture retook capture seize take took clear regain
        flee fled evacuate leave left escape displace displaced evacuation departure
        withdraw withdrawal pullout pull withdrew
        win won victory defeat beat
        lose lost loss
        vote election ballot poll referendum elect
        agree deal agreement accord pact treaty
        meet met meeting talk talks summit negotiate negotiation
        protest demonstration rally march demonstrate
        resign resignation quit step
        appoint name nominate appointment
        buy bought acquire acquisition purchase merge merger takeover
        sue lawsuit court trial judge ruling rule
        charge accuse indict indictment
        convict guilty sentence sentenced
        crash collide collision derail
        explode explosion blast bomb bombing
        fire blaze wildfire
        earthquake quake tremor magnitude
        storm hurricane typhoon cyclone tornado
        flood flooding
        release free freed
        sign signed signature
        ban prohibit outlaw
        approve pass passed adopt endorse
        reject refuse decline deny
        rise rose increase climb jump surge grow grew
        fall fell drop decline slump plunge decrease
        cut reduce slash lay layoff
        build built construct construction
        find found discover discovery
        """
}

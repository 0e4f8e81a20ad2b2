import News

/// A figure with what its sentence says of it: what is counted, under which heading, of whom, where and when.
struct FigureContext: Sendable {
    /// The figure, its sentence, its source and its scope.
    var claim: Claim
    /// The sentence.
    let reading: SentenceReading
    /// The words around it, for a contrast with another figure's.
    let clause: FigureClause
    /// The numbers it can mean.
    let range: FigureRange
    /// What is counted or measured, as the article names it ("civilians").
    let noun: String
    /// What it is laid side by side under: `noun`, or the wider thing it belongs to ("people").
    let family: String
    /// Physical unit, currency or sort of number: only equal ones are laid side by side.
    let measure: String
    /// Under which heading it stands ("killed"), nil where the sentence gives none we know.
    let heading: NewsPredicates.Predicate?
    /// The number in the base unit of its quantity, nil for ranges and vague ones.
    let amount: Double?
    /// The unit it is written in.
    let unit: String
    /// In what way it is stated.
    let mode: FigureMode
    /// Words that change who is counted.
    let qualifiers: FigureQualifiers
    /// Whether it is a price or a move of a market, which is another an hour later.
    let isMarket: Bool
    /// Whether its sentence says that it tells of another event than the main one ("in a separate attack").
    let isOther: Bool
    /// Quarters and halves of a year that its sentence names, and "prior" years.
    let quarters: Set<String>
    /// The worth of the last place written, in the base unit: what a conversion may have rounded.
    let place: Double
    /// What a share is a share of ("of the vote"), nil where it is not told.
    let whole: String?
    /// Whether its sentence stands among the first of its article, where the main event is told.
    let isLead: Bool
    /// Peoples named within the figure ("600 Palestinians").
    let peoples: Set<String>
    /// Stems of the words around it.
    let near: Set<String>
    /// The party whose figure it is.
    let holder: FigureHolder
    /// Organisations named within the figure itself ("ISIL combatants").
    let organisations: Set<String>
    /// Places named in its scope.
    let places: Set<String>
    /// Whether its scope is a stretch of time ("this past week", "since December").
    let periods: Set<String>
    /// The days its scope names, where it names one.
    let days: ClosedRange<Day>?
    /// The days such a stretch takes, where they are known.
    let stretch: ClosedRange<Day>?
    /// Whether it tells of something long past.
    let isBackground: Bool
    /// Stems of the telling words that say where.
    var placeWords: Set<String> = []
    /// Whether its scope says where, by name or not.
    var isPlaced = false
    /// Where and on which day its event is.
    var setting = FigureSetting()
    /// Which of several it is of: the first blast, the east coast, each or all.
    var aspects = FigureAspects()
    /// What it is of beyond its topic.
    var subject = FigureSubject()
    /// The word right before it that tells what is done, with its group of near words.
    var doing: Set<String> = []
    /// What is done to the counted things, before the figure or behind it ("were planted"), with its groups of near words.
    var deed: Set<String> = []
    /// Whether its time is to come.
    var isFuture = false
    /// What a term of prison is for.
    var offences: Set<String> = []

    /// Which bucket of figures it can be laid side by side in.
    var bucket: Bucket { Bucket(family: family, measure: measure) }

    /// What two figures must have in common before anything else is looked at.
    struct Bucket: Hashable, Comparable {
        let family, measure: String

        static func < (left: Bucket, right: Bucket) -> Bool {
            (left.family, left.measure) < (right.family, right.measure)
        }
    }
}

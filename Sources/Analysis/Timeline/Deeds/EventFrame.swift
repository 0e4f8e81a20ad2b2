/// Who did what to whom, where, by the words of one clause.
///
/// Read by the order of words and a few tables, not by grammar: what cannot be read stays empty, and an empty part gainsays nothing.
struct EventFrame: Sendable {
    /// Stems of what was done; empty where the verb says nothing by itself.
    var deeds: Set<String> = []
    /// Stems of all common words of the clause.
    var words: Set<String> = []
    /// Who did it.
    var actor: NounPhrase?
    /// Whom or what it was done to.
    var patient: NounPhrase?
    /// The subject of a verb with no object: it did it, or it happened to it.
    var theme: NounPhrase?
    /// Where.
    var places: [NounPhrase] = []
    /// What hangs on other prepositions ("with fraud", "from Kourou").
    var linked: [String: [NounPhrase]] = [:]
    /// What was decided, begun or allowed: "voted to strike".
    var inner: String?
    /// Whether it is told as not done.
    var isDenied = false
    /// Whether it is told as rumour, as tried, or as what would have been.
    var mood: ClauseMood = .told
    /// Each verb with what it was done to, where the clause has several.
    var acts: [FrameAct] = []
    /// Every name of the clause.
    var names: [NamedPhrase] = []
    /// Everything its deeds stand for, and everything its deeds and common words do: found once, for frames are compared many times.
    private(set) var families: (deeds: Set<String>, all: Set<String>) = ([], [])

    /// The same, with what its words stand for.
    func settled() -> EventFrame {
        var frame = self
        frame.families = (DeedFamilies.all(of: deeds), DeedFamilies.all(of: words.union(deeds)))
        return frame
    }
}

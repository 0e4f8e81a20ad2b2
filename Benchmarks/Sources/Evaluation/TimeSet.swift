/// A public set of texts with their time expressions, and what its marking allows to be counted.
struct TimeSet: Sendable {
    /// Its file under the corpora folder.
    var file: String
    /// Its name in the table.
    var name: String
    /// Whether every expression of every text is marked, so that what is found beside them is wrong.
    var isWhole = false
    /// Whether the date of a text anchors its words: WikiWars states the day of download, which anchors nothing.
    var isAnchored = true
    /// Whether its hours are counted in UTC, which no text says.
    var isUniversal = false
    /// What is asked, or what others reach.
    var aim: String

    /// Every set, in the order of the table.
    ///
    /// EventStoryLine marks selected sentences, and takes the preposition in ("on June 8"); Recognizers-Text and Duckling hold what one says
    /// to an assistant, where a bare weekday lies ahead and an American order of numbers is meant: news rules differ from both.
    static let all = [
        TimeSet(
            file: "times/wikiwars.jsonl", name: "WikiWars", isWhole: true, isAnchored: false,
            aim: "HeidelTime on TempEval-3: .903, value .776"),
        TimeSet(file: "times/eventstoryline.jsonl", name: "EventStoryLine", isUniversal: true, aim: "value .780"),
        TimeSet(file: "times/recognizers_text.jsonl", name: "Recognizers", aim: "assistant's phrases"),
        TimeSet(file: "times/duckling.jsonl", name: "Duckling", aim: "assistant's phrases"),
    ]
}

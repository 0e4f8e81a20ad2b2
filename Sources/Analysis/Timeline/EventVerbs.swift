import Language

/// Verbs the timeline reads by: those that tell what happened, and those of saying.
enum EventVerbs {
    /// Whether a folded word in small letters is a verb in a finite form that news tells by.
    static func isFinite(_ word: String) -> Bool { present.contains(word) || isPast(word) }

    /// Whether it tells what happened.
    static func isPast(_ word: String) -> Bool {
        past.contains(word) || saying.contains(word) || (word.hasSuffix("ed") && word.count > 4)
    }

    /// Whether it reports what somebody said.
    static func isSaying(_ word: String) -> Bool { saying.contains(word) }

    /// A set of the words of a text.
    static func set(_ words: String) -> WordSet { WordSet(list(words)) }

    /// The words of a text.
    static func list(_ words: String) -> [String] { words.split { $0 == " " || $0 == "\n" }.map(String.init) }

    private static let present = set(
        "is are will would can could does do did has have had may might must says say tells expect expects hope hopes")

    private static let past = set(
        """
        was were had did wrote went came took began held made gave won lost died fell hit shot struck met saw found killed led
        ran sent brought became broke fled flew grew kept knew rose spoke stood left quit cut sold bought caught fought drove
        laid rang hung dug felt heard hid beat drew drank ate overthrew upheld shook slid spent stole stuck swam thought understood wore
        taught sang slept slew shut split rode meant lent leapt crept bled shone swung stung upset outlawed
        sued put set sank burnt burst built chose froze got lay paid sought sworn threw tore withdrew retook overran swept spread
        """)

    private static let saying = set(
        """
        said says say told tells tweeted tweets wrote writes mentioned added adds stated states reported reports warned warns
        claimed claims predicted predicts estimated estimates insisted confirmed noted explained acknowledged stressed posted
        """)
}

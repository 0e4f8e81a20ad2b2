/// Whether the words around a time expression look back or ahead: the nearest verb decides, those before it first.
enum TimeDirection: Sendable {
    /// The clause tells what happened, with the word that says so.
    case back(String)
    /// The clause tells what is to come, with the word that says so.
    case ahead(String)
    /// No verb near says either.
    case open

    /// The word that looks ahead, if one does.
    var cue: String? { if case .ahead(let cue) = self { cue } else { nil } }

    /// Whether it looks ahead from a time in the past: "the bridge was to open", "he would return".
    var isLaterInPast: Bool { cue.map { ["would", "d", "was to", "were to", "might", "could"].contains($0) } ?? false }

    /// Whether it is the day something was decided for, which may have come by the day of print.
    var isDecided: Bool { cue.map { $0.hasSuffix(TimeDirection.decided) } ?? false }

    /// Whether the clause tells what happened.
    var isBack: Bool { if case .back = self { true } else { false } }

    /// How many tokens are looked at on either side.
    private static let reach = 14

    /// Reads the tokens around `from..<to`.
    static func of(_ tokens: [TimeToken], from: Int, to: Int) -> TimeDirection {
        if let called = calledFor(tokens, from, to) { return .ahead(called) }
        // "The elections are in November", "the funeral is on Friday".
        if ["on", "in", "at"].contains(word(tokens, from - 1)), ["is", "are"].contains(word(tokens, from - 2)) {
            return .ahead(word(tokens, from - 2) + " " + word(tokens, from - 1))
        }
        // "The bill is debated in June": the present says it of what is to come.
        if ["on", "in"].contains(word(tokens, from - 1)), ["is", "are"].contains(word(tokens, from - 3)),
            word(tokens, from - 2).hasSuffix("ed")
        {
            return .ahead(word(tokens, from - 3) + " " + word(tokens, from - 2))
        }
        let isSaying = word(tokens, to) == "that"
        let isQuoted = tokens[from].isQuoted
        var weak: TimeDirection?
        var place = from - 1
        while place >= 0, from - place <= reach, !tokens[place].isStop {
            // Words of a quotation say nothing of the time outside it.
            if tokens[place].isQuoted, !isQuoted {
                place -= 1
                continue
            }
            if let found = sign(tokens, place, isAfterTime: isSaying && from - place <= 2) {
                if case .back(let verb) = found, saying.contains(verb), from - place > 2,
                    let modal = modal(tokens, after: to)
                {
                    return .ahead(modal)
                }
                guard found.isBack, isInRelativeClause(tokens, place) else { return found }
                weak = weak ?? found
            }
            place -= 1
        }
        if let weak { return weak }
        place = to
        while place < tokens.count, place - to <= reach, !tokens[place].isStop {
            // "On Thursday, for what is to be a long stay": the clause behind tells of something else.
            if ["what", "which", "who", "where"].contains(tokens[place].text) { break }
            if let found = sign(tokens, place, isAfterTime: true) { return found }
            place += 1
        }
        return .open
    }

    /// "Unions said on Monday a strike this Friday will stop trains": what was said in the past is of what is to come.
    private static func modal(_ tokens: [TimeToken], after to: Int) -> String? {
        (to..<min(tokens.count, to + 2)).lazy.map { tokens[$0].text }.first { $0 == "will" || $0 == "shall" }
    }

    private static let saying: WordSet = ["said", "says", "told", "tells", "tweeted", "wrote"]

    /// "Called a second day of strikes for Jan 31", "set talks for Friday": what was fixed in the past lies ahead.
    private static func calledFor(_ tokens: [TimeToken], _ from: Int, _ to: Int) -> String? {
        if word(tokens, to) == "deadline", !missed(tokens, before: from) { return "deadline" }
        let link = word(tokens, from - 1)
        if let verb = decidedFor(tokens, from, link) { return verb + decided }
        guard ["for", "until", "till", "to"].contains(link) else { return nil }
        var place = from - 2
        while place >= 0, from - place <= reach, !tokens[place].isStop {
            let verb = tokens[place].text
            // "Closed from 2 February to 9 February" is one stretch of time.
            if link == "to", ["closed", "suspended"].contains(verb), isStretch(tokens, place, from) { return nil }
            if link == "for" ? fixing.contains(verb) : delaying.contains(verb) { return verb + " " + link }
            place -= 1
        }
        return nil
    }

    private static func isStretch(_ tokens: [TimeToken], _ verb: Int, _ time: Int) -> Bool {
        tokens[verb..<time].contains { $0.text == "from" }
    }

    /// "Voted to strike from June 10", "announced a walkout starting July 1": the day that was decided on.
    private static func decidedFor(_ tokens: [TimeToken], _ from: Int, _ link: String) -> String? {
        let isStart = ["from", "starting", "beginning", "effective", "of"].contains(link)
        if link == "effective" { return "effective" }
        guard isStart || link == "on" || link == "by", link != "of" || word(tokens, from - 2) == "as" else {
            return nil
        }
        var place = from - 2
        var isInfinitive = false
        while place >= 0, from - place <= reach, !tokens[place].isStop {
            let word = tokens[place].text
            if deciding.contains(word) {
                // "A jury ordered the firm to pay on Monday": the day of the order.
                if link == "on", word == "ordered", tokens[from].has([.weekday]) { return nil }
                let isEnough = isStart && (link != "from" || isInfinitive || announcing.contains(word))
                return isEnough || isInfinitive ? word : nil
            }
            // "Voted 52 to 48 for the bill on Thursday": a count, and no deed to come.
            if word == "to", !isCount(tokens, place) { isInfinitive = true }
            // Another verb between, or another time: the day is its own.
            if backWords.contains(word) || tokens[place].has([.weekday, .month, .relative, .year]) { return nil }
            place -= 1
        }
        return nil
    }

    /// Whether a number or an article stands behind a "to": no verb follows.
    private static func isCount(_ tokens: [TimeToken], _ to: Int) -> Bool {
        let next = word(tokens, to + 1)
        return next.first?.isNumber == true || ["the", "a", "an"].contains(next)
            || tokens.indices.contains(to + 1) && tokens[to + 1].has([.number])
    }

    private static let owning: WordSet = ["the", "a", "its", "their", "his", "her", "this", "of"]

    private static let decided = " for that day"

    private static let deciding: WordSet = [
        "voted", "agreed", "decided", "vowed", "pledged", "promised", "threatened", "resolved", "ordered", "announced",
        "approved", "ruled", "declared",
    ]
    private static let announcing: WordSet = ["announced", "ordered", "approved", "declared", "threatened"]

    /// "Missed a May 10 deadline" lies behind.
    private static func missed(_ tokens: [TimeToken], before from: Int) -> Bool {
        (max(0, from - 4)..<from).contains {
            ["missed", "passed", "met", "beat", "ignored", "after"].contains(tokens[$0].text)
        }
    }

    private static let delaying: WordSet = [
        "postponed", "postponing", "delayed", "delaying", "adjourned", "adjourning", "extended", "extending",
        "suspended",
        "deferred", "rescheduled", "moved", "off", "back", "postpone", "delay", "extend", "closed",
    ]

    private static let fixing: WordSet = [
        "called", "calls", "calling", "set", "fixed", "announced", "arranged", "booked", "pencilled", "slated",
        "summoned",
        "convened", "rescheduled", "postponed", "adjourned",
    ]

    /// What one word says; `isAfterTime` where the time names when the verb's own act took place: "On Wednesday he predicted",
    /// "predicted Wednesday that".
    private static func sign(_ tokens: [TimeToken], _ place: Int, isAfterTime: Bool) -> TimeDirection? {
        let token = tokens[place]
        guard !token.text.isEmpty, token.classes.isEmpty else { return nil }
        let before = word(tokens, place - 1)
        let after = word(tokens, place + 1)
        if aheadWords.contains(token.text) {
            switch token.text {
            // "Published its plans for the harbour": a thing.
            case "plan" where owning.contains(before) && after != "to": return nil
            case "plans" where owning.contains(before) && after != "to": return nil
            case "due":
                if before == "been", word(tokens, place - 2) == "had" { return .back("due") }
                return before == "past" ? nil : .ahead("due")
            case "set": return after == "to" || after == "for" ? .ahead("set") : .back("set")
            case "predicted", "hoped", "planned", "expected", "scheduled", "wanted":
                return isAfterTime && !["is", "are", "be", "being"].contains(before)
                    ? .back(token.text) : .ahead(token.text)
            default: return .ahead(token.text)
            }
        }
        if conditional.contains(token.text) { return isPast(tokens, conditional: place) ? nil : .ahead(token.text) }
        if token.text == "to", ["is", "are", "am", "was", "were"].contains(before), !["blame", "date"].contains(after) {
            return .ahead(before + " to")
        }
        if ["is", "are", "was", "were"].contains(token.text), after == "to", word(tokens, place + 2) != "blame" {
            return nil
        }
        if token.text == "to", after == "be" { return .ahead("to be") }
        // "Will be held": the participle waits for the verb before it; "when he is sentenced" is still to come.
        if before == "be" { return nil }
        if isAwaited(tokens, place) { return .ahead("when") }
        // "A concert on 20 March is sold out": how things stand says nothing of the day.
        if isAfterTime, ["is", "are"].contains(before) { return nil }
        // "Will cut 800 jobs in June": a verb that is written alike in the past; the word before it decides.
        if backWords.contains(token.text), modals.contains(before) { return nil }
        if backWords.contains(token.text) { return .back(token.text) }
        if token.text.hasSuffix("ed"), token.text.count > 4, !["be", "to", "and", "a", "an", "the"].contains(before) {
            return .back(token.text)
        }
        return nil
    }

    /// Whether a participle stands in a clause of what is yet to come: "when he's sentenced", "until it is opened".
    private static func isAwaited(_ tokens: [TimeToken], _ place: Int) -> Bool {
        guard ["is", "are", "s"].contains(word(tokens, place - 1)) else { return false }
        return (max(0, place - 6)..<place).contains {
            ["when", "if", "until", "once", "unless"].contains(tokens[$0].text)
        }
    }

    /// "Would have arrived", "could not be reached" and "could be seen" tell what is past; "a bill that would ban it" dates no act.
    private static func isPast(_ tokens: [TimeToken], conditional place: Int) -> Bool {
        if ["that", "which", "who"].contains(word(tokens, place - 1)) { return true }
        let isDenied = word(tokens, place + 1) == "not"
        let next = word(tokens, place + (isDenied ? 2 : 1))
        if next == "have" { return true }
        guard tokens[place].text == "could" else { return false }
        return isDenied || ["see", "hear", "smell", "feel"].contains(next)
            || next == "be" && ["seen", "heard", "reached", "felt"].contains(word(tokens, place + 2))
    }

    /// Whether a past verb may belong to a clause that only describes ("will lose the territory it once controlled this week").
    private static func isInRelativeClause(_ tokens: [TimeToken], _ place: Int) -> Bool {
        let isAdverb = ["once", "ever", "also", "now", "still", "long"].contains(word(tokens, place - 1))
        return ["it", "they", "he", "she", "we", "that", "which", "who"].contains(
            word(tokens, place - (isAdverb ? 2 : 1)))
    }

    private static let modals: WordSet = [
        "will", "ll", "shall", "would", "could", "may", "might", "must", "should", "can", "to",
    ]

    private static func word(_ tokens: [TimeToken], _ place: Int) -> String {
        tokens.indices.contains(place) ? tokens[place].text : ""
    }

    /// Verbs of what is not yet; "may" is left out where it is the month, by its class.
    private static let conditional: Set<String> = ["would", "d", "could", "may", "might", "should"]

    private static let aheadWords = Set(
        """
        will ll shall plans plan planning planned scheduled expected expects expect due set hopes hope hoped hoping
        intends intend aims slated upcoming deadline expires predicts predicted predict forecast wants must
        opens begins starts ends closes reopens resumes arrives departs flies sails quits convenes reconvenes expires
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let backWords = Set(
        """
        said told was were had did wrote has have went came took left began held made gave won lost died fell hit shot
        struck met saw found killed led ran sent set brought became broke fled flew grew kept knew rose spoke stood
        says tweeted quit cut sold bought caught fought drove tells ago
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

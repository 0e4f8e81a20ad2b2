import News
import TOMLKit

/// Reads `[[rules]]` of the settings: a search, and what is done with the articles that come in and match it.
struct RuleSettings {
    private let tables: TOMLArray
    private let lines: TOMLLines

    /// The most rules: each is held against every article that comes in.
    static let most = 200

    /// Reads an array of tables.
    init(_ tables: TOMLArray, lines: TOMLLines) { (self.tables, self.lines) = (tables, lines) }

    /// The rules, in their order; a `Fault` names what cannot be understood.
    func rules() throws -> [ArrivalRule] {
        guard tables.count <= RuleSettings.most else {
            throw fault(1, "there are more than \(PlainText(String(RuleSettings.most)))", "take some away")
        }
        var rules: [ArrivalRule] = []
        for place in 0..<tables.count {
            guard let table = tables[place].table else {
                throw fault(place + 1, "it is not a table", "write [[rules]] above it")
            }
            rules.append(try rule(table, number: place + 1))
        }
        return rules
    }

    private func rule(_ table: TOMLTable, number: Int) throws -> ArrivalRule {
        var query: Query?
        var rule = ArrivalRule(query: .everything)
        for (key, value) in table {
            switch key {
            case "query":
                guard let text = value.string, !text.isEmpty else {
                    throw fault(number, "query is no search", "write it as it is typed after /")
                }
                do { query = try Query(text) } catch {
                    throw fault(number, "query, character \(PlainText(String(error.place + 1)))", error.message)
                }
            case "mute", "flag":
                guard let isOn = value.bool else {
                    throw fault(number, "\(PlainText(key)) is not true or false", "write \(PlainText(key)) = true")
                }
                if key == "mute" { rule.mutes = isOn } else { rule.flags = isOn }
            case "tag":
                guard let tag = value.string.map({ PlainText($0).trimmed }), !tag.isEmpty else {
                    throw fault(number, "tag is no word", "write it between quotation marks")
                }
                rule.tag = tag
            default:
                throw fault(number, "unknown word \(PlainText(key))", "use query, mute, flag and tag")
            }
        }
        guard let query else { throw fault(number, "it has no query", "say which articles it is for") }
        guard rule.mutes || rule.flags || rule.tag != nil else {
            throw fault(number, "it does nothing", "add mute = true, flag = true or tag = \"word\"")
        }
        rule.query = query
        return rule
    }

    private func fault(_ number: Int, _ wrong: PlainText, _ remedy: PlainText) -> Fault {
        Fault("config.toml, rule \(PlainText(String(number))): \(wrong)", remedy, ExitStatus.badData)
    }
}

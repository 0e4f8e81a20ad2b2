/// Given names and their everyday forms, and given names that romanisation spells in many ways.
///
/// Written for this program from general knowledge; a form that is short for several names stands with each of them.
public enum ShortNames {
    /// Whether two folded given names may be one person's.
    public static func areOne(_ a: String, _ b: String) -> Bool {
        guard let first = families[a], let second = families[b] else { return false }
        return !first.isDisjoint(with: second)
    }

    /// Whether a folded word is one of these names.
    public static func contains(_ folded: String) -> Bool { families[folded] != nil }

    private static let families: WordTable<Set<Int>> = WordTable(
        { () -> [String: Set<Int>] in
            var families: [String: Set<Int>] = [:]
            for (number, line) in table.split(separator: "\n").enumerated() {
                for name in line.split(separator: " ") { families[String(name), default: []].insert(number) }
            }
            return families
        }())

    private static let table = """
        joseph joe
        robert bob rob bobby robbie
        william bill will billy
        michael mike mick
        james jim jimmy jamie
        thomas tom tommy
        richard rick dick rich
        edward ed ted eddie
        theodore ted
        bernard bernie
        anthony tony
        charles charlie chuck
        christopher chris
        daniel dan danny
        david dave
        donald don
        andrew andy drew
        benjamin ben
        gregory greg
        jeffrey jeff
        kenneth ken
        lawrence larry
        matthew matt
        nicholas nick
        patrick pat paddy
        peter pete
        philip phil
        ronald ron
        samuel sam
        stephen steve
        steven steve
        timothy tim
        elizabeth liz beth betsy
        katherine kate kathy katie
        catherine kate cathy
        margaret maggie meg peggy
        deborah debbie
        jennifer jen jenny
        susan sue
        nancy nan
        mohamed mohammed muhammad mohammad mohamad muhammed mohamud mahomed
        ahmed ahmad achmad
        hussein husayn hossein hussain husain hossain
        yusuf yousef youssef yousuf yusef yosef
        osama usama
        omar umar
        abdullah abdallah abdulla
        hasan hassan
        khaled khalid
        mahmoud mahmud mehmood
        mustafa mostafa moustafa
        sergei sergey serhiy
        alexander aleksandr oleksandr alexandr aleksander
        alexei alexey aleksei aleksey oleksiy
        dmitry dmitri dmitriy dmytro
        nikolai nikolay mykola
        mikhail mykhailo
        vladimir volodymyr
        yevgeny evgeny yevgeni evgeni evgeniy
        yuri yury yuriy
        """
}

/// Finds the element that holds an article's text, by what its paragraphs weigh.
///
/// Each paragraph gives its weight (its length, its commas, less for links) to what it stands in, wholly to the nearest, half to
/// the next, a third to those above, after the method of Readability (Arc90, 2009); what a page names as its article counts more.
struct PageBody {
    private let tree: PageTree
    private let signs: [PageLabels.Sign?]
    /// Elements that are silent by what they are, and hold most of the page's text all the same: some wrap all of it in a form.
    private let heavy: [Bool]
    private let aside: [Bool]
    private let all: [Int]
    private let linked: [Int]

    /// How much of what stands in an element may be words of links.
    private static let mostLinks = 0.5

    /// How many elements above are looked at, how much more text one of them must hold, and how many of its words may be links.
    private static let (widest, moreText, mostLinksWidened) = (5, 1.2, 0.3)

    /// Looks at a page.
    init(_ tree: PageTree) {
        self.tree = tree
        (all, linked) = PageBody.lengths(tree, leavingOut: [])
        var signs = tree.elements.map { PageLabels.sign(of: $0) }
        heavy = PageBody.heavy(tree, all, linked)
        for place in tree.elements.indices
        where heavy[place] && signs[place] == .surroundings && !PageLabels.isComments(tree.elements[place]) {
            signs[place] = nil
        }
        self.signs = signs
        var aside = [Bool](repeating: false, count: tree.elements.count)
        for place in tree.elements.indices {
            let isOuter = ["html", "body", "article", "main"].contains(tree.elements[place].name)
            aside[place] =
                tree.elements[place].parent.map { aside[$0] } ?? false || !isOuter && signs[place] == .surroundings
        }
        self.aside = aside
    }

    /// Whether each element holds most of the words that stand in the page's paragraphs.
    private static func heavy(_ tree: PageTree, _ all: [Int], _ linked: [Int]) -> [Bool] {
        var words = [Int](repeating: 0, count: tree.elements.count)
        for place in tree.elements.indices.reversed() {
            let element = tree.elements[place]
            if element.name == "p" || element.name == "pre" {
                words[place] = linked[place] * 2 > all[place] ? 0 : all[place]
            } else {
                for child in element.children { if case .element(let inner) = child { words[place] += words[inner] } }
            }
        }
        let whole = words.first ?? 0
        return words.map { whole > 500 && Double($0) > Double(whole) * mostText }
    }

    /// How much of the page's paragraphs an element must hold to be no surroundings, whatever it is called.
    private static let mostText = 0.6

    /// Whether an element holds most of the page's paragraphs.
    func isHeavy(_ place: Int) -> Bool { heavy[place] }

    /// How many bytes of words stand in an element.
    func length(of place: Int) -> Int { all[place] }

    /// Whether nearly all words of an element are links.
    func isLinks(_ place: Int) -> Bool { all[place] > 0 && Double(linked[place]) / Double(all[place]) > 0.8 }

    /// What an element's names say of it.
    func sign(of place: Int) -> PageLabels.Sign? { signs[place] }

    /// Whether an element stands in what surrounds articles, itself counted.
    func isAside(_ place: Int) -> Bool { aside[place] }

    /// The element that holds the text, nil where nothing reads as one; `ignoringNames` passes over what elements are called.
    func place(ignoringNames: Bool = false) -> Int? {
        var weights = [Double](repeating: 0, count: tree.elements.count)
        let hidden = hiddenPlaces(ignoringNames: ignoringNames)
        let (lengths, linked) = PageBody.lengths(tree, leavingOut: hidden)
        for place in tree.elements.indices where !hidden[place] {
            let own = ownWeight(place, lengths, linked)
            guard own > 0 else { continue }
            var (above, level) = (tree.elements[place].parent, 0)
            while let ancestor = above, level < 5 {
                weights[ancestor] += own / (level == 0 ? 1 : level == 1 ? 2 : Double(level) * 3)
                above = tree.elements[ancestor].parent
                level += 1
            }
        }
        var best: (place: Int, weight: Double)?
        for place in tree.elements.indices where !hidden[place] && weights[place] > 0 {
            var weight = weights[place] * (1 - density(place, lengths, linked))
            if signs[place] == .article { weight *= 1.6 }
            if tree.elements[place].name == "article" || tree.elements[place].name == "main" { weight *= 1.2 }
            if ["body", "html"].contains(tree.elements[place].name) { weight *= 0.7 }
            if weight > best?.weight ?? 0 { best = (place, weight) }
        }
        guard let best else { return nil }
        return widened(from: best.place, hidden, lengths, linked)
    }

    /// Text is often cut into several elements by boxes between them: where one above holds much more of it, that is taken.
    private func widened(from start: Int, _ hidden: [Bool], _ lengths: [Int], _ linked: [Int]) -> Int {
        var totals = [Double](repeating: 0, count: tree.elements.count)
        for place in tree.elements.indices.reversed() where !hidden[place] {
            totals[place] += ownWeight(place, lengths, linked)
            if let parent = tree.elements[place].parent { totals[parent] += totals[place] }
        }
        var (place, above) = (start, tree.elements[start].parent)
        for _ in 0..<PageBody.widest {
            guard let ancestor = above, !["body", "html"].contains(tree.elements[ancestor].name) else { break }
            let isText = density(ancestor, lengths, linked) < PageBody.mostLinksWidened
            if totals[ancestor] >= totals[place] * PageBody.moreText, isText { place = ancestor }
            above = tree.elements[ancestor].parent
        }
        return place
    }

    /// What an element weighs as a paragraph; nothing where it is none.
    private func ownWeight(_ place: Int, _ lengths: [Int], _ linked: [Int]) -> Double {
        let element = tree.elements[place]
        var length = 0
        if ["p", "pre", "td", "blockquote", "li"].contains(element.name) {
            length = lengths[place]
        } else if ["div", "section", "article", "span"].contains(element.name) {
            length = element.children.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
        }
        guard length >= 25 else { return 0 }
        let share = lengths[place] > 0 ? Double(linked[place]) / Double(lengths[place]) : 0
        guard share < PageBody.mostLinks else { return 0 }
        let weight = 1 + min(Double(length) / 100, 3) + Double(length) / 400
        return weight * (1 - share) * (element.name == "li" ? 0.3 : 1)
    }

    private func density(_ place: Int, _ lengths: [Int], _ linked: [Int]) -> Double {
        lengths[place] > 0 ? Double(linked[place]) / Double(lengths[place]) : 1
    }

    /// How many bytes of words stand in each element but those left out, and how many of them in links.
    private static func lengths(_ tree: PageTree, leavingOut hidden: [Bool]) -> (all: [Int], linked: [Int]) {
        func isHidden(_ place: Int) -> Bool { !hidden.isEmpty && hidden[place] }
        var all = [Int](repeating: 0, count: tree.elements.count)
        var linked = all
        for place in tree.elements.indices.reversed() where !isHidden(place) {
            for child in tree.elements[place].children {
                switch child {
                case .text(let text): all[place] += text.utf8.count { $0 > 0x20 }
                case .element(let inner) where !isHidden(inner):
                    all[place] += all[inner]
                    linked[place] += linked[inner]
                case .element: break
                }
            }
            if tree.elements[place].name == "a" { linked[place] = all[place] }
        }
        return (all, linked)
    }

    /// Elements that hold nothing of an article: by what they are, by what they are called, or because they stand in such a one.
    private func hiddenPlaces(ignoringNames: Bool) -> [Bool] {
        var hidden = [Bool](repeating: false, count: tree.elements.count)
        for place in tree.elements.indices {
            let element = tree.elements[place]
            let isInHidden = element.parent.map { hidden[$0] } ?? false
            let isOuter = ["html", "body", "article", "main"].contains(element.name)
            let isNamed = !ignoringNames && !isOuter && (signs[place] == .surroundings || signs[place] == .caption)
            hidden[place] = isInHidden || isNamed || PageBody.silent.contains(element.name) && !heavy[place]
        }
        return hidden
    }

    /// Elements whose words nobody reads as text.
    static let silent: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "select", "button",
        "textarea",
        "input", "audio", "video", "map", "head", "form", "nav", "dialog", "applet", "math",
    ]
}

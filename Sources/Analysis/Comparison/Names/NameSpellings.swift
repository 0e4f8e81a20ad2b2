import Language
import News

/// Two words that are spellings of one name, as articles of one story show.
public struct SpellingPair: Hashable, Sendable {
    /// One word, folded.
    public var word: String
    /// The other, folded.
    public var other: String
    /// The other as its article writes it.
    public var written: PlainText
    /// Why the names are one.
    public var why: PlainText
}

/// Learns from articles of one story which words are spellings of one name, by the rules of `NameForms` and no others.
public enum NameSpellings {
    /// What two folded words must have in common to be worth a look; nil for words too short to tell.
    public static func key(of folded: String) -> String? {
        guard folded.utf8.count >= 3, folded.utf8.count <= 40 else { return nil }
        if folded.utf8.count >= 4, let family = NameFamilies.family(of: folded) { return "\(family)" }
        let sound = RomanSound.of(RomanSound.withoutArticle(folded))
        let skeleton = SoundLikeness.skeleton(sound)
        return sound.utf8.count >= 3 && skeleton.utf8.count >= 2 ? skeleton : nil
    }

    /// Whether two folded words of one key may be spellings of one name, as far as the words alone tell: cheap, and asked first.
    ///
    /// Two given names, two places everybody knows and two English spellings of one common word are none.
    public static func mayBeOne(_ word: String, _ other: String) -> Bool {
        if GivenNames.contains(word) || GivenNames.contains(other) { return false }
        let families = [word, other].compactMap { $0.utf8.count >= 4 ? NameFamilies.family(of: $0) : nil }
        if families.count == 2 { return families[0] == families[1] }
        if KnownNames.isPlace(word), KnownNames.isPlace(other) { return false }
        if NameSpelling(PlainText(word)).letters == NameSpelling(PlainText(other)).letters { return false }
        return SoundLikeness.areNear(
            RomanSound.of(RomanSound.withoutArticle(word)), RomanSound.of(RomanSound.withoutArticle(other)))
    }

    /// The spellings these articles show, each pair both ways.
    ///
    /// Names of which no kind is known count where the words that differ are long and no common English. A given name's spelling is the
    /// bearer's own and says nothing of others, so those are left out.
    public static func pairs(in articles: [AnnotatedArticle]) -> [SpellingPair] {
        let groups = NameGrouping(articles: articles, forms: NameForms(articles)).groups()
        var pairs: [SpellingPair] = []
        for group in groups where group.variants.count > 1 {
            let forms = group.variants.sorted { $0.key < $1.key }.map { $0.value.map(\.text).prefix(12) }
            for (place, mine) in forms.enumerated() {
                for theirs in forms.dropFirst(place + 1) {
                    for one in mine {
                        for other in theirs {
                            pairs += spellings(one, other, group.why).filter { pair in
                                !pairs.contains(pair) && (group.kind != .other || isOwn(pair.word) && isOwn(pair.other))
                            }
                        }
                    }
                }
            }
        }
        return pairs
    }

    /// Whether a folded word is hardly anything but a name.
    private static func isOwn(_ word: String) -> Bool {
        word.utf8.count >= 5 && !StopWords.contains(word) && !CommonEnglish.isStock(Stemmer.stem(word))
    }

    /// The words in which two forms of one name differ, where they are spellings of each other.
    private static func spellings(_ a: PlainText, _ b: PlainText, _ why: [PlainText]) -> [SpellingPair] {
        let (left, right) = (words(of: a), words(of: b))
        let known = Set(left.map(\.folded)).intersection(right.map(\.folded))
        let mine = left.filter { !known.contains($0.folded) }
        let theirs = right.filter { !known.contains($0.folded) }
        var pairs: [SpellingPair] = []
        for one in mine {
            guard let key = key(of: one.folded) else { continue }
            let alike = theirs.filter { self.key(of: $0.folded) == key }
            guard alike.count == 1, let other = alike.first else { continue }
            guard mayBeOne(one.folded, other.folded) else { continue }
            let reason = why.last { $0.string.contains(a.string) && $0.string.contains(b.string) } ?? why.last ?? .empty
            pairs.append(
                SpellingPair(word: one.folded, other: other.folded, written: other.written, why: reason))
            pairs.append(SpellingPair(word: other.folded, other: one.folded, written: one.written, why: reason))
        }
        return pairs
    }

    private static func words(of name: PlainText) -> [(folded: String, written: PlainText)] {
        Words.of(name).filter { !StopWords.contains($0.folded) }.map { word in
            let folded = word.folded.hasSuffix("'s") ? String(word.folded.dropLast(2)) : word.folded
            let text = word.text.string.drop { $0 == "#" || $0 == "@" }
            return (folded, PlainText(folded == word.folded ? text : text.dropLast(2)))
        }
    }
}

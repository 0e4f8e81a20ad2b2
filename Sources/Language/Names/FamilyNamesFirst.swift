/// Family names that stand first in the name as the news writes it: Chinese, Korean, Vietnamese.
public enum FamilyNamesFirst {
    /// Whether a folded word is one of them.
    public static func contains(_ folded: String) -> Bool { names.contains(folded) }

    /// Whether a folded word is one of them, and no word of English besides ("Park", "Moon", "Sun").
    static func isPlain(_ folded: String) -> Bool {
        names.contains(folded)
            && !["park", "moon", "sun", "oh", "han", "ban", "dong", "pan", "guo", "long"].contains(folded)
    }

    /// Written for this program from general knowledge; given names and words of other languages are left out.
    private static let names = NameWords.set(
        """
        xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu guo luo gao zheng liang xie tang deng feng peng zeng xiao
        cao tian dong pan jiang yuan cai yu du wei ye cheng lu ding ren yao shen
        kim lee park choi jeong jung kang cho yoon jang lim han oh seo shin kwon hwang ahn moon
        roh ban ryu yun bae noh
        nguyen tran pham phan vo dang bui
        tsai chiang lai hsieh chou kuo
        """)
}

/// Where something stands in a reading: a passage, and a token or sentence in it.
struct TokenPlace: Hashable {
    /// Place among the passages.
    let passage: Int
    /// Place among the passage's tokens or sentences.
    let place: Int

    init(_ passage: Int, _ place: Int) { (self.passage, self.place) = (passage, place) }
}

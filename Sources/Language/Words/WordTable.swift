/// What words stand for, in a table that says "nothing" quickly: a word of a text is asked of many tables and stands in hardly any.
///
/// Words are equal where their UTF-8 bytes are, so they are asked for folded.
public struct WordTable<Value: Sendable>: Sendable {
    @usableFromInline let words: WordSet
    @usableFromInline let numbers: WordNumbers
    /// By the number of the word.
    @usableFromInline let values: [Value]

    /// The table of these words.
    public init(_ table: [String: Value]) {
        var (words, numbers, values) = (WordSet(), WordNumbers(), [Value]())
        for (word, value) in table {
            words.insert(word)
            _ = numbers.number(for: word)
            values.append(value)
        }
        (self.words, self.numbers, self.values) = (words, numbers, values)
    }

    /// What a word stands for, nil where it is not there.
    @inlinable
    public subscript(word: String) -> Value? {
        guard words.mayHold(word), let number = numbers.number(of: word) else { return nil }
        return values[Int(number)]
    }
}

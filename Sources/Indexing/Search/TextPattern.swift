import News

/// Words side by side that a search looks for in the text of an article.
struct TextPattern: Hashable {
    /// What one word must be.
    enum Test: Hashable {
        /// A word of this stem.
        case stem(String)
        /// A word of one of these stems, the one that was typed first: spellings of one name.
        case anyStem([String])
        /// This word, folded.
        case word(String)
        /// A word that begins so, folded.
        case prefix(String)
    }

    /// One test a word, in order.
    var tests: [Test]
    /// The part of the article it is limited to.
    var field: Query.TextField?

    /// Whether the index alone can tell: it knows stems only.
    var isExactInIndex: Bool {
        tests.allSatisfy { test in
            switch test {
            case .stem, .anyStem: true
            case .word, .prefix: false
            }
        }
    }
}

extension TextPattern {
    /// The words a query's term looks for; nil where it holds no letter or digit.
    init?(_ query: Query, tokenizer: TextTokenizer) {
        switch query {
        case .word(let text, let field):
            self.init(tokenizer.words(of: text.string).map { .stem(tokenizer.stem(of: $0.text)) }, field)
        case .name(let text, let spellings, let field):
            let stems = ([text] + spellings).compactMap { tokenizer.words(of: $0.string).first }
            self.init([.anyStem(stems.map { tokenizer.stem(of: $0.text) })], field)
        case .exactly(let text, let field):
            self.init(tokenizer.words(of: text.string).map { .word($0.text) }, field)
        case .phrase(let words, let field):
            let text = words.map(\.string).joined(separator: " ")
            let words = tokenizer.words(of: text)
            // One word between quotation marks is that word: there is no order to keep.
            self.init(words.map { .word($0.text) }, field)
        case .prefix(let text, let field):
            var tests = tokenizer.words(of: text.string).map { Test.word($0.text) }
            if case .word(let last)? = tests.popLast() { tests.append(.prefix(last)) }
            self.init(tests, field)
        default:
            return nil
        }
    }

    private init?(_ tests: [Test], _ field: Query.TextField?) {
        guard !tests.isEmpty else { return nil }
        self.init(tests: tests, field: field)
    }
}

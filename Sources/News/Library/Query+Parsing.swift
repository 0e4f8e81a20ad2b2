extension Query {
    /// Reads a query as typed; empty text matches everything.
    ///
    ///     try Query(#"baghuz "final push" -ad OR outlet:voa after:2019-02"#)
    ///
    /// Words side by side must all hold; `OR` binds weaker. A term is a word (found by its stem), `=word` (as spelt), `wor*`
    /// (two letters at least), `"a phrase"`, or `field:value` with the fields outlet, source, author, title, tag, is, story,
    /// texts, after, before and lang; `-` before a term or parenthesis excludes it. Curly quotation marks are as good as straight ones.
    ///
    /// - Throws: `QueryFault` with the place where the text cannot be read, and what to do. Parentheses nested deeper than 50,
    ///   more than 400 terms and more than 20,000 characters are refused in the same way.
    public init(_ text: String) throws(QueryFault) {
        var parser = try QueryParser(text)
        self = try parser.query()
    }
}

import Testing

@Test func placeholderIndexing() { #expect(Bool(true)) }

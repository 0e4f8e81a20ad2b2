import Testing

@Test func placeholderNews() { #expect(Bool(true)) }

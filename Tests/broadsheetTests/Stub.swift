import Testing

@Test func placeholderbroadsheet() { #expect(Bool(true)) }

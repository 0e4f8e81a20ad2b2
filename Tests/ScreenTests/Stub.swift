import Testing

@Test func placeholderScreen() { #expect(Bool(true)) }

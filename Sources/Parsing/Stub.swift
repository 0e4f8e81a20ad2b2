enum ParsingStub {}

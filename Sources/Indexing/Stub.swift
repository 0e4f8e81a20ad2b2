enum IndexingStub {}

extension FigureGroup.Verdict {
    /// How much it asks for a look: the gravest verdict among the pairs of a group is the group's.
    public var gravity: Int { relation.gravity }
}

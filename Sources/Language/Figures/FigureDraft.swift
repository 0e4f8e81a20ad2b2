import News

/// A figure in the making: token places instead of a span.
struct FigureDraft {
    /// The first number.
    let amount: Amount
    /// The first token, with the words of the bound.
    var start: Int
    /// One past the last token, with the counted noun.
    var end: Int
    /// Lower end of a range or of a vague amount.
    var low: Double?
    /// Upper end of a range or of a vague amount.
    var high: Double?
    /// How the number bounds the real one.
    var bound: Figure.Bound?
    /// What is counted or measured.
    var unit: String?
    /// What sort of figure it is; nil until the unit is settled.
    var kind: Figure.Kind?

    init(amount: Amount) {
        self.amount = amount
        (start, end, low, high) = (amount.start, amount.end, amount.low, amount.high)
    }

    /// Whether two numbers were given.
    var isRange: Bool { bound == .range }

    /// The figure with its span.
    func figure(in text: BlockText, tokens: [Token]) -> Figure {
        let kind: Figure.Kind =
            switch amount.form {
            case .vague: .vague
            case .ordinal: .ordinal
            case .fraction where self.kind == nil || self.kind == .count: .fraction
            default: self.kind ?? .count
            }
        var value = isRange ? nil : amount.value
        var (low, high) = (self.low, self.high)
        if let factor = self.factor {
            value = value.map { $0 * factor }
            (low, high) = (low.map { $0 * factor }, high.map { $0 * factor })
        }
        value = value.map { $0 + addition }
        if isNegative { value = value.map { -$0 } }
        return Figure(
            span: text.span(tokens[start].start, tokens[end - 1].bareEnd), value: value, low: low, high: high,
            bound: bound,
            unit: unit.map { PlainText($0) }, kind: kind)
    }

    /// Whether it is below zero: "-18 degrees".
    var isNegative = false

    /// What a smaller unit or "and a half" behind the unit adds.
    var addition = 0.0

    /// A magnitude glued to the digits that the unit settled ("$5m").
    var factor: Double?
}

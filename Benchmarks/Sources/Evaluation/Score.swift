/// Counts of what was found rightly, found wrongly and missed.
struct Score {
    /// Found and right.
    var right = 0
    /// Found and wrong.
    var wrong = 0
    /// In the gold and not found.
    var missed = 0

    /// The share of what was found that is right.
    var precision: Double { right + wrong == 0 ? 0 : Double(right) / Double(right + wrong) }
    /// The share of the gold that was found.
    var recall: Double { right + missed == 0 ? 0 : Double(right) / Double(right + missed) }
    /// Their harmonic mean.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    /// "F1 .884 (P .966 R .816)".
    var words: String { "F1 \(share(f1)) (P \(share(precision)) R \(share(recall)))" }
}

/// A share with three places and no zero before the point, as papers print it.
func share(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    guard thousandths < 1_000 else { return "1.000" }
    let digits = String(thousandths)
    return "." + String(repeating: "0", count: 3 - digits.count) + digits
}

/// "122 of 148 (.824)".
func share(_ part: Int, of whole: Int) -> String {
    "\(part) of \(whole) (\(share(whole == 0 ? 0 : Double(part) / Double(whole))))"
}

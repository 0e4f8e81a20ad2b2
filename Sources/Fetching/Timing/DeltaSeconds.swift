/// A count of seconds as a head states it.
enum DeltaSeconds {
    /// Digits only, blanks around them aside; what is larger than a year is a year; nil for anything else.
    static func seconds(_ text: some StringProtocol) -> Int? {
        let digits = text.split { $0 == " " || $0 == "\t" }
        guard digits.count == 1, let number = digits.first, number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            return nil
        }
        return min(number.utf8.count > 9 ? longest : Int(number) ?? longest, longest)
    }

    private static let longest = 31_536_000
}

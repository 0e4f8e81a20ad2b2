/// For how long a server says a document stays as it is (RFC 9111, 4.2, as a private cache reads it).
public enum Freshness {
    /// What is believed, in seconds: no feed is asked more often than every 15 minutes, none less often than once a day.
    public static let bounds = 900...86_400

    /// Seconds from now, within `bounds`; nil where the head says nothing of it.
    ///
    /// - Parameters:
    ///   - cacheControl: all values of Cache-Control, parted by commas; s-maxage speaks to shared caches and is passed over.
    ///   - now: seconds since 1970, for Expires without a Date.
    public static func seconds(
        cacheControl: String, expires: String? = nil, age: String? = nil, date: String? = nil, now: Int64
    ) -> Int? {
        let directives = cacheControl.lowercased().split(separator: ",").map { part in
            part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\t" && $0 != "\"" } }
        }
        func has(_ name: String) -> Bool { directives.contains { $0.first == name } }
        if has("no-cache") || has("no-store") { return bounds.lowerBound }
        if let stated = directives.first(where: { $0.first == "max-age" }) {
            // What is no number counts as stale (RFC 9111, 4.2.1).
            let whole = stated.count == 2 ? DeltaSeconds.seconds(stated[1]) ?? 0 : 0
            return bounded(whole - (age.flatMap { DeltaSeconds.seconds($0) } ?? 0))
        }
        guard let expires else { return nil }
        // An invalid date, "0" above all, means already expired (RFC 9111, 5.3).
        guard let until = HTTPDate.seconds(expires) else { return bounds.lowerBound }
        let from = date.flatMap { HTTPDate.seconds($0) } ?? now
        return bounded(Int(until - from))
    }

    private static func bounded(_ seconds: Int) -> Int { min(max(seconds, bounds.lowerBound), bounds.upperBound) }
}

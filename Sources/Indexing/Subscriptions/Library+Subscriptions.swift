import Foundation
import GRDB
import News
import Parsing

extension Library {
    /// What the reader subscribes to: without a group first, then by group and title.
    ///
    /// Numbers come with them; nothing is counted.
    public func subscriptions() throws -> [Subscription] { try read(SubscriptionRows.all) }

    /// One subscription, nil where there is none of that name.
    public func subscription(_ id: SubscriptionID) throws -> Subscription? {
        try read { db in try SubscriptionRows.one(db, id) }
    }

    /// Subscribes to a feed; one that is subscribed to already stays as it is.
    ///
    /// Articles of it that the library holds already, from a feed that was saved or from an earlier subscription, belong to it at once.
    ///
    /// - Returns: the subscription, and whether it is new.
    /// - Throws: `LibraryFault`, 64 where the address is none of http or https.
    public func subscribe(_ wanted: NewSubscription) throws -> (subscription: Subscription, isNew: Bool) {
        guard let made = try subscribe([wanted]).first else {
            throw LibraryFault(message: "the subscription went while it was made: subscribe again", exitCode: 69)
        }
        return made
    }

    /// Subscribes to many feeds in one transaction: to all of them, or to none where an address is none.
    public func subscribe(_ wanted: [NewSubscription]) throws -> [(subscription: Subscription, isNew: Bool)] {
        let addresses = try wanted.map { one in
            let address = PlainText(one.url.trimmingCharacters(in: .whitespacesAndNewlines)).string
            guard !WebAddress.holdsCredentials(address) else {
                throw LibraryFault(
                    message: "an address with a name or password is not kept: leave them out of it", exitCode: 64)
            }
            guard let origin = WebAddress.canonical(address) else {
                throw LibraryFault(
                    message:
                        "\(PlainText(one.url.prefix(200))) is no address of a feed: write it with http:// or https://",
                    exitCode: 64)
            }
            return (origin: origin, url: address)
        }
        return try writeState { db in
            try zip(wanted, addresses).compactMap { one, address in
                if let known = try SubscriptionRows.one(db, address: address.origin) { return (known, false) }
                try db.execute(
                    sql: """
                        INSERT INTO main.subscription(origin, url, own_name, folder, private, full_text)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        address.origin, address.url, Self.stated(one.name), Self.group(one.group), one.allowsPrivate,
                        one.wantsFullText,
                    ])
                let id = SubscriptionID(number: db.lastInsertedRowID)
                try Self.adopt(db, id, origin: address.origin)
                return try SubscriptionRows.one(db, id).map { ($0, true) }
            }
        }
    }

    /// Ends a subscription; its articles stay, and an unknown one is passed over.
    public func unsubscribe(_ id: SubscriptionID) throws {
        try writeState { db in
            try db.execute(sql: "DELETE FROM main.subscription WHERE id = ?", arguments: [id.number])
        }
    }

    /// Gives a subscription a name of the reader's own; nil or nothing takes it away again.
    public func rename(_ id: SubscriptionID, to name: PlainText?) throws {
        try change(id, "own_name", Self.stated(name))
    }

    /// Puts a subscription into a group, "politics" or "politics/asia"; nil or nothing takes it out of its group.
    public func setGroup(_ id: SubscriptionID, _ group: PlainText?) throws {
        try change(id, "folder", Self.group(group))
    }

    /// Pauses a subscription, or takes it up again: then it is due at once, and its failures are forgotten.
    public func setPaused(_ id: SubscriptionID, _ isPaused: Bool) throws {
        try writeState { db in
            let sql =
                isPaused
                ? "UPDATE main.subscription SET paused = 1 WHERE id = ?"
                : "UPDATE main.subscription SET paused = 0, failures = 0, next = NULL WHERE id = ?"
            try db.execute(sql: sql, arguments: [id.number])
        }
    }

    /// Says whether the pages of a feed's articles are fetched for their full text.
    ///
    /// Where they are to be, the next visit reads the feed whole, also where it has not changed.
    public func setFullText(_ id: SubscriptionID, _ isWanted: Bool) throws {
        try writeState { db in
            try db.execute(
                sql: """
                    UPDATE main.subscription SET full_text = ?1, validators = CASE WHEN ?1 THEN NULL ELSE validators END
                    WHERE id = ?2
                    """, arguments: [isWanted, id.number])
        }
    }

    /// Says whether a feed may stand at a private address.
    public func setAllowsPrivate(_ id: SubscriptionID, _ isAllowed: Bool) throws {
        try change(id, "private", isAllowed)
    }

    private func change(_ id: SubscriptionID, _ column: String, _ value: (any DatabaseValueConvertible)?) throws {
        try writeState { db in
            try db.execute(
                sql: "UPDATE main.subscription SET \(column) = ? WHERE id = ?", arguments: [value, id.number])
        }
    }

    private static func stated(_ text: PlainText?) -> String? {
        let words = text?.string.split { $0.isWhitespace }.joined(separator: " ") ?? ""
        return words.isEmpty ? nil : words
    }

    /// A group's name with its parts trimmed, and empty ones left out.
    private static func group(_ name: PlainText?) -> String? {
        let parts = (name?.string ?? "").split(separator: "/").compactMap { stated(PlainText($0)) }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }
}

// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is held to the same rules: Swift 6 mode, and a warning is an error.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
    name: "broadsheet",
    products: [
        .library(name: "NewsCore", targets: ["News", "Language", "Parsing", "Analysis", "Indexing"]),
        .executable(name: "broadsheet", targets: ["broadsheet"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        .target(name: "News", swiftSettings: strict),
        .target(name: "Language", dependencies: ["News"], swiftSettings: strict),
        .target(name: "CEncoding", linkerSettings: [.linkedLibrary("uchardet")]),
        .target(name: "CDigest", linkerSettings: [.linkedLibrary("md")]),
        .target(name: "CInflate", linkerSettings: [.linkedLibrary("z")]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .target(name: "CMarkup", dependencies: ["CLibXML2"]),
        .target(
            name: "Parsing", dependencies: ["News", "Language", "CEncoding", "CDigest", "CInflate", "CMarkup"],
            swiftSettings: strict),
        .target(name: "CTransfer"),
        .target(name: "Fetching", dependencies: ["News", "CTransfer"], swiftSettings: strict),
        .target(name: "Analysis", dependencies: ["News", "Language"], swiftSettings: strict),
        .target(
            name: "Indexing",
            dependencies: [
                "News", "Language", "Parsing", "Analysis", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .target(name: "Drawing", dependencies: ["News"], swiftSettings: strict),
        .target(
            name: "CTerminal",
            cSettings: [
                .define("NCURSES_WIDECHAR", to: "1"), .define("_XOPEN_SOURCE", to: "700"),
                .define("_DEFAULT_SOURCE"),
            ],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "Terminal", dependencies: ["News", "Drawing", "CTerminal"], swiftSettings: strict),
        .target(
            name: "Screens", dependencies: ["News", "Drawing", "Analysis"], swiftSettings: strict),
        .executableTarget(
            name: "broadsheet",
            dependencies: [
                "News", "Language", "Parsing", "Analysis", "Indexing", "Fetching", "Drawing", "Terminal", "Screens",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ], swiftSettings: strict),
        .testTarget(name: "NewsTests", dependencies: ["News"], swiftSettings: strict),
        .testTarget(name: "LanguageTests", dependencies: ["News", "Language"], swiftSettings: strict),
        .testTarget(name: "ParsingTests", dependencies: ["News", "Parsing"], swiftSettings: strict),
        .testTarget(name: "FetchingTests", dependencies: ["News", "Fetching", "Loopback"], swiftSettings: strict),
        .testTarget(
            name: "AnalysisTests", dependencies: ["News", "Language", "Parsing", "Analysis"], swiftSettings: strict),
        .testTarget(
            name: "IndexingTests",
            dependencies: [
                "News", "Language", "Parsing", "Analysis", "Indexing",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(name: "DrawingTests", dependencies: ["News", "Drawing"], swiftSettings: strict),
        .testTarget(
            name: "ScreenTests",
            dependencies: ["News", "Language", "Parsing", "Analysis", "Drawing", "Screens"], swiftSettings: strict),
        .target(
            name: "CPty", path: "Tests/CPty",
            cSettings: [.define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE"), .define("_GNU_SOURCE")]),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["Terminal", "Drawing", "News"], path: "Tests/TerminalProbe",
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["Terminal", "Drawing", "News", "TerminalProbe", "CPty", "Loopback", "broadsheet"],
            swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
        .testTarget(
            name: "broadsheetTests",
            dependencies: ["News", "Indexing", "Fetching", "Drawing", "Screens", "Loopback", "broadsheet"],
            swiftSettings: strict),
        .target(name: "Loopback", dependencies: ["News"], path: "Tests/Loopback", swiftSettings: strict),
    ]
)

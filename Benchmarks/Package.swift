// swift-tools-version: 6.2
import PackageDescription

/// The rules of the product hold here too: Swift 6 mode, and a warning is an error.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "broadsheet", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
    ],
    targets: [
        .target(
            name: "Workbench", dependencies: [.product(name: "NewsCore", package: "broadsheet")], swiftSettings: strict),
        .executableTarget(
            name: "Evaluation",
            dependencies: ["Workbench", .product(name: "NewsCore", package: "broadsheet")], swiftSettings: strict),
        .executableTarget(
            name: "Growth",
            dependencies: ["Workbench", .product(name: "NewsCore", package: "broadsheet")], swiftSettings: strict),
        .executableTarget(
            name: "Speed",
            dependencies: [
                "Workbench", .product(name: "NewsCore", package: "broadsheet"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Speed", swiftSettings: strict,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ]
)

import Analysis
import Benchmark
import Foundation
import Indexing
import Language
import News
import Parsing

/// How long the main works take; the aims stand beside them in docs/quality.md.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(10))
    compareBenchmarks()
    languageBenchmarks()
    libraryBenchmarks()
}

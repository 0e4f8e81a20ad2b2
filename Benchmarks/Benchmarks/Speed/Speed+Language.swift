import Benchmark
import Language
import News
import Workbench

/// Annotation: sentences, names, times, quotes and figures of an article.
func languageBenchmarks() {
    let articles = Prose.articles(10, words: 1_000)
    Benchmark("annotate 10 articles of 1,000 words") { _ in
        for article in articles { blackHole(Annotator.annotate(article)) }
    }
}

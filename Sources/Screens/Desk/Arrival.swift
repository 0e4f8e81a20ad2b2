import Analysis
import News

/// What comes back from the runner.
public enum Arrival: Sendable {
    /// A page of stories; `after` is the cursor that was asked for.
    case stories(Page<Story>, after: Cursor?)
    /// What the opened story line shows: its articles and what was found between them.
    case storyOpened(StoryID, [ArticleSummary], [ComparisonFinding])
    /// A page of articles.
    case articles(Page<ArticleSummary>, query: String, sort: SortOrder, after: Cursor?)
    /// One article, with its line in lists, the block where reading stopped, and the other articles of its story.
    case article(AnnotatedArticle, ArticleSummary, block: Int?, siblings: [ArticleSummary])
    /// The stories are others than before; the one named is to be selected.
    case storiesChanged(select: StoryID?)
    /// What was published when.
    case periods(Periods, query: String, by: CalendarUnit)
    /// A comparison.
    case comparison(Comparison)
    /// The versions of articles, each list from the first to the last.
    case versions([ArticleID: [ArticleVersion]])
    /// A file of that name is there: the reader is asked whether it may be replaced.
    case fileExists(SaveRequest)
    /// A timeline.
    case timeline(Timeline)
    /// An answer to the search of that serial.
    case found(SearchAnswer, query: String, serial: Int)
    /// What follows after a cursor in the search of that serial.
    case foundFurther(SearchAnswer, after: Cursor, serial: Int)
    /// The search of that serial cannot be read.
    case malformed(QueryFault, serial: Int)
    /// The kept searches: name and query, in order of name.
    case keptSearches([KeptSearch])
    /// What the reader subscribes to, without a group first, then by group and title; the moment it was looked up.
    case feeds([Subscription], at: Instant)
    /// New articles came into the library while the reader was open.
    case articlesCame
    /// Marks of these articles are now so; the counter is of the whole library.
    case marksChanged([ArticleSummary], unread: Int)
    /// These articles are marked for comparing, in this order: from the desk itself.
    case marked([ArticleSummary])
    /// How much there is: shown on the front page's first line.
    case counts(articles: Int, unread: Int)
    /// What the reader says of findings in which one of these articles has a part.
    case verdicts(ReaderVerdicts, of: [ArticleID])
    /// The reader's own record changed behind the screens, as by `undo`: who shows it asks anew.
    case recordChanged
    /// The figures that are tracked, with what changed in them.
    case tracked([TrackedFigure])
    /// Something to tell in the message line.
    case said(PlainText)
    /// Something went wrong: what, where, what to do, in one line.
    case refused(PlainText)
    /// How far a long work has come, nil when it is done.
    case progress(PlainText?)
}

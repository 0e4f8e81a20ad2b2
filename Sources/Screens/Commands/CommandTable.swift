import Drawing

/// The table of commands: the one place where keys are given.
public enum CommandTable {
    /// Every command, in the order of the help screen.
    public static let all: [Command] =
        moving + reading + feeds + recording + looking + comparing + ruling

    private static let moving: [Command] = [
        Command(.down, [.character("j"), .down], [.everywhere], "move down; a count before it repeats"),
        Command(.up, [.character("k"), .up], [.everywhere], "move up"),
        Command(.pageDown, [.character(" "), .pageDown], [.everywhere], "move a page down"),
        Command(.pageUp, [.character("b"), .pageUp], [.everywhere], "move a page up"),
        Command(.top, [.character("g"), .home], [.everywhere], "go to the top"),
        Command(.end, [.character("G"), .end], [.everywhere], "go to the end"),
        Command(.open, [.enter, .character("l"), .right], [.everywhere], "open what is selected"),
        Command(
            .back, [.character("q"), .character("h"), .left], [.everywhere], "go back; on the front page q leaves"),
        Command(.nextView, [.tab], [.everywhere], "show the next view or facet"),
        Command(.previousView, [.backTab], [.everywhere], "show the previous view or facet"),
    ]

    private static let reading: [Command] = [
        Command(
            .next, [.character("n")], [.stories, .articles, .reader, .search], "go to the next unread article or story"),
        Command(
            .previous, [.character("p")], [.stories, .articles, .reader, .search],
            "go to the previous unread article or story"),
        Command(.next, [.character("n")], [.compare], "go to the next difference"),
        Command(.previous, [.character("p")], [.compare], "go to the previous difference"),
        Command(.next, [.character("n")], [.finding], "go to the next match"),
        Command(.previous, [.character("N"), .character("p")], [.finding], "go to the previous match"),
        Command(
            .toggleRead, [.character("N")], [.stories, .articles, .reader, .search], "mark read, or unread again"),
        Command(.markAllRead, [.character("A")], [.stories, .articles], "mark everything in the list read"),
        Command(.undo, [.character("U")], [.everywhere], "undo the last bulk change, verdict or tracking"),
        Command(.flag, [.character("f")], [.stories, .articles, .reader, .search], "flag, or take the flag off"),
        Command(.tag, [.character("T")], [.stories, .articles, .reader, .search], "set the tags of an article"),
        Command(.open, [.enter], [.reader], "unfold or fold what the page left around the story"),
        Command(.links, [.character("u")], [.reader], "list the links of the article"),
        Command(
            .browser, [.character("o")], [.stories, .articles, .reader, .search],
            "open in a browser, or show the address"),
        Command(
            .copy, [.character("y")], [.stories, .articles, .reader, .compare, .timeline, .search],
            "copy to the clipboard through the terminal"),
    ]

    private static let feeds: [Command] = [
        Command(.visit, [.character("r")], [.feeds], "visit the feed, or all of the group: what is new comes in"),
        Command(.visitAll, [.character("R")], [.stories, .articles, .feeds], "visit all feeds"),
        Command(.cancel, [.escape], [.feeds], "stop visiting"),
        Command(.subscribe, [.character("a")], [.feeds], "subscribe to a feed"),
        Command(.unsubscribe, [.character("D")], [.feeds], "end the subscription; its articles stay"),
        Command(.pause, [.character("P")], [.feeds], "pause the feed, or take it up again"),
        Command(.rename, [.character("e")], [.feeds], "give the feed a name of your own"),
        Command(.tag, [.character("T")], [.feeds], "put the feed into a group"),
        Command(.next, [.character("n")], [.feeds], "go to the next feed with unread articles"),
        Command(.previous, [.character("p")], [.feeds], "go to the previous feed with unread articles"),
        Command(.markAllRead, [.character("A")], [.feeds], "mark everything of the feed, or of the group, read"),
        Command(.copy, [.character("y")], [.feeds], "copy the address"),
    ]

    private static let recording: [Command] = [
        Command(
            .cite, [.character("Y")], [.reader, .compare, .timeline],
            "copy a citation: words, outlet, date, place and hash"),
        Command(
            .verdict, [.character("v")], [.compare],
            "my verdict: checked, not the same, to ask, then none"),
        Command(.track, [.character("+")], [.compare], "track the figure, or stop; Stories tells when it changes"),
        Command(
            .tracked, [.character("+")], [.stories, .articles, .searches, .reader, .timeline],
            "list the tracked figures"),
        Command(.track, [.character("+")], [.tracked], "stop tracking the figure"),
        Command(.compare, [.character("c")], [.tracked], "compare the outlets of its story"),
    ]

    private static let looking: [Command] = [
        Command(
            .search, [.character("/")], [.stories, .articles, .feeds, .searches, .timeline, .days, .help],
            "search the library"),
        Command(.search, [.character("/")], [.search], "go back from the results to the line that is typed"),
        Command(.find, [.character("/")], [.reader, .compare], "find words in what is open"),
        Command(.keepSearch, [.control("s")], [.search, .articles], "keep the search under a name"),
        Command(.forgetSearch, [.character("D")], [.searches], "forget the kept search"),
        Command(.sort, [.character("S")], [.articles], "change the order: newest, best match"),
        Command(
            .sort, [.character("S"), .control("r")], [.search],
            "change the order, while typing with Ctrl-R"),
    ]

    private static let comparing: [Command] = [
        Command(
            .compare, [.character("c")], [.stories, .articles, .reader, .timeline, .days, .search],
            "compare the outlets"),
        Command(
            .timeline, [.character("t")], [.stories, .articles, .reader, .compare, .days, .search], "show the timeline"),
        Command(.days, [.character("d")], [.stories, .articles, .search], "show how much was published when"),
        Command(.why, [.character("w")], [.stories, .compare, .timeline], "say why"),
        Command(.hideAlike, [.character("=")], [.compare], "hide or show what agrees"),
        Command(.nextOutlet, [.character("]")], [.compare], "put the next outlet on the right"),
        Command(
            .nextOutlet, [.character("]")], [.timeline], "list what the next outlet tells, after the last all"),
        Command(.previousOutlet, [.character("[")], [.timeline], "list what the outlet before tells"),
        Command(.previousOutlet, [.character("[")], [.compare], "put the previous outlet on the right"),
        Command(
            .spine, [.character("S")], [.compare], "make the outlet on the right the spine; 3S the third article"),
        Command(.addArticle, [.character("a")], [.compare], "add an article"),
        Command(.dropArticle, [.character("D")], [.compare], "drop the outlet on the right; 3D the third article"),
        Command(.whoTells, [.character("L")], [.compare], "list who tells it, and in whom it was not found"),
        Command(
            .mark, [.character("M")], [.stories, .articles, .search], "mark for comparing: c compares what is marked"),
        Command(
            .merge, [.character("m")], [.stories],
            "merge two stories, m on each; in one split an article off"),
        Command(
            .merge, [.character("m")], [.timeline],
            "merge two events, m on each; after w take a report out"),
        Command(.rename, [.character("e")], [.stories], "give the story a name of your own"),
        Command(.versions, [.character("V")], [.reader, .compare], "compare with the version before: what changed"),
        Command(
            .save, [.character("s")], [.compare, .timeline], "save as .html .md .json .txt, .csv or .ics, by the name"),
        Command(.laterInTime, [.character(".")], [.timeline], "move later in time"),
        Command(.earlierInTime, [.character(",")], [.timeline], "move earlier in time"),
        Command(.zoomIn, [.character("z")], [.timeline, .days], "look closer"),
        Command(.zoomOut, [.character("Z")], [.timeline, .days], "look from further away"),
    ]

    private static let ruling: [Command] = [
        Command(.commandLine, [.character(":")], [.everywhere], "give a command by name; Tab completes"),
        Command(.help, [.character("?"), .function(1)], [.everywhere], "show the keys"),
        Command(.cancel, [.escape], [.everywhere], "cancel"),
        Command(.redraw, [.control("l")], [.everywhere], "draw the screen anew"),
        Command(.suspend, [.control("z")], [.everywhere], "suspend"),
        Command(.quit, [.character("Q")], [.everywhere], "leave from anywhere"),
    ]
}

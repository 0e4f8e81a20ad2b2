import Foundation
import Indexing
import Language
import News
import Parsing

/// The articles that the words of a command line name, annotated; what cannot be had is told and the rest go on.
struct Gathering {
    /// One article with the story it belongs to in the library.
    struct Member {
        /// The article with what was found in it.
        var annotated: AnnotatedArticle
        /// Its story, nil for a file.
        var story: StoryID?
    }

    /// What was found, in the order given.
    private(set) var members: [Member] = []
    /// The exit code of the first failure, nil where all went well.
    private(set) var failure: Int32?

    private let options: LibraryOptions
    private var opened: Library?

    /// Gathers from files, and from the library the options name; that is opened only where an id asks for it.
    init(_ words: [String], options: LibraryOptions) throws {
        self.options = options
        for word in words {
            switch ArticleReference(word) {
            case .article(let id, let version): try take(id, version)
            case .story(let id): try take(id)
            case .path(let path): take(path)
            }
        }
    }

    /// What the reader says of findings in these articles; nothing where all were given as files.
    var verdicts: ReaderVerdicts {
        get throws { try opened?.verdicts(of: members.map(\.annotated.article.id)) ?? ReaderVerdicts() }
    }

    /// The articles alone.
    var articles: [AnnotatedArticle] { members.map(\.annotated) }

    private mutating func take(_ id: ArticleID, _ version: Int?) throws {
        let library = try library()
        guard let article = try library.article(id, version: version) else {
            let name = version.map { "\(id)@\($0)" } ?? id.rawValue
            return fail("there is no article \(PlainText(name))", "broadsheet list shows the ids")
        }
        members.append(
            Member(annotated: Annotator.annotate(article), story: try library.summary(id)?.story))
    }

    private mutating func take(_ id: StoryID) throws {
        let library = try library()
        guard let story = try library.story(id) else {
            return fail("there is no story \(PlainText(id.rawValue))", "broadsheet stories shows the ids")
        }
        for member in story.articles {
            guard let article = try library.article(member) else { continue }
            members.append(Member(annotated: Annotator.annotate(article), story: id))
        }
    }

    private mutating func take(_ path: String) {
        if ArticleReference.looksLikePartOfID(path), !FileManager.default.fileExists(atPath: path) {
            return fail(
                "\(PlainText(path)) is neither a file nor a whole id", "ids are a letter and 16 digits, as in list")
        }
        if path != "-", !path.contains("/"), !path.contains("."), !FileManager.default.fileExists(atPath: path) {
            return fail("\(PlainText(path)) is neither a file nor an id", "broadsheet list and stories show the ids")
        }
        let intake = Intake(options: IntakeOptions(published: nil, outlet: nil, url: nil, arrival: Clock.now))
        var found: [Member] = []
        var refusals: [Refusal] = []
        intake.articles(at: path) { result in
            switch result {
            case .success(let article): found.append(Member(annotated: Annotator.annotate(article), story: nil))
            case .failure(let refusal): refusals.append(refusal)
            }
        }
        members += found
        for refusal in refusals {
            Complaint.say(refusal.message)
            failure = failure ?? refusal.exitCode
        }
    }

    private mutating func fail(_ wrong: PlainText, _ remedy: PlainText) {
        Complaint.say("\(wrong): \(remedy)")
        failure = failure ?? ExitStatus.noInput
    }

    private mutating func library() throws -> Library {
        if let opened { return opened }
        let library = try LibraryDoor.open(options, for: .reading).library
        opened = library
        return library
    }
}

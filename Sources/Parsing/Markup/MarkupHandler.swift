/// What is told while markup is read, in the order of the document.
///
/// Names are in lower case; one from a known namespace has that namespace's short name before it ("dc:creator").
protocol MarkupHandler: AnyObject {
    /// An element begins.
    func start(_ name: String, _ attributes: [String: String])
    /// An element ends, the one that began last and has not ended.
    func end()
    /// Words, in pieces of any size.
    func text(_ text: String)
    /// Something is malformed and was recovered from; `line` counts from 1.
    func fault(_ what: String, line: Int)
}

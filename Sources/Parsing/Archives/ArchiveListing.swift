import News

/// Lists the records of a web archive, whatever they hold.
public enum ArchiveListing {
    /// Gives every record of the archive at a path, and what is wrong with it or between them.
    public static func records(at path: String, _ take: (Result<ArchiveRecord, Refusal>) -> Void) {
        do throws(Refusal) {
            let opened = try InputFile(path)
            let isPacked = try opened.peek(GzipSource.mark.count).elementsEqual(GzipSource.mark)
            let file = isPacked ? InputFile(unpacking: opened) : opened
            guard ArchiveReader.isArchive(try file.peek(64)) else {
                throw Refusal(path: file.path, reason: "no web archive: name a WARC or ARC file", kind: .badData)
            }
            try ArchiveReader(file).records(take)
        } catch {
            take(.failure(error))
        }
    }
}

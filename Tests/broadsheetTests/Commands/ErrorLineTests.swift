import Foundation
import Testing

@Suite struct ErrorLines {
    /// Every error is one line that names the program, what is wrong and what to do.
    private func expectLine(_ ran: Room.Ran, code: Int32, _ part: String) {
        #expect(ran.code == code)
        #expect(ran.output.isEmpty)
        #expect(ran.errors.hasPrefix("broadsheet: "))
        #expect(ran.errors.hasSuffix("\n"))
        #expect(ran.errors.filter { $0 == "\n" }.count == 1)
        #expect(ran.errors.contains(part), "\(ran.errors)")
        #expect(ran.errors.split(separator: ": ").count >= 3, "\(ran.errors)")
    }

    @Test func aCommandGivenWronglyExitsWith64() throws {
        let room = try Room()
        expectLine(try room.run("nonsense"), code: 64, "nonsense")
        expectLine(try room.run("list", "--jsno"), code: 64, "--jsno")
        expectLine(try room.run("search", "x", "--jsno"), code: 64, "--jsno")
        expectLine(try room.run("import"), code: 64, "path")
        expectLine(try room.run("list", "--limit", "many"), code: 64, "many")
        expectLine(try room.run("list", "--demo", "--library", "x"), code: 64, "--demo")
        expectLine(try room.run("import", "x.txt", "--demo"), code: 64, "demonstration")
        expectLine(try room.run("inspect", "x.txt", "--published", "yesterday"), code: 64, "yesterday")
        expectLine(try room.run("completions", "tcsh"), code: 64, "tcsh")
        expectLine(try room.run("list", "--library", ""), code: 64, "names no path")
        expectLine(try room.run("list", "--limit", "-3"), code: 64, "--limit is 0 or more")
        expectLine(try room.run("serch", "x"), code: 64, "no command serch: did you mean search?")
        expectLine(try room.run("help", "nonsense"), code: 64, "no command nonsense")
        #expect(try room.run("help", "list").code == 0)
    }

    @Test func aQueryThatCannotBeReadExitsWith64AndTellsThePlace() throws {
        expectLine(try Room().run("search", "(syria"), code: 64, "character")
    }

    @Test func whatIsNotThereExitsWith66() throws {
        let room = try Room()
        expectLine(try room.run("list"), code: 66, "no library")
        expectLine(try room.run("list", "--library", room.home + "/none.sqlite"), code: 66, "none.sqlite")
        expectLine(try room.run("inspect", room.home + "/none.txt", "--json"), code: 66, "none.txt")
        expectLine(try room.run("show", "a0123"), code: 66, "a0123")
        _ = try room.importSeeds()
        expectLine(try room.run("show", "a0123456789abcdef"), code: 66, "a0123456789abcdef")
        expectLine(try room.run("compare", "s0123456789abcdef"), code: 66, "s0123456789abcdef")
    }

    @Test func whatWasMalformedInALineIsToldWithItsImport() throws {
        let room = try Room()
        let path = try room.write(
            "{\"title\": \"Talks\", \"text\": \"They went on.\", \"published\": \"2019-02-31\"}\n", to: "wire.jsonl")
        let ran = try room.run("import", path)
        #expect(ran.code == 0)
        #expect(ran.lines.first?.hasSuffix("wire.jsonl  (published \"2019-02-31\" is no date)") == true)
        let again = try room.run("import", path, "--json").values
        #expect(again.map { $0["why"].text } == ["published \"2019-02-31\" is no date"])
    }

    @Test func aLibraryThatAnotherProgramWritesIsUnavailableToTheDoctor() throws {
        let room = try Room()
        let library = room.home + "/held.sqlite"
        #expect(try room.run("import", try Seeds.paths[0], "--library", library).code == 0)
        let shared = open(library + "-shm", O_RDWR)
        defer { close(shared) }
        // SQLite's lock for the one writer of a log is byte 120 of the shared memory's file; byte 128 says that the memory is in use.
        for (kind, place) in [(F_RDLCK, 128), (F_WRLCK, 120)] {
            var lock = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: place, l_len: 1, l_pid: 0)
            #expect(fcntl(shared, F_SETLK, &lock) == 0)
        }
        let ran = try room.run("doctor", "--library", library)
        #expect(ran.code == 69)
        #expect(ran.errors.contains("in use by another program"))
    }

    @Test("whoever waits for another program that writes is told so after a second")
    func anImportThatWaitsSaysSo() throws {
        let room = try Room()
        let library = room.home + "/held.sqlite"
        #expect(try room.run("import", try Seeds.paths[0], "--library", library).code == 0)
        let shared = open(library + "-shm", O_RDWR)
        for (kind, place) in [(F_RDLCK, 128), (F_WRLCK, 120)] {
            var lock = flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: place, l_len: 1, l_pid: 0)
            #expect(fcntl(shared, F_SETLK, &lock) == 0)
        }
        // Closing a file gives back every lock on it.
        DispatchQueue.global().asyncAfter(deadline: .now() + 2.5) { close(shared) }
        let ran = try room.run("import", try Seeds.paths[1], "--library", library)
        #expect(ran.code == 0)
        #expect(ran.lines.count == 1)
        #expect(ran.errors == "broadsheet: waiting for another program that is writing to the library\n")
    }

    @Test func oneArticleIsNothingToCompare() throws {
        expectLine(try Room().run("compare", try Seeds.paths[0]), code: 64, "compare")
    }

    @Test func whereSomeInputsFailTheOthersAreTakenAndTheFirstFailureGivesTheCode() throws {
        let room = try Room()
        let empty = try room.write("", to: "empty.txt")
        let paths = try Seeds.paths
        let ran = try room.run("import", paths[0], room.home + "/none.txt", empty, paths[1], "--json")
        #expect(ran.code == 66)
        let values = try ran.values
        #expect(values.map { $0["status"].text } == ["added", "refused", "refused", "added"])
        #expect(ran.errors.split(separator: "\n").count == 2)
        #expect(try room.run("list", "--json").values.count == 2)
        let inspected = try room.run("inspect", paths[0], empty, "--json")
        #expect(inspected.code == 65)
        #expect(try inspected.values.count == 1)
    }

    @Test func aFullDiskIsSaidAndAClosedPipeIsNot() throws {
        let room = try Room()
        let program = try room.write("exec \"$0\" manual > /dev/full\n", to: "full.sh")
        let full = try room.shell(program)
        #expect(full.code == 74)
        #expect(full.errors.hasPrefix("broadsheet: standard output: "))
        let closed = try room.shell(try room.write("exec \"$0\" manual >&-\n", to: "closed.sh"))
        #expect(closed.code == 0)
        #expect(closed.errors.isEmpty)
        let pipe = try room.shell(try room.write("\"$0\" manual | true\n", to: "pipe.sh"))
        #expect(pipe.errors.isEmpty)
    }
}

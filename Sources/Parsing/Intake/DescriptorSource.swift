import Glibc
import News

/// The bytes of an open file descriptor, which is closed with it.
final class DescriptorSource: ByteSource {
    private let descriptor: Int32
    private let path: PlainText

    /// Takes over a descriptor; `path` is what failures call it.
    init(_ descriptor: Int32, path: PlainText) { (self.descriptor, self.path) = (descriptor, path) }

    deinit { close(descriptor) }

    func next(_ count: Int) throws(Refusal) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while true {
                #if canImport(Glibc)
                let got = Glibc.read(descriptor, buffer.baseAddress, count)
                #elseif canImport(Musl)
                let got = Musl.read(descriptor, buffer.baseAddress, count)
                #else
                let got = Darwin.read(descriptor, buffer.baseAddress, count)
                #endif
                if got >= 0 {
                    filled = got
                    return
                }
                if errno == EINTR { continue }
                if errno == EAGAIN {
                    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    poll(&wait, 1, -1)
                    continue
                }
                failure = errno
                return
            }
        }
        guard failure == 0 else { throw Refusal.unread(path, failure) }
        return bytes
    }
}

/// Cuts what a program sends into characters, controls and sequences, after ECMA-48.
struct Parser {
    enum Token: Equatable {
        case scalar(Unicode.Scalar)
        case control(UInt8)
        /// What follows ESC.
        case escape(String)
        /// What follows ESC [, the final byte last.
        case sequence(String)
        /// An OSC, DCS, APC, PM or SOS string, its kind first.
        case string(String)
        /// Bytes that are no UTF-8, or a C1 control.
        case malformed(String)
    }

    private enum State { case ground, escape, sequence, string, stringEscape }
    private var state = State.ground
    private var text = ""
    private var bytes: [UInt8] = []
    private var missing = 0

    mutating func take(_ byte: UInt8) -> Token? {
        switch state {
        case .ground: ground(byte)
        case .escape: escape(byte)
        case .sequence: sequence(byte)
        case .string: string(byte)
        case .stringEscape: endOfString(byte)
        }
    }

    private mutating func ground(_ byte: UInt8) -> Token? {
        if missing > 0 {
            bytes.append(byte)
            missing -= 1
            guard missing == 0 else { return byte & 0xC0 == 0x80 ? nil : fail() }
            guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else { return fail() }
            return (0x80..<0xA0).contains(scalar.value) ? fail() : .scalar(scalar)
        }
        switch byte {
        case 0x1B: (state, text) = (.escape, "")
        case 0..<0x20, 0x7F: return .control(byte)
        case 0x20..<0x7F: return .scalar(Unicode.Scalar(byte))
        case 0xC2..<0xE0: (missing, bytes) = (1, [byte])
        case 0xE0..<0xF0: (missing, bytes) = (2, [byte])
        case 0xF0..<0xF5: (missing, bytes) = (3, [byte])
        default:
            bytes = [byte]
            return fail()
        }
        return nil
    }

    private mutating func fail() -> Token {
        missing = 0
        return .malformed(bytes.map { String($0, radix: 16) }.joined(separator: " "))
    }

    private mutating func escape(_ byte: UInt8) -> Token? {
        text.unicodeScalars.append(Unicode.Scalar(byte))
        switch byte {
        case UInt8(ascii: "[") where text.count == 1: (state, text) = (.sequence, "")
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            state = .string
        case 0x20..<0x30: break
        default:
            state = .ground
            return .escape(text)
        }
        return nil
    }

    private mutating func sequence(_ byte: UInt8) -> Token? {
        text.unicodeScalars.append(Unicode.Scalar(byte))
        switch byte {
        case 0x40..<0x7F:
            state = .ground
            return .sequence(text)
        case 0x20..<0x40: return nil
        default:
            state = .ground
            return .malformed("ESC [ " + text)
        }
    }

    private mutating func string(_ byte: UInt8) -> Token? {
        switch byte {
        case 0x07:
            state = .ground
            return .string(text)
        case 0x1B:
            state = .stringEscape
            return nil
        default:
            text.unicodeScalars.append(Unicode.Scalar(byte))
            return nil
        }
    }

    private mutating func endOfString(_ byte: UInt8) -> Token? {
        state = .ground
        return byte == UInt8(ascii: "\\") ? .string(text) : .malformed("ESC in a string: " + text)
    }
}

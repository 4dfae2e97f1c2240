import RegimeEngine

/// Called by the fuzzer with one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    PackFileLaws.check(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// Called by the fuzzer to make another input of one, in place; gives its length.
///
/// Three in four stay JSON, so that it gets past the first bracket; the rest is the fuzzer's own, byte by byte.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ start: UnsafeMutablePointer<UInt8>?, _ count: Int, _ room: Int, _ seed: UInt32) -> Int {
    guard let start else { return 0 }
    var random = SplitMix(state: UInt64(seed))
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard random.next(below: 4) > 0, let changed = JSONMutation.changed(bytes, &random), changed.count <= room else {
        return mutateBytes(start, count, room)
    }
    for (place, byte) in changed.enumerated() { start[place] = byte }
    return changed.count
}

/// The fuzzer's own way to change an input.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int) -> Int

/// A generator of random numbers of which the fuzzer gives the seed, so that what it finds can be made again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func next(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}

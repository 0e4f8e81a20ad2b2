#include "CInflate.h"

#include <stdlib.h>

#include <zlib.h>

struct bs_inflate {
    z_stream stream;
};

/* zlib counts in unsigned ints. */
static const size_t largest_piece = 1 << 24;

bs_inflate *bs_inflate_begin(int form) {
    bs_inflate *state = calloc(1, sizeof *state);
    if (!state) return NULL;
    int bits = form == BS_INFLATE_GZIP ? MAX_WBITS + 16 : form == BS_INFLATE_ZLIB ? MAX_WBITS : -MAX_WBITS;
    if (inflateInit2(&state->stream, bits) != Z_OK) {
        free(state);
        return NULL;
    }
    return state;
}

int bs_inflate_next(bs_inflate *state, const uint8_t *bytes, size_t count, size_t *used, uint8_t *room, size_t size,
                    size_t *written) {
    z_stream *stream = &state->stream;
    uInt given = (uInt)(count < largest_piece ? count : largest_piece);
    uInt space = (uInt)(size < largest_piece ? size : largest_piece);
    stream->next_in = (Bytef *)bytes;
    stream->avail_in = given;
    stream->next_out = room;
    stream->avail_out = space;
    int result = inflate(stream, Z_NO_FLUSH);
    *used = given - stream->avail_in;
    *written = space - stream->avail_out;
    if (result == Z_STREAM_END) return BS_INFLATE_END;
    return result == Z_OK || result == Z_BUF_ERROR ? BS_INFLATE_ON : BS_INFLATE_DAMAGED;
}

void bs_inflate_restart(bs_inflate *state) { inflateReset(&state->stream); }

void bs_inflate_finish(bs_inflate *state) {
    if (!state) return;
    inflateEnd(&state->stream);
    free(state);
}

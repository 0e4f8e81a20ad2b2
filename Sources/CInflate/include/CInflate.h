#ifndef BROADSHEET_CINFLATE_H
#define BROADSHEET_CINFLATE_H

#include <stddef.h>
#include <stdint.h>

/* Unpacks what zlib packs, in pieces; the only place that sees zlib. */

/* How bytes are packed: one member of a gzip file (RFC 1952), zlib's own form (RFC 1950), or bare deflate (RFC 1951). */
enum { BS_INFLATE_GZIP = 0, BS_INFLATE_ZLIB = 1, BS_INFLATE_RAW = 2 };

/* What became of a piece: more is wanted, the packed data ended, or they are damaged. */
enum { BS_INFLATE_ON = 0, BS_INFLATE_END = 1, BS_INFLATE_DAMAGED = -1 };

typedef struct bs_inflate bs_inflate;

/* Begins; NULL where memory is short. */
bs_inflate *bs_inflate_begin(int form);

/* Unpacks from `bytes` into `room`; `used` and `written` say how far it came in each. */
int bs_inflate_next(bs_inflate *inflate, const uint8_t *bytes, size_t count, size_t *used, uint8_t *room, size_t size,
                    size_t *written);

/* Makes ready for the next member, whatever became of this one. */
void bs_inflate_restart(bs_inflate *inflate);

/* Frees; NULL is allowed. */
void bs_inflate_finish(bs_inflate *inflate);

#endif

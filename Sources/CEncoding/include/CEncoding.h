#ifndef BROADSHEET_CENCODING_H
#define BROADSHEET_CENCODING_H

#include <stddef.h>
#include <stdint.h>

/* Names the character set that `bytes` seem to be written in, as iconv spells it, into `name` (at most `capacity` bytes with the
   closing zero). Returns 1, or 0 where it cannot be told; `name` is then empty. */
int bs_encoding_detect(const uint8_t *bytes, size_t count, char *name, size_t capacity);

/* Converts `bytes` from `charset` to UTF-8. What is malformed becomes U+FFFD, and `malformed` counts it.
   `unit` is the width in bytes that is skipped over a malformed place (1, 2 or 4).
   Returns a buffer of `*written` bytes to be given to bs_encoding_free, or NULL where iconv does not know the charset or memory is short. */
uint8_t *bs_encoding_to_utf8(const char *charset, const uint8_t *bytes, size_t count, size_t unit,
                             size_t *written, size_t *malformed);

/* Frees what bs_encoding_to_utf8 returned; NULL is allowed. */
void bs_encoding_free(uint8_t *bytes);

#endif

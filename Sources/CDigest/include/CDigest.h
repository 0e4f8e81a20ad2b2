#ifndef BROADSHEET_CDIGEST_H
#define BROADSHEET_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/* Writes the 32 bytes of the SHA-256 (FIPS 180-4) of `count` bytes into `digest`. `bytes` may be NULL when `count` is 0. */
void bs_sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]);

#endif

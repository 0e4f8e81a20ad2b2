#include "CEncoding.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include <uchardet/uchardet.h>

int bs_encoding_detect(const uint8_t *bytes, size_t count, char *name, size_t capacity) {
    if (capacity == 0) return 0;
    name[0] = 0;
    uchardet_t detector = uchardet_new();
    if (!detector) return 0;
    int known = 0;
    if (uchardet_handle_data(detector, (const char *)bytes, count) == 0) {
        uchardet_data_end(detector);
        const char *charset = uchardet_get_charset(detector);
        size_t length = charset ? strlen(charset) : 0;
        if (length > 0 && length < capacity) {
            memcpy(name, charset, length + 1);
            known = 1;
        }
    }
    uchardet_delete(detector);
    return known;
}

/* Makes room for `more` bytes after `used`; 0 when memory is short. */
static int reserve(uint8_t **buffer, size_t *capacity, size_t used, size_t more) {
    if (*capacity - used >= more) return 1;
    size_t wanted = *capacity * 2 + more;
    uint8_t *larger = realloc(*buffer, wanted);
    if (!larger) return 0;
    *buffer = larger;
    *capacity = wanted;
    return 1;
}

uint8_t *bs_encoding_to_utf8(const char *charset, const uint8_t *bytes, size_t count, size_t unit,
                             size_t *written, size_t *malformed) {
    *written = 0;
    *malformed = 0;
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == (iconv_t)-1) return NULL;
    size_t capacity = count + count / 2 + 64;
    size_t used = 0;
    uint8_t *buffer = malloc(capacity);
    char *in = (char *)bytes;
    size_t left = count;
    while (buffer && left > 0) {
        if (!reserve(&buffer, &capacity, used, 64)) {
            free(buffer);
            buffer = NULL;
            break;
        }
        char *out = (char *)buffer + used;
        size_t room = capacity - used;
        size_t result = iconv(converter, &in, &left, &out, &room);
        used = (size_t)((uint8_t *)out - buffer);
        if (result != (size_t)-1 || errno == E2BIG) {
            if (result == (size_t)-1 && !reserve(&buffer, &capacity, used, left + 64)) {
                free(buffer);
                buffer = NULL;
            }
            continue;
        }
        /* EILSEQ or EINVAL: mark the place and step over it. */
        if (!reserve(&buffer, &capacity, used, 64)) {
            free(buffer);
            buffer = NULL;
            break;
        }
        memcpy(buffer + used, "\xEF\xBF\xBD", 3);
        used += 3;
        *malformed += 1;
        size_t step = left < unit ? left : unit;
        in += step;
        left -= step;
        iconv(converter, NULL, NULL, NULL, NULL);
    }
    iconv_close(converter);
    if (buffer) *written = used;
    return buffer;
}

void bs_encoding_free(uint8_t *bytes) { free(bytes); }

#ifndef CTRANSFER_INTERNAL_H
#define CTRANSFER_INTERNAL_H

#include "CTransfer.h"

/* The checks of types are macros over the functions' names, which stand for pointers here. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#undef curl_easy_getinfo
#undef curl_easy_setopt
#undef curl_multi_setopt

/* The functions of libcurl that are used, found when it is loaded. */
#define CURL_FUNCTIONS(each) \
    each(global_init) each(slist_append) each(slist_free_all) \
    each(easy_init) each(easy_setopt) each(easy_getinfo) each(easy_cleanup) \
    each(multi_init) each(multi_setopt) each(multi_add_handle) each(multi_remove_handle) each(multi_perform) \
    each(multi_poll) each(multi_info_read) each(multi_cleanup)

#define CURL_POINTER(name) __typeof__(curl_##name) *name;
struct curl_functions { CURL_FUNCTIONS(CURL_POINTER) };
#undef CURL_POINTER

/* Set by transfer_start, before anything else is called, and never again. */
extern struct curl_functions transfer_curl;

/* Bytes that grow up to a limit. */
typedef struct {
    uint8_t *bytes;
    size_t count, capacity;
} growing;

struct transfer {
    CURL *easy;
    struct curl_slist *headers, *known;
    uint64_t number;
    transfer_forbids forbids;
    intptr_t context;
    uint64_t wire_limit, body_limit, ratio_limit, ratio_from;
    size_t head_limit, head_lines;
    long total_milliseconds;
    growing head, body;
    size_t head_seen, lines_seen; /* of all answers of the transfer, those before the last too */
    bool head_closed;             /* an empty line has ended it; what comes later is a trailer */
    bool forbidden, allowed;      /* what the check said of the addresses that were tried */
    int broken;                   /* the limit that was passed, a TRANSFER_ name, or 0 */
    int outcome;
    char detail[CURL_ERROR_SIZE];
    transfer *next;
};

struct transfer_pool {
    CURLM *multi;
    transfer *all;
};

/* A transfer made ready for a request, NULL where it cannot be. */
transfer *transfer_new(const transfer_request *request);

/* The TRANSFER_ name for how curl ended. */
int transfer_judge(transfer *transfer, CURLcode code);

#endif

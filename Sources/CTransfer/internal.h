#ifndef CTRANSFER_INTERNAL_H
#define CTRANSFER_INTERNAL_H

#include "CTransfer.h"

#include <curl/curl.h>

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

#include "internal.h"

#include <errno.h>
#include <stdlib.h>

transfer_pool *transfer_pool_new(long connections) {
    transfer_pool *pool = calloc(1, sizeof *pool);
    if (!pool) return NULL;
    pool->multi = transfer_curl.multi_init();
    if (!pool->multi) {
        free(pool);
        return NULL;
    }
    transfer_curl.multi_setopt(pool->multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, connections);
    transfer_curl.multi_setopt(pool->multi, CURLMOPT_MAXCONNECTS, connections);
    return pool;
}

static void unlink_from(transfer_pool *pool, transfer *gone) {
    for (transfer **place = &pool->all; *place; place = &(*place)->next) {
        if (*place == gone) {
            *place = gone->next;
            return;
        }
    }
}

void transfer_pool_free(transfer_pool *pool) {
    if (!pool) return;
    while (pool->all) {
        transfer *t = pool->all;
        pool->all = t->next;
        transfer_curl.multi_remove_handle(pool->multi, t->easy);
        transfer_free(t);
    }
    transfer_curl.multi_cleanup(pool->multi);
    free(pool);
}

bool transfer_pool_add(transfer_pool *pool, const transfer_request *request) {
    transfer *t = transfer_new(request);
    if (!t) return false;
    if (transfer_curl.multi_add_handle(pool->multi, t->easy) != CURLM_OK) {
        transfer_free(t);
        return false;
    }
    t->next = pool->all;
    pool->all = t;
    return true;
}

bool transfer_pool_turn(transfer_pool *pool, int milliseconds) {
    int running = 0;
    if (transfer_curl.multi_perform(pool->multi, &running) != CURLM_OK) return false;
    /* Where something has ended the caller has work to do; what ended is told by transfer_pool_ended. */
    int seen = 0;
    for (transfer *t = pool->all; t; t = t->next) seen += 1;
    if (running < seen) return true;
    if (transfer_curl.multi_poll(pool->multi, NULL, 0, milliseconds, NULL) != CURLM_OK) return false;
    return transfer_curl.multi_perform(pool->multi, &running) == CURLM_OK;
}

transfer *transfer_pool_ended(transfer_pool *pool) {
    int left = 0;
    CURLMsg *message;
    while ((message = transfer_curl.multi_info_read(pool->multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        CURLcode code = message->data.result;
        CURL *easy = message->easy_handle;
        void *found = NULL;
        transfer_curl.easy_getinfo(easy, CURLINFO_PRIVATE, &found);
        transfer *t = found;
        t->outcome = transfer_judge(t, code);
        /* The message is gone once its handle leaves. */
        transfer_curl.multi_remove_handle(pool->multi, easy);
        unlink_from(pool, t);
        return t;
    }
    return NULL;
}

/* Which of the time limits it was that ended a transfer. */
static int late(transfer *t) {
    curl_off_t connected = 0, whole = 0;
    transfer_curl.easy_getinfo(t->easy, CURLINFO_PRETRANSFER_TIME_T, &connected);
    transfer_curl.easy_getinfo(t->easy, CURLINFO_TOTAL_TIME_T, &whole);
    /* curl counts a limit in whole milliseconds and may end a little before it. */
    if (whole + 20000 >= (curl_off_t)t->total_milliseconds * 1000) return connected ? TRANSFER_TIMEOUT : TRANSFER_CONNECT_TIMEOUT;
    return connected ? TRANSFER_SLOW : TRANSFER_CONNECT_TIMEOUT;
}

/* Why no connection came about. */
static int unconnected(transfer *t) {
    long reason = 0;
    transfer_curl.easy_getinfo(t->easy, CURLINFO_OS_ERRNO, &reason);
    if (reason == ENETUNREACH || reason == EHOSTUNREACH || reason == EACCES || reason == EPERM) return TRANSFER_UNREACHABLE;
    return reason == ETIMEDOUT ? TRANSFER_CONNECT_TIMEOUT : TRANSFER_REFUSED;
}

int transfer_judge(transfer *t, CURLcode code) {
    if (code == CURLE_OK) return TRANSFER_DONE;
    if (t->broken) return t->broken;
    if (t->forbidden && !t->allowed) return TRANSFER_FORBIDDEN;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return TRANSFER_NAME;
    case CURLE_COULDNT_RESOLVE_PROXY: case CURLE_PROXY: return TRANSFER_PROXY;
    case CURLE_COULDNT_CONNECT: case CURLE_INTERFACE_FAILED: return unconnected(t);
    case CURLE_OPERATION_TIMEDOUT: return late(t);
    case CURLE_SSL_CONNECT_ERROR: case CURLE_SSL_CERTPROBLEM: case CURLE_SSL_CIPHER: case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED: case CURLE_SSL_ENGINE_INITFAILED: case CURLE_USE_SSL_FAILED:
        return TRANSFER_TLS;
    case CURLE_PEER_FAILED_VERIFICATION: case CURLE_SSL_ISSUER_ERROR: case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_INVALIDCERTSTATUS: case CURLE_SSL_CACERT_BADFILE:
        return TRANSFER_CERTIFICATE;
    case CURLE_FILESIZE_EXCEEDED: return TRANSFER_WIRE_LIMIT;
    /* With no limit passed a write can only fail in the unpacking, on bytes after its end for one. */
    case CURLE_BAD_CONTENT_ENCODING: case CURLE_WRITE_ERROR: return TRANSFER_ENCODING;
    case CURLE_PARTIAL_FILE: case CURLE_RECV_ERROR: case CURLE_SEND_ERROR: case CURLE_HTTP2: case CURLE_HTTP2_STREAM:
        return TRANSFER_CUT_OFF;
    case CURLE_GOT_NOTHING: return TRANSFER_NOTHING;
    case CURLE_UNSUPPORTED_PROTOCOL: case CURLE_WEIRD_SERVER_REPLY: case CURLE_URL_MALFORMAT: return TRANSFER_NOT_HTTP;
    case CURLE_OUT_OF_MEMORY: return TRANSFER_MEMORY;
    default: return TRANSFER_OTHER;
    }
}

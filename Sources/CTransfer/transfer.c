#include "internal.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static bool append(growing *buffer, const void *bytes, size_t count) {
    if (buffer->capacity - buffer->count < count) {
        size_t wanted = buffer->capacity * 2 + count + 4096;
        uint8_t *larger = realloc(buffer->bytes, wanted);
        if (!larger) return false;
        buffer->bytes = larger;
        buffer->capacity = wanted;
    }
    memcpy(buffer->bytes + buffer->count, bytes, count);
    buffer->count += count;
    return true;
}

static size_t give_up(transfer *t, int why) {
    t->broken = why;
    return 0;
}

/* One header line. Each status line begins the head anew, so that what was said before (100, 103) is not mixed in. */
static size_t on_header(char *line, size_t size, size_t count, void *context) {
    transfer *t = context;
    size_t length = size * count;
    t->head_seen += length;
    t->lines_seen += 1;
    if (t->head_seen > t->head_limit || t->lines_seen > t->head_lines) {
        give_up(t, TRANSFER_HEAD_LIMIT);
        return length + 1;
    }
    if (length >= 5 && memcmp(line, "HTTP/", 5) == 0 && (t->head_closed || t->head.count == 0)) {
        t->head.count = 0;
        t->head_closed = false;
    }
    if (t->head_closed) return length;
    bool is_empty = length == 0 || (length <= 2 && (line[0] == '\r' || line[0] == '\n'));
    if (is_empty) {
        t->head_closed = true;
    } else if (!append(&t->head, line, length)) {
        give_up(t, TRANSFER_MEMORY);
        return length + 1;
    }
    return length;
}

/* A piece of the body, decompressed. */
static size_t on_body(char *bytes, size_t size, size_t count, void *context) {
    transfer *t = context;
    size_t length = size * count;
    if (length == 0) return 0;
    if (t->body.count + length > t->body_limit) return give_up(t, TRANSFER_BODY_LIMIT);
    curl_off_t wire = 0;
    transfer_curl.easy_getinfo(t->easy, CURLINFO_SIZE_DOWNLOAD_T, &wire);
    if (wire > 0 && (uint64_t)wire > t->wire_limit) return give_up(t, TRANSFER_WIRE_LIMIT);
    uint64_t whole = t->body.count + length;
    if (whole > t->ratio_from && whole / t->ratio_limit > (uint64_t)wire) return give_up(t, TRANSFER_RATIO_LIMIT);
    if (!append(&t->body, bytes, length)) return give_up(t, TRANSFER_MEMORY);
    return length;
}

/* Asked while bytes come in: a compressed stream can be long and give nothing. */
static int on_progress(void *context, curl_off_t total, curl_off_t now, curl_off_t up_total, curl_off_t up_now) {
    (void)total, (void)up_total, (void)up_now;
    transfer *t = context;
    if (now > 0 && (uint64_t)now > t->wire_limit) {
        t->broken = TRANSFER_WIRE_LIMIT;
        return 1;
    }
    return 0;
}

static bool forbids(transfer *t, const void *address, size_t count) {
    bool isForbidden = t->forbids && t->forbids(t->context, address, count);
    if (isForbidden) t->forbidden = true; else t->allowed = true;
    return isForbidden;
}

/* Before a connection: the address curl is about to connect to, whatever the name resolved to a moment ago. */
static curl_socket_t on_socket(void *context, curlsocktype purpose, struct curl_sockaddr *place) {
    transfer *t = context;
    bool isForbidden = purpose != CURLSOCKTYPE_IPCXN;
    if (place->family == AF_INET) {
        isForbidden |= forbids(t, &((struct sockaddr_in *)&place->addr)->sin_addr, 4);
    } else if (place->family == AF_INET6) {
        isForbidden |= forbids(t, &((struct sockaddr_in6 *)(void *)&place->addr)->sin6_addr, 16);
    } else {
        isForbidden = true;
    }
    if (isForbidden) return CURL_SOCKET_BAD;
    return socket(place->family, place->socktype | SOCK_CLOEXEC, place->protocol);
}

/* Before a request is sent: a kept connection may have been made for a request that was allowed more. */
static int on_request(void *context, char *remote, char *local, int remote_port, int local_port) {
    (void)local, (void)remote_port, (void)local_port;
    transfer *t = context;
    uint8_t address[16];
    size_t length = strcspn(remote, "%");
    char bare[INET6_ADDRSTRLEN];
    if (length >= sizeof bare) return CURL_PREREQFUNC_ABORT;
    memcpy(bare, remote, length);
    bare[length] = 0;
    t->allowed = false;
    if (inet_pton(AF_INET, bare, address) == 1) return forbids(t, address, 4) ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
    if (inet_pton(AF_INET6, bare, address) == 1) return forbids(t, address, 16) ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
    t->forbidden = true;
    return CURL_PREREQFUNC_ABORT;
}

/* Sets every option; the first that curl refuses makes the whole fail, so that no protection is left off unnoticed. */
static bool configure(transfer *t, const transfer_request *r) {
    CURL *e = t->easy;
    bool ok = true;
#define SET(option, value) ok = ok && transfer_curl.easy_setopt(e, option, value) == CURLE_OK
    SET(CURLOPT_PRIVATE, (void *)t);
    SET(CURLOPT_ERRORBUFFER, t->detail);
    SET(CURLOPT_NOSIGNAL, 1L);
    /* A name that is still being looked up must not hold up the end of its transfer. */
    SET(CURLOPT_QUICK_EXIT, 1L);
    SET(CURLOPT_URL, r->url);
    SET(CURLOPT_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    SET(CURLOPT_FOLLOWLOCATION, 0L);
    SET(CURLOPT_HTTPGET, 1L);
    SET(CURLOPT_HTTP09_ALLOWED, 0L);
    SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    SET(CURLOPT_PIPEWAIT, 1L);
    SET(CURLOPT_ACCEPT_ENCODING, "");
    SET(CURLOPT_USERAGENT, r->agent);
    SET(CURLOPT_HTTPHEADER, t->headers);
    SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    SET(CURLOPT_SSL_VERIFYPEER, 1L);
    SET(CURLOPT_SSL_VERIFYHOST, 2L);
    if (r->authorities) SET(CURLOPT_CAINFO, r->authorities);
    if (t->known) SET(CURLOPT_RESOLVE, t->known);
    SET(CURLOPT_PROXY, r->proxy);
    SET(CURLOPT_NOPROXY, "");
    SET(CURLOPT_NETRC, (long)(r->netrc ? CURL_NETRC_OPTIONAL : CURL_NETRC_IGNORED));
    if (r->user) SET(CURLOPT_USERNAME, r->user);
    if (r->user) SET(CURLOPT_PASSWORD, r->password ? r->password : "");
    SET(CURLOPT_CONNECTTIMEOUT_MS, r->connect_milliseconds);
    SET(CURLOPT_TIMEOUT_MS, r->total_milliseconds);
    SET(CURLOPT_LOW_SPEED_LIMIT, r->slow_bytes);
    SET(CURLOPT_LOW_SPEED_TIME, r->slow_seconds);
    SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)r->wire_limit);
    SET(CURLOPT_HEADERFUNCTION, on_header);
    SET(CURLOPT_HEADERDATA, t);
    SET(CURLOPT_WRITEFUNCTION, on_body);
    SET(CURLOPT_WRITEDATA, t);
    SET(CURLOPT_NOPROGRESS, 0L);
    SET(CURLOPT_XFERINFOFUNCTION, on_progress);
    SET(CURLOPT_XFERINFODATA, t);
    SET(CURLOPT_OPENSOCKETFUNCTION, on_socket);
    SET(CURLOPT_OPENSOCKETDATA, t);
    SET(CURLOPT_PREREQFUNCTION, on_request);
    SET(CURLOPT_PREREQDATA, t);
#undef SET
    return ok;
}

static bool collect(struct curl_slist **list, const char *const *texts, size_t count) {
    for (size_t i = 0; i < count; i++) {
        struct curl_slist *longer = transfer_curl.slist_append(*list, texts[i]);
        if (!longer) return false;
        *list = longer;
    }
    return true;
}

transfer *transfer_new(const transfer_request *r) {
    transfer *t = calloc(1, sizeof *t);
    if (!t) return NULL;
    t->number = r->number;
    t->forbids = r->forbids;
    t->context = r->context;
    t->wire_limit = r->wire_limit;
    t->body_limit = r->body_limit;
    t->ratio_limit = r->ratio_limit ? r->ratio_limit : 1;
    t->ratio_from = r->ratio_from;
    t->head_limit = r->head_limit;
    t->head_lines = r->head_lines;
    t->total_milliseconds = r->total_milliseconds;
    t->easy = transfer_curl.easy_init();
    bool ok = t->easy != NULL && collect(&t->headers, r->headers, r->header_count)
        && collect(&t->known, r->known, r->known_count);
    if (ok && configure(t, r)) return t;
    transfer_free(t);
    return NULL;
}

void transfer_free(transfer *t) {
    if (!t) return;
    transfer_curl.easy_cleanup(t->easy);
    transfer_curl.slist_free_all(t->headers);
    transfer_curl.slist_free_all(t->known);
    free(t->head.bytes);
    free(t->body.bytes);
    free(t);
}

uint64_t transfer_number(const transfer *t) { return t->number; }
int transfer_outcome(const transfer *t) { return t->outcome; }
const char *transfer_detail(const transfer *t) { return t->detail; }

int transfer_status(const transfer *t) {
    long status = 0;
    transfer_curl.easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
    return (int)status;
}

const uint8_t *transfer_head(const transfer *t, size_t *count) {
    *count = t->head.count;
    return t->head.bytes;
}

const uint8_t *transfer_body(const transfer *t, size_t *count) {
    *count = t->body.count;
    return t->body.bytes;
}

uint64_t transfer_wire_bytes(const transfer *t) {
    curl_off_t wire = 0;
    transfer_curl.easy_getinfo(t->easy, CURLINFO_SIZE_DOWNLOAD_T, &wire);
    return wire > 0 ? (uint64_t)wire : 0;
}

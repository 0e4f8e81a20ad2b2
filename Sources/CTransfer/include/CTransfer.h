/* HTTP transfers without a single name of curl: every function of one pool and its transfers is called from one thread. */
#ifndef CTRANSFER_H
#define CTRANSFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How a transfer ended. */
enum {
    TRANSFER_DONE = 0,          /* an answer came, whole; see its status */
    TRANSFER_NAME,              /* the host's name has no address */
    TRANSFER_REFUSED,           /* the connection was refused */
    TRANSFER_UNREACHABLE,       /* no way to the host */
    TRANSFER_CONNECT_TIMEOUT,   /* name and connection took too long */
    TRANSFER_TIMEOUT,           /* the whole took too long */
    TRANSFER_SLOW,              /* fewer bytes a second than wanted */
    TRANSFER_TLS,               /* no secure connection */
    TRANSFER_CERTIFICATE,       /* the certificate is not trusted */
    TRANSFER_FORBIDDEN,         /* every address of the host was forbidden by the check */
    TRANSFER_WIRE_LIMIT,        /* more bytes on the wire than allowed */
    TRANSFER_BODY_LIMIT,        /* more bytes after decompression than allowed */
    TRANSFER_RATIO_LIMIT,       /* decompressed to more times its size than allowed */
    TRANSFER_HEAD_LIMIT,        /* too many or too long header lines */
    TRANSFER_ENCODING,          /* the content encoding is broken or not known */
    TRANSFER_CUT_OFF,           /* the answer ended too early */
    TRANSFER_NOTHING,           /* the connection was closed without an answer */
    TRANSFER_NOT_HTTP,          /* what answers does not speak HTTP */
    TRANSFER_PROXY,             /* the proxy could not be found or used */
    TRANSFER_MEMORY,            /* memory is short */
    TRANSFER_OTHER,             /* see transfer_detail */
};

/* Whether a connection to an address of 4 or 16 bytes in network order is forbidden; `context` is the request's. */
typedef bool (*transfer_forbids)(intptr_t context, const uint8_t *address, size_t count);

/* What is asked for, and under which conditions. All texts are copied. */
typedef struct {
    uint64_t number;            /* the caller's name for the transfer */
    const char *url;            /* http or https; without credentials */
    const char *agent;          /* User-Agent */
    const char *const *headers; /* further header lines, "Name: value" */
    size_t header_count;
    const char *user;           /* name to log in with, decoded; NULL for none */
    const char *password;
    bool netrc;                 /* look for a name and password in ~/.netrc */
    const char *proxy;          /* "" for none: the environment is never asked */
    const char *const *known;   /* addresses of names that are not to be looked up, "name:port:address" */
    size_t known_count;
    const char *authorities;    /* file of certificate authorities; NULL for the system's */
    transfer_forbids forbids;   /* asked before each connection and before each request on a kept one; NULL allows all */
    intptr_t context;
    long connect_milliseconds, total_milliseconds;
    long slow_bytes, slow_seconds;
    uint64_t wire_limit, body_limit;
    uint64_t ratio_limit, ratio_from; /* the ratio counts once the body is longer than ratio_from */
    size_t head_limit, head_lines;
} transfer_request;

typedef struct transfer transfer;
typedef struct transfer_pool transfer_pool;

/* Makes the library ready, once in a program and before anything else; false where that fails. */
bool transfer_start(void);

/* A set of transfers that run side by side over so many connections in all; the caller sees to it that a host has one at a time.
   NULL where memory is short. */
transfer_pool *transfer_pool_new(long connections);

/* Ends and frees all its transfers, then itself. */
void transfer_pool_free(transfer_pool *pool);

/* Begins a transfer; false where it cannot be begun. */
bool transfer_pool_add(transfer_pool *pool, const transfer_request *request);

/* Carries all transfers on, waiting at most so long for something to happen; false where the pool is broken. */
bool transfer_pool_turn(transfer_pool *pool, int milliseconds);

/* Takes out one transfer that has ended, NULL for none; it is the caller's, to be given to transfer_free. */
transfer *transfer_pool_ended(transfer_pool *pool);

/* Frees a transfer that was taken out. */
void transfer_free(transfer *transfer);

/* The caller's name for it. */
uint64_t transfer_number(const transfer *transfer);

/* How it ended, one of TRANSFER_DONE and the rest. */
int transfer_outcome(const transfer *transfer);

/* What the network said of a failure; "" for nothing. Outside text. */
const char *transfer_detail(const transfer *transfer);

/* The HTTP status; 0 where no answer came. */
int transfer_status(const transfer *transfer);

/* The head of the last answer as it came; NULL for none. Valid until transfer_free, as are the next. */
const uint8_t *transfer_head(const transfer *transfer, size_t *count);

/* The decompressed body, as far as it came; NULL for none. */
const uint8_t *transfer_body(const transfer *transfer, size_t *count);

/* Bytes of the body as sent. */
uint64_t transfer_wire_bytes(const transfer *transfer);

#endif

/* While the terminal is ours nothing else may write on it: what libraries and the runtime say to standard error is held in memory and
   shown, its last part, once the terminal is given back. */
#define _GNU_SOURCE
#include "internal.h"
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

enum { SHOWN_AT_MOST = 4096 };

static int real = -1, held = -1;

void terminal_hold_errors(void) {
    if (held >= 0 || !isatty(STDERR_FILENO)) return;
    held = memfd_create("errors", MFD_CLOEXEC);
    if (held < 0) return;
    fcntl(held, F_SETFL, O_APPEND);
    real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (real < 0 || dup2(held, STDERR_FILENO) < 0) {
        if (real >= 0) close(real);
        close(held);
        real = held = -1;
    }
}

/* Called from a crash, too: only what is allowed in a signal handler. */
void terminal_show_errors(void) {
    if (held < 0) return;
    static char text[SHOWN_AT_MOST];
    dup2(real, STDERR_FILENO);
    off_t end = lseek(held, 0, SEEK_END);
    ssize_t count = pread(held, text, sizeof text, end > SHOWN_AT_MOST ? end - SHOWN_AT_MOST : 0);
    for (ssize_t i = 0; i < count; i++)
        if (text[i] != '\n' && (text[i] < ' ' || text[i] > '~')) text[i] = '?'; /* a message may quote an article */
    if (count > 0) {
        ssize_t written = write(STDERR_FILENO, text, (size_t)count);
        (void)written;
    }
    close(held);
    close(real);
    real = held = -1;
}

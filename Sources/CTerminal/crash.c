/* A crash must not leave a raw terminal on the alternate screen. Nothing here allocates, locks or calls curses. */
#include "internal.h"
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

int terminal_in = STDIN_FILENO, terminal_out = STDOUT_FILENO;
volatile sig_atomic_t terminal_is_ours;
struct termios terminal_before;
char terminal_restore[256];
size_t terminal_restore_length;

static char spare_stack[1 << 16];

/* With a terminal that takes nothing any more it gives up after a second. */
void terminal_give_back_at_once(void) {
    if (!terminal_is_ours) return;
    terminal_is_ours = 0;
    struct sigaction ignore;
    memset(&ignore, 0, sizeof ignore);
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGTTOU, &ignore, NULL); /* from the background, too */
    struct pollfd room = {.fd = terminal_out, .events = POLLOUT};
    int flags = fcntl(terminal_out, F_GETFL);
    if (flags >= 0) fcntl(terminal_out, F_SETFL, flags | O_NONBLOCK);
    if (poll(&room, 1, 1000) > 0) {
        ssize_t written = write(terminal_out, terminal_restore, terminal_restore_length);
        (void)written;
    }
    if (flags >= 0) fcntl(terminal_out, F_SETFL, flags);
    tcsetattr(terminal_in, TCSANOW, &terminal_before);
}

static void crashed(int signal) {
    terminal_give_back_at_once();
    terminal_show_errors();
    raise(signal); /* SA_RESETHAND has put the default action back */
}

void terminal_guard_crashes(void) {
    static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP, SIGSYS};
    stack_t spare;
    memset(&spare, 0, sizeof spare);
    spare.ss_sp = spare_stack;
    spare.ss_size = sizeof spare_stack;
    sigaltstack(&spare, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = crashed;
    action.sa_flags = (int)(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaction(fatal[i], &action, NULL);
}

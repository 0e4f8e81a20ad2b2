/* Signals become bits that terminal_wait reports. Handlers only set a bit and write to an eventfd. */
#include "internal.h"
#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

static _Atomic int pending;
static int descriptor = -1;

static _Atomic int ending; /* the first signal that asked us to end */

/* Every signal whose default is to end the program without a crash is caught: unseen, it would leave the terminal raw. */
static const int caught[] = {
    SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGINT, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
#ifdef SIGIO
    SIGIO,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};
/* A file that grew too long is an error of its write. */
static const int ignored[] = {SIGQUIT, SIGPIPE, SIGXFSZ};

static int bit_of(int signal) {
    switch (signal) {
    case SIGWINCH: return TERMINAL_RESIZED;
    case SIGTSTP: return TERMINAL_STOP;
    case SIGCONT: return TERMINAL_CONTINUED;
    case SIGHUP: return TERMINAL_HANGUP;
    default: return TERMINAL_TERMINATE;
    }
}

static void note(int signal) {
    int kept = errno;
    int none = 0;
    if (bit_of(signal) == TERMINAL_TERMINATE) atomic_compare_exchange_strong(&ending, &none, signal);
    int before = atomic_fetch_or(&pending, bit_of(signal));
    if (before & bit_of(signal) & TERMINAL_TERMINATE) {
        /* Asked twice and nobody has looked at the first: the terminal takes nothing, or we hang. */
        terminal_give_back_at_once();
        terminal_show_errors();
        _exit(128 + signal);
    }
    terminal_wake(descriptor);
    errno = kept;
}

static void set_action(int signal, void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, NULL);
}

static void set_caught(void (*handler)(int)) {
    for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) set_action(caught[i], handler);
#ifdef SIGRTMIN
    for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) set_action(signal, handler);
#endif
}

bool terminal_catch_signals(void) {
    if (descriptor < 0) descriptor = terminal_wake_open();
    if (descriptor < 0) return false;
    set_caught(note);
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) set_action(ignored[i], SIG_IGN);
    return true;
}

void terminal_release_signals(void) {
    set_caught(SIG_DFL);
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) set_action(ignored[i], SIG_DFL);
}

int terminal_take_signals(void) { return atomic_exchange(&pending, 0); }

int terminal_ending_signal(void) { return atomic_load(&ending); }

int terminal_signal_descriptor(void) { return descriptor; }

/* The whole group stops, so that a script that started us stops as well and the shell above it gets the terminal. Where nobody could
   continue us (an orphaned group) the kernel drops the signal and we go on at once. */
void terminal_stop_group(void) {
    set_action(SIGTSTP, SIG_DFL);
    sigset_t stop, before;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &before);
    kill(0, SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    set_action(SIGTSTP, note);
}

int terminal_wake_open(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void terminal_wake(int wake) {
    const uint64_t one = 1;
    ssize_t written = write(wake, &one, sizeof one);
    (void)written; /* a full counter wakes as well */
}

void terminal_wake_close(int wake) { close(wake); }

/* The terminal, without a single name of curses: everything here is called from the main thread, but for what says otherwise. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Why a terminal could not be opened. */
enum {
    TERMINAL_OK = 0,
    TERMINAL_NOT_A_TTY, /* standard output is no terminal, or no input can be had */
    TERMINAL_UNKNOWN,   /* terminfo knows neither TERM nor xterm-256color nor vt100 */
    TERMINAL_TOO_POOR,  /* the terminal cannot place its cursor */
};

/* What terminal_wait saw, as bits. */
enum {
    TERMINAL_INPUT = 1,     /* keys can be read */
    TERMINAL_WOKEN = 2,     /* the wake descriptor was written */
    TERMINAL_RESIZED = 4,   /* SIGWINCH */
    TERMINAL_STOP = 8,      /* SIGTSTP from outside */
    TERMINAL_CONTINUED = 16,/* SIGCONT */
    TERMINAL_TERMINATE = 32,/* SIGTERM, SIGINT or another signal that ends programs */
    TERMINAL_HANGUP = 64,   /* SIGHUP, or the terminal is gone */
};

/* Looks of a cell, as bits. */
enum { TERMINAL_BOLD = 1, TERMINAL_DIM = 2, TERMINAL_UNDERLINE = 4, TERMINAL_REVERSE = 8 };

/* Keys that are no character. F1 is TERMINAL_F1, F2 the next one, up to F12. */
enum {
    TERMINAL_ENTER = 0x200000, TERMINAL_ESCAPE, TERMINAL_TAB, TERMINAL_BACKTAB, TERMINAL_BACKSPACE, TERMINAL_DELETE,
    TERMINAL_UP, TERMINAL_DOWN, TERMINAL_LEFT, TERMINAL_RIGHT, TERMINAL_PAGE_UP, TERMINAL_PAGE_DOWN,
    TERMINAL_HOME, TERMINAL_END, TERMINAL_NOTHING, TERMINAL_PASTE_BEGINS, TERMINAL_PASTE_ENDS, TERMINAL_F1 = 0x200100,
};

/* Sets LC_CTYPE from the environment, or to C.UTF-8 where that says nothing or ASCII; answers the encoding in force. */
const char *terminal_set_locale(void);

/* From now on a crash restores the terminal, if it is open, and then takes its default course. Call it first thing in main. */
void terminal_guard_crashes(void);

/* Opens the terminal for a whole-screen program; TERMINAL_OK or the reason why not. */
int terminal_open(void);

/* Gives the terminal back as it was; `gone` for one that has hung up or may not answer: nothing waits then. Twice does no harm. */
void terminal_close(bool gone);

/* Its size now. */
void terminal_size(int *rows, int *columns);

/* Asks the terminal for its size and takes it over. */
void terminal_resize(void);

/* How many colours it has; 0 for none. */
int terminal_colours(void);

/* Names a pair of colours (from 1); -1 is the terminal's own. */
void terminal_define_pair(int pair, int foreground, int background);

/* Puts one base scalar and its marks at a place, in memory; one the C library measures otherwise than `width` becomes U+FFFD. */
void terminal_put(int row, int column, const uint32_t *scalars, int count, int width, int look, int pair);

/* Blanks the whole screen, in memory. */
void terminal_erase(void);

/* Sends what changed, and shows the cursor at a place, or hides it where row is negative. */
void terminal_show(int row, int column);

/* Makes the next terminal_show send everything. */
void terminal_forget(void);

/* The next key that has arrived: a scalar, or one of the names above; 0 where no more is waiting. */
uint32_t terminal_key(void);

/* Gives the terminal back, stops the process group, and takes the terminal again when it is continued. */
void terminal_suspend(void);

/* Takes the terminal again after a stop that came from outside. */
void terminal_retake(void);

/* Waits for anything of the above; -1 milliseconds for as long as it takes. */
int terminal_wait(int wake, int milliseconds);

/* The first signal that TERMINAL_TERMINATE told of; 0 where there was none. */
int terminal_ending_signal(void);

/* Writes bytes past curses, as they are; whether all went out. */
bool terminal_send(const char *bytes, size_t count);

/* Makes a descriptor that wakes terminal_wait, or -1. */
int terminal_wake_open(void);

/* Wakes: from any thread. */
void terminal_wake(int descriptor);

/* Gives the descriptor back. */
void terminal_wake_close(int descriptor);

#endif

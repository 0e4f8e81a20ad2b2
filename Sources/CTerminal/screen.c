/* The screen, on curses: the only file with keys.c that includes <curses.h>. */
#include "internal.h"
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

/* From <term.h>, whose macros we do not want. */
extern char *tigetstr(const char *);

static SCREEN *screen;
static bool has_paste;
static bool has_own_colours;

const char *terminal_set_locale(void) {
    if (!setlocale(LC_CTYPE, "") || !strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968")) setlocale(LC_CTYPE, "C.UTF-8");
    return nl_langinfo(CODESET);
}

/* Appends a capability without its padding marks ("$<5>"): an absent one appends nothing. */
static bool append_capability(const char *name) {
    const char *text = tigetstr(name);
    if (!text || text == (char *)-1) return false;
    while (*text && terminal_restore_length < sizeof terminal_restore - 3) {
        if (text[0] == '$' && text[1] == '<') {
            const char *end = strchr(text, '>');
            if (end) {
                text = end + 1;
                continue;
            }
        }
        terminal_restore[terminal_restore_length++] = *text++;
    }
    return true;
}

static void prepare_restoring(void) {
    terminal_restore_length = 0;
    if (has_paste) append_capability("BD");
    append_capability("rmkx");
    append_capability("op");
    append_capability("sgr0");
    append_capability("cnorm");
    const char *last = append_capability("rmcup") ? "\r" : "\r\n";
    while (*last) terminal_restore[terminal_restore_length++] = *last++;
}

/* Whether the terminal says that it marks what is pasted (xterm's mode 2004, terminfo's BE and BD). */
static bool knows_paste(void) {
    const char *on = tigetstr("BE"), *off = tigetstr("BD");
    return on && on != (char *)-1 && off && off != (char *)-1;
}

static void mark_paste(bool on) {
    const char *bytes = has_paste ? tigetstr(on ? "BE" : "BD") : NULL;
    if (bytes) terminal_send(bytes, strlen(bytes));
}

static int failed(int reason) {
    terminal_release_signals();
    tcsetattr(terminal_in, TCSANOW, &terminal_before);
    return reason;
}

static void close_at_exit(void) { terminal_close(false); }

int terminal_open(void) {
    if (screen) return TERMINAL_OK;
    FILE *input = stdin;
    if (!isatty(STDIN_FILENO)) input = fopen("/dev/tty", "re");
    if (!input || !isatty(STDOUT_FILENO)) return TERMINAL_NOT_A_TTY;
    terminal_in = fileno(input);
    if (tcgetattr(terminal_in, &terminal_before)) return TERMINAL_NOT_A_TTY;
    terminal_set_locale();
    /* Before newterm, or curses would put its own handlers in. */
    if (!terminal_catch_signals()) return TERMINAL_NOT_A_TTY;
    terminal_guard_crashes();
    const char *named = getenv("TERM");
    if (named && *named) screen = newterm(named, stdout, input);
    has_paste = screen && knows_paste();
    if (!screen) screen = newterm("xterm-256color", stdout, input);
    if (!screen) screen = newterm("vt100", stdout, input);
    if (!screen) return failed(TERMINAL_UNKNOWN);
    const char *motion = tigetstr("cup");
    if (!motion || motion == (char *)-1) {
        endwin();
        delscreen(screen);
        screen = NULL;
        return failed(TERMINAL_TOO_POOR);
    }
    prepare_restoring();
    terminal_hold_errors();
    terminal_is_ours = 1;
    mark_paste(true);
    static bool registered;
    if (!registered) registered = !atexit(close_at_exit);

    raw(); /* Ctrl-C, Ctrl-S, Ctrl-Z and Ctrl-\ are keys */
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    define_key("\033[<", 0); /* we take no mouse: its reports are sequences like any other */
    define_key("\033[M", 0);
    nodelay(stdscr, TRUE);
    set_escdelay(100);
    typeahead(-1); /* a picture is sent whole */
    idlok(stdscr, TRUE);
    if (has_colors() && start_color() == OK) has_own_colours = use_default_colors() == OK;
    terminal_resize(); /* LINES and COLUMNS in the environment may lie */
    return TERMINAL_OK;
}

/* A terminal without a second screen keeps the last picture: the shell goes on below it, on a line of its own. */
static void leave_last_line(void) {
    const char *back = tigetstr("rmcup");
    if (back && back != (char *)-1) return;
    move(LINES - 1, 0);
    clrtoeol();
    refresh();
}

void terminal_close(bool gone) {
    if (!screen) return;
    if (gone) {
        terminal_give_back_at_once();
    } else {
        mark_paste(false);
        curs_set(1);
        leave_last_line();
        endwin();
        tcsetattr(terminal_in, TCSADRAIN, &terminal_before);
        terminal_is_ours = 0;
        delscreen(screen);
    }
    screen = NULL;
    terminal_show_errors();
    terminal_release_signals();
}

void terminal_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

void terminal_resize(void) {
    struct winsize size;
    if (ioctl(terminal_out, TIOCGWINSZ, &size) || !size.ws_row || !size.ws_col) return;
    if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

int terminal_colours(void) { return has_colors() ? COLORS : 0; }

void terminal_define_pair(int pair, int foreground, int background) {
    if (foreground < 0 && !has_own_colours) foreground = COLOR_WHITE;
    if (background < 0 && !has_own_colours) background = COLOR_BLACK;
    init_pair((short)pair, (short)foreground, (short)background);
}

void terminal_put(int row, int column, const uint32_t *scalars, int count, int width, int look, int pair) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    for (int i = 0; i < count && i < CCHARW_MAX; i++) text[i] = (wchar_t)scalars[i];
    /* Curses counts by wcwidth; where that differs from our table the columns after it would be lost. */
    bool fits = count > 0 && wcwidth(text[0]) == width;
    if (!fits) text[0] = 0xFFFD, text[1] = 0;
    attr_t attributes = A_NORMAL;
    if (look & TERMINAL_BOLD) attributes |= A_BOLD;
    if (look & TERMINAL_DIM) attributes |= A_DIM;
    if (look & TERMINAL_UNDERLINE) attributes |= A_UNDERLINE;
    if (look & TERMINAL_REVERSE) attributes |= A_REVERSE;
    cchar_t cell;
    if (setcchar(&cell, text, attributes, (short)pair, NULL) == OK) mvadd_wch(row, column, &cell);
    if (!fits && width == 2 && setcchar(&cell, L" ", attributes, (short)pair, NULL) == OK)
        mvadd_wch(row, column + 1, &cell);
}

void terminal_erase(void) { erase(); }

void terminal_show(int row, int column) {
    static int shown = 2; /* as no curs_set has been called yet */
    int visible = row >= 0;
    if (visible != shown) curs_set(visible);
    shown = visible;
    /* A hidden cursor may stay where the last change was: moving it would cost bytes. */
    leaveok(stdscr, !visible);
    if (visible) move(row, column);
    refresh();
}

void terminal_forget(void) { clearok(curscr, TRUE); }

void terminal_suspend(void) {
    def_prog_mode();
    mark_paste(false);
    curs_set(1);
    endwin();
    terminal_is_ours = 0;
    terminal_stop_group();
    terminal_retake();
}

void terminal_retake(void) {
    terminal_is_ours = 1;
    mark_paste(true);
    reset_prog_mode();
    terminal_resize();
    clearok(curscr, TRUE);
}

int terminal_wait(int wake, int milliseconds) {
    struct pollfd all[3] = {
        {.fd = terminal_in, .events = POLLIN},
        {.fd = terminal_signal_descriptor(), .events = POLLIN},
        {.fd = wake, .events = POLLIN},
    };
    while (poll(all, 3, milliseconds) < 0)
        if (errno != EINTR) return TERMINAL_HANGUP;
    int seen = 0;
    uint64_t times;
    if (all[1].revents && read(all[1].fd, &times, sizeof times) > 0) seen |= terminal_take_signals();
    if (all[2].revents && read(all[2].fd, &times, sizeof times) > 0) seen |= TERMINAL_WOKEN;
    if (all[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return seen | TERMINAL_HANGUP;
    if (all[0].revents & POLLIN) {
        int waiting = 0;
        /* Readable with nothing to read is the end of input. */
        bool ended = !ioctl(terminal_in, FIONREAD, &waiting) && waiting == 0;
        if (ended && poll(all, 1, 0) == 1 && !ioctl(terminal_in, FIONREAD, &waiting) && waiting == 0)
            return seen | TERMINAL_HANGUP;
        seen |= TERMINAL_INPUT;
    }
    return seen;
}

bool terminal_send(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(terminal_out, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        count -= (size_t)written;
    }
    return true;
}

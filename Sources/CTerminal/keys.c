/* Keys: bytes and sequences into scalars and names. */
#include "internal.h"
#include <curses.h>
#include <string.h>
#include <wchar.h>

/* Scalars are put together here and not by get_wch, which loses the start of a character that is cut between two reads and eats what
   follows a byte that begins none. */
static mbstate_t partial;

static uint32_t named(int code) {
    if (code >= KEY_F(1) && code <= KEY_F(12)) return (uint32_t)(TERMINAL_F1 + code - KEY_F(1));
    switch (code) {
    case KEY_UP: return TERMINAL_UP;
    case KEY_DOWN: return TERMINAL_DOWN;
    case KEY_LEFT: return TERMINAL_LEFT;
    case KEY_RIGHT: return TERMINAL_RIGHT;
    case KEY_PPAGE: case KEY_A3: return TERMINAL_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return TERMINAL_PAGE_DOWN;
    case KEY_HOME: case KEY_A1: case KEY_FIND: return TERMINAL_HOME;
    case KEY_END: case KEY_C1: case KEY_SELECT: return TERMINAL_END;
    case KEY_BTAB: return TERMINAL_BACKTAB;
    case KEY_BACKSPACE: return TERMINAL_BACKSPACE;
    case KEY_DC: return TERMINAL_DELETE;
    case KEY_ENTER: return TERMINAL_ENTER;
    default: return TERMINAL_NOTHING;
    }
}

/* What a sequence of xterm and its kin means that this TERM does not list: ESC, introducer, number, final. */
static uint32_t sequenced(int introducer, int number, int final) {
    switch (final) {
    case 'A': return TERMINAL_UP;
    case 'B': return TERMINAL_DOWN;
    case 'C': return TERMINAL_RIGHT;
    case 'D': return TERMINAL_LEFT;
    case 'H': return TERMINAL_HOME;
    case 'F': return TERMINAL_END;
    case 'Z': return TERMINAL_BACKTAB;
    case '~': break;
    case 'P': case 'Q': case 'R': case 'S':
        return introducer == 'O' ? (uint32_t)(TERMINAL_F1 + final - 'P') : TERMINAL_NOTHING;
    case 'M': return introducer == 'O' ? TERMINAL_ENTER : TERMINAL_NOTHING;
    default: return TERMINAL_NOTHING;
    }
    switch (number) {
    case 1: case 7: return TERMINAL_HOME;
    case 4: case 8: return TERMINAL_END;
    case 3: return TERMINAL_DELETE;
    case 5: return TERMINAL_PAGE_UP;
    case 6: return TERMINAL_PAGE_DOWN;
    default: break;
    }
    if (number >= 11 && number <= 15) return (uint32_t)(TERMINAL_F1 + number - 11);
    if (number >= 17 && number <= 21) return (uint32_t)(TERMINAL_F1 + number - 12);
    if (number >= 23 && number <= 24) return (uint32_t)(TERMINAL_F1 + number - 13);
    if (introducer == '[' && number == 200) return TERMINAL_PASTE_BEGINS;
    if (introducer == '[' && number == 201) return TERMINAL_PASTE_ENDS;
    return TERMINAL_NOTHING; /* modified keys and the like */
}

/* After an escape that begins no key of this TERM. A whole sequence is taken as one, lest its letters act as keys. */
static uint32_t after_escape(void) {
    int next = getch();
    if (next == ERR) return TERMINAL_ESCAPE;
    if (next != '[' && next != 'O') {
        ungetch(next);
        return TERMINAL_ESCAPE;
    }
    int number = 0, byte = getch(), taken = 0;
    if (byte == ERR) { /* Esc and a bracket, typed */
        ungetch(next);
        return TERMINAL_ESCAPE;
    }
    bool plain = true; /* no modifier, no private sign */
    for (; byte != ERR && taken < 32; byte = getch(), taken++) {
        if (byte >= 0x40 && byte <= 0x7E) {
            for (int i = 0; next == '[' && byte == 'M' && !taken && i < 3; i++) getch(); /* the old report of a mouse */
            return plain ? sequenced(next, number, byte) : TERMINAL_NOTHING;
        }
        if (byte < 0x20 || byte > 0x7E) break;
        if (byte < '0' || byte > '9') plain = false;
        else if (number < 1000) number = number * 10 + byte - '0';
    }
    return TERMINAL_NOTHING;
}

uint32_t terminal_key(void) {
    for (;;) {
        int code = getch();
        if (code == ERR) return 0;
        if (code >= KEY_MIN) {
            memset(&partial, 0, sizeof partial);
            return named(code);
        }
        if (mbsinit(&partial)) {
            switch (code) {
            case 27: return after_escape();
            case '\t': return TERMINAL_TAB;
            case '\r': case '\n': return TERMINAL_ENTER;
            case 8: case 127: return TERMINAL_BACKSPACE;
            case 0: return TERMINAL_NOTHING;
            default: break;
            }
        }
        char byte = (char)code;
        wchar_t scalar = 0;
        size_t used = mbrtowc(&scalar, &byte, 1, &partial);
        if (used == 1) return (uint32_t)scalar;
        if (used == (size_t)-1) memset(&partial, 0, sizeof partial); /* no character begins so: dropped */
    }
}

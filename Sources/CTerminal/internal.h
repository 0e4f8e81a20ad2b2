/* Shared between the files of this target. */
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include "CTerminal.h"
#include <signal.h>
#include <termios.h>

/* The descriptors in use. */
extern int terminal_in, terminal_out;

/* What a crash has to undo: set while the terminal is ours. */
extern volatile sig_atomic_t terminal_is_ours;
extern struct termios terminal_before;
extern char terminal_restore[256];
extern size_t terminal_restore_length;

/* crash.c: safe in a signal handler. */
void terminal_give_back_at_once(void);

/* signals.c */
bool terminal_catch_signals(void);
void terminal_release_signals(void);
int terminal_take_signals(void);
int terminal_signal_descriptor(void);
void terminal_stop_group(void);

/* errors.c */
void terminal_hold_errors(void);
void terminal_show_errors(void);

#endif

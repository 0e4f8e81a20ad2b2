/* What the tests need of pseudo-terminals and Swift does not import. */
#ifndef CPTY_H
#define CPTY_H

#include <stddef.h>
#include <stdint.h>

/* Opens a master that does not block; puts the slave's path into `name`. The descriptor, or -1. */
int pty_open(char *name, size_t size);

/* Gives the terminal a size. */
int pty_resize(int master, int rows, int columns);

/* Columns a scalar takes by the C library, -1 for what cannot be printed; in the locale C.UTF-8. */
int pty_columns(uint32_t scalar);

#endif

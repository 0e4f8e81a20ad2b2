#include "CTerminal.h"
int bs_terminal_stub(void) { return 0; }

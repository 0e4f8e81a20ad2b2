int bs_terminal_stub(void);

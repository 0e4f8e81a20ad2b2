int bs_encoding_stub(void);

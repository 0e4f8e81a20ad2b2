int bs_digest_stub(void);

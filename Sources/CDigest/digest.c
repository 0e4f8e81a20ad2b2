#include "CDigest.h"
int bs_digest_stub(void) { return 0; }

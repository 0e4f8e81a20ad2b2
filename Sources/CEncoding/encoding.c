#include "CEncoding.h"
int bs_encoding_stub(void) { return 0; }

#include "internal.h"

#include <dlfcn.h>

struct curl_functions transfer_curl;

/* libcurl brings some thirty libraries with it: linked, it would make every start of the program wait for them. It is loaded before the
   first request, by the name that all its versions since 2006 bear. */
bool transfer_start(void) {
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define LOAD(name) \
    *(void **)&transfer_curl.name = dlsym(library, "curl_" #name); \
    if (!transfer_curl.name) return false;
    CURL_FUNCTIONS(LOAD)
#undef LOAD
    return transfer_curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

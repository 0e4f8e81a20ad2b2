#ifndef BROADSHEET_CMARKUP_H
#define BROADSHEET_CMARKUP_H

#include <stddef.h>

/* Reads XML or HTML in pieces and tells what it meets, in order; the only place that sees libxml2.
   All bytes must be valid UTF-8 without NUL. Nothing is fetched, no entity of the document's own is ever put in place of its
   name (so none can blow up or read a file), and the names that HTML knows (&nbsp;) are read in XML too.
   XML nested deeper than 500 elements ends the reading there, with a fault. */

/* One attribute; `prefix` and `uri` are NULL where it has none. The value is not ended by NUL. */
typedef struct {
    const char *local, *prefix, *uri, *value;
    size_t length;
} bs_markup_attribute;

/* What is told, each with the `context` given here. Strings are valid during the call alone. */
typedef struct {
    void *context;
    void (*start)(void *context, const char *local, const char *prefix, const char *uri,
                  const bs_markup_attribute *attributes, size_t count);
    void (*end)(void *context, const char *local);
    void (*text)(void *context, const char *bytes, size_t count);
    void (*fault)(void *context, int line, const char *message); /* in the words of libxml2; HTML tells none */
} bs_markup_handler;

typedef struct bs_markup bs_markup;

/* Whether &name; stands for a character in HTML, and so for us in XML too. */
int bs_markup_knows(const char *name);

/* Begins to read XML, recovering from faults where it can; NULL where memory is short. */
bs_markup *bs_markup_xml(const bs_markup_handler *handler);

/* Begins to read HTML as browsers forgive it; NULL where memory is short. */
bs_markup *bs_markup_html(const bs_markup_handler *handler);

/* Reads on; returns 0 where nothing more will be told. */
int bs_markup_push(bs_markup *markup, const char *bytes, size_t count);

/* Tells what is still open, and frees; NULL is allowed. */
void bs_markup_finish(bs_markup *markup);

#endif

#include "CMarkup.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>

struct bs_markup {
    bs_markup_handler handler;
    xmlSAXHandler sax;
    xmlParserCtxtPtr parser;
    int is_html;
    xmlEntity entity; /* what is known under the name that is being read */
    char spelling[8]; /* its character in UTF-8 */
    bs_markup_attribute *attributes;
    size_t capacity;
    int depth; /* elements of XML that are open */
};

/* Elements of XML that stand in one another at most: what reads them goes down by recursion. */
static const int deepest = 500;

/* Pieces of text up to this are handed to libxml2 at a time: its counts are ints. */
static const size_t largest_piece = 1 << 24;

static int reserve(bs_markup *markup, size_t count) {
    if (count <= markup->capacity) return 1;
    bs_markup_attribute *larger = realloc(markup->attributes, count * sizeof *larger);
    if (!larger) return 0;
    markup->attributes = larger;
    markup->capacity = count;
    return 1;
}

static void text(void *context, const xmlChar *bytes, int count) {
    bs_markup *markup = context;
    if (count > 0) markup->handler.text(markup->handler.context, (const char *)bytes, (size_t)count);
}

static void fault(void *context, xmlErrorPtr error) {
    bs_markup *markup = context;
    if (markup->is_html || error->level < XML_ERR_ERROR) return;
    markup->handler.fault(markup->handler.context, error->line, error->message ? error->message : "malformed");
}

/* XML: names that HTML knows stand for their characters; no other entity exists, whatever the document declares. */
static xmlEntityPtr entity(void *context, const xmlChar *name) {
    bs_markup *markup = context;
    /* Of a document that was found malformed libxml2 drops every reference from there on, "&amp;" too. */
    markup->parser->wellFormed = 1;
    const htmlEntityDesc *known = htmlEntityLookup(name);
    if (!known) return NULL;
    int length = xmlCopyCharMultiByte((xmlChar *)markup->spelling, (int)known->value);
    markup->spelling[length] = 0;
    memset(&markup->entity, 0, sizeof markup->entity);
    markup->entity.type = XML_ENTITY_DECL;
    markup->entity.name = name;
    markup->entity.content = markup->entity.orig = (xmlChar *)markup->spelling;
    markup->entity.length = length;
    markup->entity.checked = 1;
    /* Of a predefined entity an attribute takes one byte: there the name is left standing, which the general kind does. */
    int is_whole = length == 1 || markup->parser->instate != XML_PARSER_ATTRIBUTE_VALUE;
    markup->entity.etype = is_whole ? XML_INTERNAL_PREDEFINED_ENTITY : XML_INTERNAL_GENERAL_ENTITY;
    return &markup->entity;
}

int bs_markup_knows(const char *name) { return htmlEntityLookup((const xmlChar *)name) != NULL; }

static void start_xml(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                      const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
    (void)namespaces, (void)declared, (void)defaulted;
    bs_markup *markup = context;
    if (++markup->depth > deepest) {
        markup->handler.fault(markup->handler.context, xmlSAX2GetLineNumber(markup->parser), "nested more than 500 deep");
        xmlStopParser(markup->parser);
        return;
    }
    size_t kept = count > 0 && reserve(markup, (size_t)count) ? (size_t)count : 0;
    for (size_t place = 0; place < kept; place++) {
        const xmlChar **one = attributes + place * 5;
        markup->attributes[place] = (bs_markup_attribute){
            (const char *)one[0], (const char *)one[1], (const char *)one[2], (const char *)one[3],
            (size_t)(one[4] - one[3])};
    }
    markup->handler.start(markup->handler.context, (const char *)local, (const char *)prefix, (const char *)uri,
                          markup->attributes, kept);
}

static void end_xml(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {
    (void)prefix, (void)uri;
    bs_markup *markup = context;
    markup->depth--;
    markup->handler.end(markup->handler.context, (const char *)local);
}

static void start_html(void *context, const xmlChar *name, const xmlChar **attributes) {
    bs_markup *markup = context;
    size_t count = 0;
    while (attributes && attributes[count * 2]) count++;
    size_t kept = count > 0 && reserve(markup, count) ? count : 0;
    for (size_t place = 0; place < kept; place++) {
        const char *value = (const char *)attributes[place * 2 + 1];
        markup->attributes[place] = (bs_markup_attribute){
            (const char *)attributes[place * 2], NULL, NULL, value ? value : "", value ? strlen(value) : 0};
    }
    markup->handler.start(markup->handler.context, (const char *)name, NULL, NULL, markup->attributes, kept);
}

static void end_html(void *context, const xmlChar *name) {
    bs_markup *markup = context;
    markup->handler.end(markup->handler.context, (const char *)name);
}

static bs_markup *begin(const bs_markup_handler *handler, int is_html) {
    bs_markup *markup = calloc(1, sizeof *markup);
    if (!markup) return NULL;
    markup->handler = *handler;
    markup->is_html = is_html;
    markup->sax.initialized = XML_SAX2_MAGIC;
    markup->sax.characters = markup->sax.ignorableWhitespace = markup->sax.cdataBlock = text;
    markup->sax.serror = fault;
    if (is_html) {
        markup->sax.startElement = start_html;
        markup->sax.endElement = end_html;
        markup->parser = htmlCreatePushParserCtxt(&markup->sax, markup, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    } else {
        markup->sax.startElementNs = start_xml;
        markup->sax.endElementNs = end_xml;
        markup->sax.getEntity = entity;
        markup->parser = xmlCreatePushParserCtxt(&markup->sax, markup, NULL, 0, NULL);
    }
    if (!markup->parser) {
        free(markup);
        return NULL;
    }
    if (is_html) {
        htmlCtxtUseOptions(markup->parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD |
                                               HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    } else {
        xmlCtxtUseOptions(markup->parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC |
                                              XML_PARSE_OLDSAX); /* asks `entity` for "&amp;" and its like too */
        xmlSwitchEncoding(markup->parser, XML_CHAR_ENCODING_UTF8);
    }
    return markup;
}

bs_markup *bs_markup_xml(const bs_markup_handler *handler) { return begin(handler, 0); }

bs_markup *bs_markup_html(const bs_markup_handler *handler) { return begin(handler, 1); }

int bs_markup_push(bs_markup *markup, const char *bytes, size_t count) {
    while (count > 0) {
        size_t piece = count < largest_piece ? count : largest_piece;
        if (markup->is_html)
            htmlParseChunk(markup->parser, bytes, (int)piece, 0);
        else
            xmlParseChunk(markup->parser, bytes, (int)piece, 0);
        if (markup->parser->disableSAX) return 0;
        bytes += piece;
        count -= piece;
    }
    return 1;
}

void bs_markup_finish(bs_markup *markup) {
    if (!markup) return;
    if (markup->is_html)
        htmlParseChunk(markup->parser, NULL, 0, 1);
    else if (!markup->parser->disableSAX)
        xmlParseChunk(markup->parser, NULL, 0, 1);
    if (markup->parser->myDoc) xmlFreeDoc(markup->parser->myDoc);
    if (markup->is_html)
        htmlFreeParserCtxt(markup->parser);
    else
        xmlFreeParserCtxt(markup->parser);
    free(markup->attributes);
    free(markup);
}

/* From bytes to codes: encodings undone to a fixpoint, then letters, words and digits of one kind made alike.
 * Part of kernel.c; `fallback.py` is the same in NumPy.
 */
/* ---------------------------------------------------------------- decoding */

static int8_t HEXVAL[256];

static void init_tables(void) {
    memset(HEXVAL, -1, sizeof HEXVAL);
    for (int i = 0; i < 10; i++) HEXVAL['0' + i] = (int8_t)i;
    for (int i = 0; i < 6; i++) HEXVAL['a' + i] = HEXVAL['A' + i] = (int8_t)(10 + i);
}

static size_t put_utf8(uint8_t *out, uint32_t c) {
    if (c < 0x80) { out[0] = (uint8_t)c; return 1; }
    if (c < 0x800) { out[0] = (uint8_t)(0xC0 | c >> 6); out[1] = (uint8_t)(0x80 | (c & 63)); return 2; }
    if (c < 0x10000) {
        out[0] = (uint8_t)(0xE0 | c >> 12); out[1] = (uint8_t)(0x80 | (c >> 6 & 63));
        out[2] = (uint8_t)(0x80 | (c & 63)); return 3;
    }
    if (c > 0x10FFFF) c = 0xFFFD;
    if (c == 0xFFFD) return put_utf8(out, 0xFFFD);
    out[0] = (uint8_t)(0xF0 | c >> 18); out[1] = (uint8_t)(0x80 | (c >> 12 & 63));
    out[2] = (uint8_t)(0x80 | (c >> 6 & 63)); out[3] = (uint8_t)(0x80 | (c & 63)); return 4;
}

static int hex_run(const uint8_t *s, size_t n, size_t want, uint32_t *value) {
    if (n < want) return 0;
    uint32_t v = 0;
    for (size_t i = 0; i < want; i++) {
        int8_t h = HEXVAL[s[i]];
        if (h < 0) return 0;
        v = v << 4 | (uint32_t)h;
    }
    *value = v;
    return 1;
}

/* named entities that attacks use to hide ASCII */
static const struct { const char *name; uint8_t len; uint8_t value; } ENTITIES[] = {
    {"lt", 2, '<'}, {"gt", 2, '>'}, {"amp", 3, '&'}, {"quot", 4, '"'}, {"apos", 4, '\''},
    {"colon", 5, ':'}, {"lpar", 4, '('}, {"rpar", 4, ')'}, {"sol", 3, '/'}, {"bsol", 4, '\\'},
    {"tab", 3, '\t'}, {"newline", 7, '\n'}, {"nbsp", 4, ' '}, {"excl", 4, '!'}, {"equals", 6, '='},
    {"period", 6, '.'}, {"semi", 4, ';'}, {"comma", 5, ','}, {"grave", 5, '`'}, {"lbrace", 6, '{'},
    {"rbrace", 6, '}'}, {"dollar", 6, '$'}, {"num", 3, '#'}, {"lsqb", 4, '['}, {"rsqb", 4, ']'},
};

static size_t entity(const uint8_t *s, size_t n, uint8_t *out, size_t *written) {
    /* s points behind '&'; returns how many bytes belong to it, 0 for none */
    size_t i = 0;
    if (n >= 2 && s[0] == '#') {
        uint32_t v = 0;
        size_t digits = 0;
        i = 1;
        if (s[i] == 'x' || s[i] == 'X') {
            i++;
            while (i < n && HEXVAL[s[i]] >= 0 && digits < 8) { v = v << 4 | (uint32_t)HEXVAL[s[i]]; i++; digits++; }
        } else {
            while (i < n && s[i] >= '0' && s[i] <= '9' && digits < 8) { v = v * 10 + (s[i] - '0'); i++; digits++; }
        }
        if (!digits || v == 0) return 0;
        if (i < n && s[i] == ';') i++;
        *written = put_utf8(out, v);
        return i;
    }
    for (size_t e = 0; e < sizeof ENTITIES / sizeof ENTITIES[0]; e++) {
        size_t len = ENTITIES[e].len;
        if (n <= len || s[len] != ';') continue;
        size_t k = 0;
        while (k < len && (s[k] | 0x20) == (uint8_t)ENTITIES[e].name[k]) k++;
        if (k == len) { out[0] = ENTITIES[e].value; *written = 1; return len + 1; }
    }
    return 0;
}

/* one round: percent-encoding (%XX, %uXXXX), character references, \uXXXX, \xXX, \OOO, \" \' \/ */
static size_t decode_round(const uint8_t *s, size_t n, uint8_t *out) {
    size_t o = 0;
    for (size_t i = 0; i < n;) {
        uint8_t c = s[i];
        uint32_t v;
        if (c == '%') {
            if (hex_run(s + i + 1, n - i - 1, 2, &v)) { out[o++] = (uint8_t)v; i += 3; continue; }
            if (i + 1 < n && (s[i + 1] | 0x20) == 'u' && hex_run(s + i + 2, n - i - 2, 4, &v)) {
                o += put_utf8(out + o, v); i += 6; continue;
            }
        } else if (c == '&' && i + 2 < n) {
            size_t written = 0, used = entity(s + i + 1, n - i - 1, out + o, &written);
            if (used) { o += written; i += used + 1; continue; }
        } else if (c == '\\' && i + 3 < n) {
            if (s[i + 1] == 'u' && hex_run(s + i + 2, n - i - 2, 4, &v)) {
                o += put_utf8(out + o, v); i += 6; continue;
            }
            if (s[i + 1] == 'x' && hex_run(s + i + 2, n - i - 2, 2, &v)) {
                o += put_utf8(out + o, v); i += 4; continue;
            }
            if (s[i + 1] >= '0' && s[i + 1] <= '1' && s[i + 2] >= '0' && s[i + 2] <= '7' && s[i + 3] >= '0' && s[i + 3] <= '7') {
                out[o++] = (uint8_t)((s[i + 1] - '0') << 6 | (s[i + 2] - '0') << 3 | (s[i + 3] - '0'));
                i += 4;
                continue;
            }
        }
        if (c == '\\' && i + 1 < n && (s[i + 1] == '"' || s[i + 1] == '\'' || s[i + 1] == '/')) {
            out[o++] = s[i + 1];
            i += 2;
            continue;
        }
        out[o++] = c;
        i++;
    }
    return o;
}

/* decodes into `a` (n bytes and a few to spare), with `b` as scratch; returns the result */
static uint8_t *canonicalise(uint8_t *a, uint8_t *b, size_t *n) {
    for (int round = 0; round < ROUNDS; round++) {
        if (!memchr(a, '%', *n) && !memchr(a, '&', *n) && !memchr(a, '\\', *n)) break;
        size_t m = decode_round(a, *n, b);
        if (m == *n && memcmp(a, b, m) == 0) break;
        uint8_t *t = a; a = b; b = t;
        *n = m;
    }
    return a;
}

/* ------------------------------------------------------------------- codes */

#define ISLETTER(c) ((c) >= 'a' && (c) <= 'z')
#define ISWORD(c) (ISLETTER(c) || (c) == '0' || (c) == '_')

/* ASCII written in two, three or four bytes of UTF-8; returns how many, 0 for none */
static inline size_t overlong(const uint8_t *s, size_t n, uint8_t *out) {
    if ((s[0] == 0xC0 || s[0] == 0xC1) && n > 1 && (s[1] & 0xC0) == 0x80) {
        *out = (uint8_t)((s[0] & 1) << 6 | (s[1] & 63));
        return 2;
    }
    if (s[0] == 0xE0 && n > 2 && (s[1] == 0x80 || s[1] == 0x81) && (s[2] & 0xC0) == 0x80) {
        *out = (uint8_t)((s[1] & 1) << 6 | (s[2] & 63));
        return 3;
    }
    if (s[0] == 0xF0 && n > 3 && s[1] == 0x80 && (s[2] == 0x80 || s[2] == 0x81) && (s[3] & 0xC0) == 0x80) {
        *out = (uint8_t)((s[2] & 1) << 6 | (s[3] & 63));
        return 4;
    }
    return 0;
}

/* quotes and dashes of typography, as word processors and careless databases turn them into ASCII */
static inline size_t typographic(const uint8_t *s, size_t n, uint8_t *out) {
    if (s[0] == 0xE2 && n > 2 && s[1] == 0x80) {
        switch (s[2]) {
        case 0x98: case 0x99: case 0x9B: case 0xB2: *out = '\''; return 3;
        case 0x9C: case 0x9D: case 0xB3: *out = '"'; return 3;
        case 0x93: case 0x94: *out = '-'; return 3;
        default: return 0;
        }
    }
    if (n > 1 && ((s[0] == 0xC2 && s[1] == 0xB4) || (s[0] == 0xCA && (s[1] == 0xB9 || s[1] == 0xBC)))) {
        *out = '\'';
        return 2;
    }
    return 0;
}

/* canonical bytes -> codes: lower case, digit runs as 0, blank runs and short comments as one
 * blank, runs of letters outside ASCII as 0x80, full-width, overlong and typographic forms as ASCII, empty
 * quotes within a word left out, three of a run of the same code at most.
 * `where[i]` is the canonical offset of code i. Returns the number of codes. */
static size_t fold(const uint8_t *s, size_t n, uint8_t *code, uint32_t *where) {
    size_t o = 0, size;
    for (size_t i = 0; i < n;) {
        size_t start = i;
        uint8_t c = s[i], out;
        if ((c == '\'' || c == '"') && i + 2 < n && s[i + 1] == c && o && ISLETTER(code[o - 1]) &&
            ISLETTER(s[i + 2] | 0x20)) { i += 2; continue; }   /* empty quotes within a word, as shells drop them */
        if (c >= 'A' && c <= 'Z') { out = (uint8_t)(c + 32); i++; }
        else if (c >= '0' && c <= '9') {
            out = '0';
            i++;
            if (o && code[o - 1] == '0') continue;
        }
        else if (c == '/' && i + 3 < n && s[i + 1] == '*') {
            if (s[i + 2] == '!') {
                i += 3;
                while (i < n && s[i] >= '0' && s[i] <= '9') i++;
                out = ' ';
            } else {
                size_t end = i + 2, limit = i + 40 < n ? i + 40 : n;
                while (end + 1 < limit && !(s[end] == '*' && s[end + 1] == '/')) end++;
                if (end + 1 < limit) { i = end + 2; out = ' '; }
                else { out = '/'; i++; }
            }
        }
        else if (c <= ' ' || c == 0x7F) { out = c == 0 ? 0x01 : ' '; i++; }
        else if (c < 0x80) { out = c; i++; }
        else if (c == 0xEF && i + 2 < n && s[i + 1] == 0xBC && s[i + 2] >= 0x81 && s[i + 2] <= 0xBF) {
            out = (uint8_t)(s[i + 2] - 0x60); i += 3;   /* full-width ! to _ */
            if (out >= 'A' && out <= 'Z') out += 32;
            else if (out >= '0' && out <= '9') out = '0';
        }
        else if (c == 0xEF && i + 2 < n && s[i + 1] == 0xBD && s[i + 2] >= 0x80 && s[i + 2] <= 0x9E) {
            out = (uint8_t)(s[i + 2] - 0x20); i += 3;   /* full-width ` to ~ */
        }
        else if ((size = overlong(s + i, n - i, &out))) {
            i += size;
            if (o < n) { code[o] = 0x04; where[o] = (uint32_t)start; o++; }
            if (out >= 'A' && out <= 'Z') out += 32;
            else if (out >= '0' && out <= '9') out = '0';
            else if (out <= ' ') out = ' ';
        }
        else if ((size = typographic(s + i, n - i, &out))) i += size;
        else if (c == 0xC2 && i + 1 < n && s[i + 1] == 0xA0) { out = ' '; i += 2; }
        else if (c == 0xA0) { out = ' '; i++; }   /* in Latin-1, as databases take it for a blank */
        else if (c == 0xE3 && i + 2 < n && s[i + 1] == 0x80 && s[i + 2] == 0x80) { out = ' '; i += 3; }
        else if (c == 0xC2 && i + 1 < n && s[i + 1] == 0xAD) { i += 2; continue; }   /* soft hyphen */
        else if (c == 0xE2 && i + 2 < n && s[i + 1] == 0x80 && s[i + 2] >= 0x8B && s[i + 2] <= 0x8F) { i += 3; continue; }
        else if (c == 0xEF && i + 2 < n && s[i + 1] == 0xBB && s[i + 2] == 0xBF) { i += 3; continue; }
        else {
            out = 0x80;
            i++;
            while (i < n && (s[i] & 0xC0) == 0x80) i++;
        }
        if ((out == ' ' || out == 0x80) && o && code[o - 1] == out) continue;
        if (o > 2 && code[o - 1] == out && code[o - 2] == out && code[o - 3] == out) continue;
        code[o] = out;
        where[o] = (uint32_t)start;
        o++;
    }
    return o;
}

/* ------------------------------------------------------------------ scratch */

typedef struct { uint8_t *a, *b, *code; uint32_t *where; size_t size; } scratch;

static int reserve(scratch *s, size_t n) {
    n += 16;
    if (s->size >= n) return 1;
    size_t size = n < 4096 ? 4096 : n * 2;
    uint8_t *a = PyMem_Realloc(s->a, size); if (a) s->a = a;
    uint8_t *b = PyMem_Realloc(s->b, size); if (b) s->b = b;
    uint8_t *c = PyMem_Realloc(s->code, size); if (c) s->code = c;
    uint32_t *w = PyMem_Realloc(s->where, size * sizeof(uint32_t)); if (w) s->where = w;
    if (!a || !b || !c || !w) { PyErr_NoMemory(); return 0; }
    s->size = size;
    return 1;
}

static void release(scratch *s) {
    PyMem_Free(s->a); PyMem_Free(s->b); PyMem_Free(s->code); PyMem_Free(s->where);
    memset(s, 0, sizeof *s);
}

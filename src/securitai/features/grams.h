/* From codes to hashed n-grams: of codes, and of the tokens that words are.
 * Part of kernel.c; `fallback.py` is the same in NumPy.
 */
/* ------------------------------------------------------------------- grams */

static inline uint32_t mix(uint32_t h) {
    h ^= h >> 16; h *= 0x7FEB352Du; h ^= h >> 15; h *= 0x846CA68Bu; h ^= h >> 16;
    return h;
}

typedef void (*gram_sink)(void *, uint32_t hash, uint32_t position);

static inline int in_vocabulary(const uint8_t *bits, uint32_t mask, uint32_t h) {
    uint32_t i = h & mask;
    return bits[i >> 3] >> (i & 7) & 1;
}

/* calls sink for every gram; `position` counts codes */
static inline __attribute__((always_inline)) void each_gram(
    const uint8_t *code, size_t n, const uint8_t *bits, uint32_t mask, gram_sink sink, void *state) {
    /* n-grams of codes, with edges */
    for (size_t i = 0; i <= n + 1; i++) {
        uint32_t h = 0x811C9DC5u;
        uint32_t at = (uint32_t)(i == 0 ? 0 : i - 1 < n ? i - 1 : n ? n - 1 : 0);
        for (size_t k = 0; k < MAX_N && i + k <= n + 1; k++) {
            size_t j = i + k;
            uint8_t c = j == 0 ? EDGE_START : j == n + 1 ? EDGE_END : code[j - 1];
            h = (h ^ c) * 0x01000193u;
            if (k == 0 && (j == 0 || j == n + 1)) continue;
            sink(state, mix(h + (uint32_t)k), at);
        }
    }
    /* n-grams of tokens, blanks left out */
    uint32_t ring[MAX_T];
    uint32_t count = 0;
    for (size_t i = 0; i < n;) {
        uint32_t token;
        size_t start = i;
        if (code[i] == ' ') { i++; continue; }
        if (ISWORD(code[i])) {
            uint32_t h = 0x2166F4B5u;
            int digits = 1;
            while (i < n && ISWORD(code[i])) {
                if (code[i] != '0') digits = 0;
                h = (h ^ code[i]) * 0x01000193u;
                i++;
            }
            h = mix(h);
            if (digits) token = NUMBER;
            else if (i - start >= 2 && code[start] == '0' && code[start + 1] == 'x') token = HEX;
            else token = in_vocabulary(bits, mask, h) ? h : WORD;
        } else {
            token = mix(0x5BD1E995u + code[i]);
            i++;
        }
        ring[count % MAX_T] = token;
        count++;
        uint32_t h = 0x27D4EB2Fu;
        uint32_t longest = count < MAX_T ? count : MAX_T;
        for (uint32_t k = 0; k < longest; k++) {   /* backwards from this token */
            h = (h ^ ring[(count - 1 - k) % MAX_T]) * 0x01000193u;
            h = h << 5 | h >> 27;
            sink(state, mix(h + 64u + k), (uint32_t)start);
        }
    }
}

typedef struct { uint32_t *hash, *position; size_t n; } collect_state;

static void collect(void *p, uint32_t hash, uint32_t position) {
    collect_state *s = p;
    s->hash[s->n] = hash;
    s->position[s->n] = position;
    s->n++;
}

/* the hash of one word, as in each_gram: what the vocabulary is made of */
static uint32_t word_hash(const uint8_t *s, size_t n) {
    uint32_t h = 0x2166F4B5u;
    for (size_t i = 0; i < n; i++) h = (h ^ s[i]) * 0x01000193u;
    return mix(h);
}

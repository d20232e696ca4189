/* The inner loops of SecuritAI: canonical text, hashed n-grams, window scores.
 *
 * Everything here is linear in the number of bytes and allocates at most a small
 * multiple of them. `fallback.py` is the same in Python; a test keeps them equal.
 *
 *   canonical(bytes)                 -> bytes     decodings to a fixpoint, bounded
 *   grams(bytes, vocabulary)         -> (uint32 hashes, uint32 positions) as bytes
 *   Network(...)                     the n-gram network: score(list of bytes)
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#define ROUNDS 4         /* decodings of one text at most */
#define BLOCK 16         /* codes a block */
#define NARROW 2         /* blocks of a narrow window: an attack within harmless text fills it */
#define WIDE 8           /* blocks of a wide window: evidence that is spread */
#define MAX_N 5          /* longest n-gram of codes */
#define MAX_T 6          /* longest n-gram of tokens */
#define MAX_DIM 32
#define GRAM_NORM 32.0f
#define MAX_HIDDEN 64
#define MAX_OUT 32
#define READ 6           /* texts of one request that the second stage reads */
#define EDGE_START 0x02
#define EDGE_END 0x03
#define WORD 0x9E3779B1u   /* token of a word outside the vocabulary */
#define NUMBER 0x85EBCA6Bu /* token of a number */
#define HEX 0xC2B2AE35u    /* token of 0x... */

#include "codes.h"
#include "grams.h"
#include "reader.h"

/* -------------------------------------------------------------- module functions */

static PyObject *py_canonical(PyObject *self, PyObject *arg) {
    char *data; Py_ssize_t n;
    if (PyBytes_AsStringAndSize(arg, &data, &n) < 0) return NULL;
    scratch s = {0};
    if (!reserve(&s, (size_t)n)) { release(&s); return NULL; }
    memcpy(s.a, data, (size_t)n);
    size_t m = (size_t)n;
    uint8_t *r = canonicalise(s.a, s.b, &m);
    PyObject *out = PyBytes_FromStringAndSize((char *)r, (Py_ssize_t)m);
    release(&s);
    return out;
}

static PyObject *py_codes(PyObject *self, PyObject *arg) {
    char *data; Py_ssize_t n;
    if (PyBytes_AsStringAndSize(arg, &data, &n) < 0) return NULL;
    scratch s = {0};
    if (!reserve(&s, (size_t)n)) { release(&s); return NULL; }
    memcpy(s.a, data, (size_t)n);
    size_t m = (size_t)n;
    uint8_t *r = canonicalise(s.a, s.b, &m);
    size_t k = fold(r, m, s.code, s.where);
    PyObject *out = Py_BuildValue("(y#y#y#)", (char *)r, (Py_ssize_t)m, (char *)s.code, (Py_ssize_t)k,
                                  (char *)s.where, (Py_ssize_t)(k * 4));
    release(&s);
    return out;
}

static PyObject *py_word(PyObject *self, PyObject *arg) {
    char *data; Py_ssize_t n;
    if (PyBytes_AsStringAndSize(arg, &data, &n) < 0) return NULL;
    return PyLong_FromUnsignedLong(word_hash((uint8_t *)data, (size_t)n));
}

static int vocabulary_mask(Py_buffer *bits, uint32_t *mask) {
    size_t n = (size_t)bits->len;
    if (!n || (n & (n - 1))) { PyErr_SetString(PyExc_ValueError, "the vocabulary's length must be a power of two"); return 0; }
    *mask = (uint32_t)(n * 8 - 1);
    return 1;
}

static PyObject *py_grams(PyObject *self, PyObject *args) {
    Py_buffer text, bits;
    if (!PyArg_ParseTuple(args, "y*y*", &text, &bits)) return NULL;
    PyObject *out = NULL;
    uint32_t mask;
    scratch s = {0};
    collect_state c = {0};
    if (vocabulary_mask(&bits, &mask) && reserve(&s, (size_t)text.len)) {
        memcpy(s.a, text.buf, (size_t)text.len);
        size_t m = (size_t)text.len;
        uint8_t *r = canonicalise(s.a, s.b, &m);
        size_t k = fold(r, m, s.code, s.where);
        size_t most = (k + 2) * (MAX_N + MAX_T);
        c.hash = PyMem_Malloc(most * 4);
        c.position = PyMem_Malloc(most * 4);
        if (c.hash && c.position) {
            each_gram(s.code, k, bits.buf, mask, collect, &c);
            out = Py_BuildValue("(y#y#)", (char *)c.hash, (Py_ssize_t)(c.n * 4), (char *)c.position,
                                (Py_ssize_t)(c.n * 4));
        } else PyErr_NoMemory();
        PyMem_Free(c.hash);
        PyMem_Free(c.position);
    }
    release(&s);
    PyBuffer_Release(&text);
    PyBuffer_Release(&bits);
    return out;
}

/* ----------------------------------------------------------------- network */

/* The n-gram network: each known gram adds a vector to its block; a window of 3 or 8 blocks
 * is divided by 1 + grams / 32 (an average for all but the shortest texts) and goes through one
 * hidden layer; the window with the highest first output speaks for the text.
 *
 * tags    uint16[buckets * 4]        upper half of a gram's hash; bucket = lower half & mask
 * rows    int8[buckets * 4 * dim]    vectors
 * scale   float[dim]                 vector = rows * scale
 * hidden  float[dim + 1][width]      last row: bias
 * output  float[dim + width + 1][outputs]   skip connection from the window, hidden, bias
 */
typedef struct {
    PyObject_HEAD
    Py_buffer tags, rows, scale, hidden, output, bits;
    uint32_t bucket_mask, word_mask;
    int dim, width, outputs;
    Py_buffer second[7]; /* first, depth, point, bias, dense, final, mixing: the second stage, where there is one */
    reader reader;
    scratch s;
    int32_t *blocks;
    size_t block_room;
} Network;

typedef struct { /* one text: outputs, span of its worst window in the canonical text, codes to read again */
    float out[MAX_OUT];
    uint32_t from, to;
    uint8_t codes[WINDOW];
    size_t length;
} opinion;

typedef struct { const Network *net; int32_t *blocks; } add_state;

static inline __attribute__((always_inline)) void add_gram(void *p, uint32_t hash, uint32_t position) {
    const add_state *s = p;
    const Network *net = s->net;
    const uint16_t *tags = (const uint16_t *)net->tags.buf + (size_t)(hash & net->bucket_mask) * 4;
    uint16_t tag = (uint16_t)(hash >> 16);
    int way;
    if (tags[0] == tag) way = 0;
    else if (tags[1] == tag) way = 1;
    else if (tags[2] == tag) way = 2;
    else if (tags[3] == tag) way = 3;
    else return;
    int dim = net->dim;
    const int8_t *row = (const int8_t *)net->rows.buf + ((size_t)(hash & net->bucket_mask) * 4 + way) * dim;
    int32_t *block = s->blocks + (size_t)(position / BLOCK) * (dim + 1);
    for (int d = 0; d < dim; d++) block[d] += row[d];
    block[dim]++;
}

/* outputs of the blocks from..to-1; `sums` are running sums over blocks, dim + 1 a row */
static inline __attribute__((always_inline)) void window(const Network *net, const int32_t *sums, size_t from, size_t to, float *out, int outputs) {
    const float *scale = net->scale.buf, *hidden = net->hidden.buf, *output = net->output.buf;
    int dim = net->dim, width = net->width, all = net->outputs;
    const int32_t *low = sums + from * (size_t)(dim + 1), *high = sums + to * (size_t)(dim + 1);
    float x[MAX_DIM], h[MAX_HIDDEN];
    float share = 1.0f / (1.0f + (float)(high[dim] - low[dim]) / GRAM_NORM);
    for (int d = 0; d < dim; d++) x[d] = (float)(high[d] - low[d]) * scale[d] * share;
    memcpy(h, hidden + (size_t)dim * width, (size_t)width * sizeof(float));
    for (int d = 0; d < dim; d++) {
        const float *w = hidden + (size_t)d * width;
        for (int j = 0; j < width; j++) h[j] += x[d] * w[j];
    }
    memcpy(out, output + (size_t)(dim + width) * all, (size_t)outputs * sizeof(float));
    for (int d = 0; d < dim; d++)
        for (int o = 0; o < outputs; o++) out[o] += x[d] * output[(size_t)d * all + o];
    for (int j = 0; j < width; j++) {
        if (h[j] <= 0) continue;
        for (int o = 0; o < outputs; o++) out[o] += h[j] * output[(size_t)(dim + j) * all + o];
    }
}

/* the first stage's opinion of one text */
WIDE_REGISTERS static int network_text(Network *net, const uint8_t *text, size_t n, opinion *found) {
    static const size_t SIZES[] = {NARROW, WIDE};
    scratch *s = &net->s;
    if (!reserve(s, n)) return 0;
    memcpy(s->a, text, n);
    size_t m = n;
    uint8_t *r = canonicalise(s->a, s->b, &m);
    size_t k = fold(r, m, s->code, s->where);
    size_t blocks = (k ? (k - 1) / BLOCK : 0) + 1, row = (size_t)net->dim + 1;
    if (net->block_room < (blocks + 1) * row) {
        int32_t *room = PyMem_Realloc(net->blocks, (blocks + 1) * row * 2 * sizeof(int32_t));
        if (!room) { PyErr_NoMemory(); return 0; }
        net->blocks = room;
        net->block_room = (blocks + 1) * row * 2;
    }
    memset(net->blocks, 0, (blocks + 1) * row * sizeof(int32_t));
    add_state state = {net, net->blocks + row};   /* row 0 stays zero: running sums */
    each_gram(s->code, k, net->bits.buf, net->word_mask, add_gram, &state);
    for (size_t i = row; i < (blocks + 1) * row; i++) net->blocks[i] += net->blocks[i - row];
    size_t best_from = 0, best_to = blocks < NARROW ? blocks : NARROW;
    float best_value = -INFINITY;
    for (size_t z = 0; z < 2; z++) {
        if (z && blocks <= SIZES[z - 1]) break;
        size_t size = SIZES[z] < blocks ? SIZES[z] : blocks;
        for (size_t w = 0; w + size <= blocks; w++) {
            float value;
            window(net, net->blocks, w, w + size, &value, 1);
            if (value > best_value) { best_value = value; best_from = w; best_to = w + size; }
        }
    }
    window(net, net->blocks, best_from, best_to, found->out, net->outputs);
    size_t start = best_from * BLOCK, end = best_to * BLOCK;
    found->from = k ? s->where[start < k ? start : k - 1] : 0;
    found->to = end < k ? s->where[end] : (uint32_t)m;
    found->length = cut_window(s->code, k, start, end, found->codes);
    return 1;
}

/* the second stage's opinion added to the first one's; out[0] becomes the log-odds of both */
static void network_read(const Network *net, opinion *found) {
    const float *mixing = net->reader.mixing; /* weights of both stages, offset, gate, what is taken for unread text */
    float second[MAX_OUT];
    if (!mixing) return;
    if (found->out[0] < mixing[3]) {
        found->out[0] = mixing[0] * found->out[0] + mixing[1] * mixing[4] + mixing[2];
        return;
    }
    read_window(&net->reader, found->codes, found->length, second);
    found->out[0] = mixing[0] * found->out[0] + mixing[1] * second[0] + mixing[2];
    for (int o = 1; o < net->outputs; o++) found->out[o] += second[o];
}

static PyObject *network_score(Network *self, PyObject *arg) {
    PyObject *texts = PySequence_Fast(arg, "score() wants a sequence of bytes");
    if (!texts) return NULL;
    Py_ssize_t n = PySequence_Fast_GET_SIZE(texts);
    PyObject *out = PyBytes_FromStringAndSize(NULL, n * self->outputs * (Py_ssize_t)sizeof(float));
    float *values = out ? (float *)PyBytes_AS_STRING(out) : NULL;
    for (Py_ssize_t i = 0; out && i < n; i++) {
        char *data; Py_ssize_t len;
        opinion found;
        if (PyBytes_AsStringAndSize(PySequence_Fast_GET_ITEM(texts, i), &data, &len) < 0 ||
            !network_text(self, (uint8_t *)data, (size_t)len, &found)) { Py_CLEAR(out); break; }
        network_read(self, &found);
        memcpy(values + i * self->outputs, found.out, (size_t)self->outputs * sizeof(float));
    }
    Py_DECREF(texts);
    return out;
}

/* best(sequence of bytes) -> (index, first output, second, from, to, outputs): the worst text.
 * Of many suspicious texts the READ worst ones are read by the second stage. */
static PyObject *network_best(Network *self, PyObject *arg) {
    PyObject *texts = PySequence_Fast(arg, "best() wants a sequence of bytes");
    if (!texts) return NULL;
    Py_ssize_t n = PySequence_Fast_GET_SIZE(texts), index[READ], best = -1;
    opinion kept[READ], found;
    int count = 0, most = self->reader.mixing ? READ : 2;
    for (Py_ssize_t i = 0; i < n; i++) {
        char *data; Py_ssize_t len;
        if (PyBytes_AsStringAndSize(PySequence_Fast_GET_ITEM(texts, i), &data, &len) < 0 ||
            !network_text(self, (uint8_t *)data, (size_t)len, &found)) {
            Py_DECREF(texts);
            return NULL;
        }
        int at = count;
        while (at > 0 && kept[at - 1].out[0] < found.out[0]) at--;
        if (at == most) continue;
        if (count < most) count++;
        for (int k = count - 1; k > at; k--) { kept[k] = kept[k - 1]; index[k] = index[k - 1]; }
        kept[at] = found;
        index[at] = i;
    }
    Py_DECREF(texts);
    float top = -INFINITY, second = -INFINITY;
    for (int k = 0; k < count; k++) {
        network_read(self, &kept[k]);
        if (kept[k].out[0] > top) { second = top; top = kept[k].out[0]; best = k; }
        else if (kept[k].out[0] > second) second = kept[k].out[0];
    }
    if (best < 0) return Py_BuildValue("(nffIIy#)", best, -30.0f, -30.0f, 0u, 0u, "", (Py_ssize_t)0);
    return Py_BuildValue("(nffIIy#)", index[best], top, second, kept[best].from, kept[best].to, (char *)kept[best].out,
                         (Py_ssize_t)(self->outputs * (int)sizeof(float)));
}

/* window(bytes) -> (log-odds of the first stage, codes that the second one reads) */
static PyObject *network_window(Network *self, PyObject *arg) {
    char *data; Py_ssize_t n;
    opinion found;
    if (PyBytes_AsStringAndSize(arg, &data, &n) < 0 || !network_text(self, (uint8_t *)data, (size_t)n, &found)) return NULL;
    return Py_BuildValue("(fy#)", found.out[0], (char *)found.codes, (Py_ssize_t)found.length);
}

static void network_dealloc(Network *self) {
    PyBuffer_Release(&self->tags); PyBuffer_Release(&self->rows); PyBuffer_Release(&self->scale);
    PyBuffer_Release(&self->hidden); PyBuffer_Release(&self->output); PyBuffer_Release(&self->bits);
    for (int i = 0; i < 7; i++) PyBuffer_Release(&self->second[i]);
    release(&self->s);
    PyMem_Free(self->blocks);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

/* the second stage's arrays, checked against each other */
static int network_second(Network *self) {
    const Py_buffer *b = self->second;
    size_t size[7];
    for (int i = 0; i < 7; i++) size[i] = b[i].obj ? (size_t)b[i].len / sizeof(float) : 0;
    size_t channels = size[0] / (TAPS * LETTERS), layers = channels ? size[3] / channels - 1 : 0;
    size_t width = size[4] / (2 * channels + 1), outputs = (size_t)self->outputs;
    if (!channels || channels > MAX_CHANNELS || layers > MAX_LAYERS || !width || width > MAX_HIDDEN ||
        size[0] != TAPS * LETTERS * channels || size[1] != layers * 3 * channels ||
        size[2] != layers * channels * channels || size[3] != (layers + 1) * channels ||
        size[4] != (2 * channels + 1) * width || size[5] != (width + 1) * outputs || size[6] != 5) {
        PyErr_SetString(PyExc_ValueError, "the second stage's arrays do not fit each other");
        return -1;
    }
    self->reader = (reader){b[0].buf, b[1].buf, b[2].buf, b[3].buf, b[4].buf, b[5].buf, b[6].buf,
                            (int)channels, (int)layers, (int)width, (int)outputs};
    return 0;
}

static int network_init(Network *self, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"tags", "rows", "scale", "hidden", "output", "vocabulary",
                            "first", "depth", "point", "bias", "dense", "final", "mixing", NULL};
    Py_buffer *second = self->second;
    if (self->tags.obj) { PyErr_SetString(PyExc_RuntimeError, "a Network is made once"); return -1; }
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "y*y*y*y*y*y*|y*y*y*y*y*y*y*", names, &self->tags, &self->rows,
                                     &self->scale, &self->hidden, &self->output, &self->bits, &second[0], &second[1],
                                     &second[2], &second[3], &second[4], &second[5], &second[6])) return -1;
    size_t slots = (size_t)self->tags.len / 2, buckets = slots / 4, dim = (size_t)self->scale.len / 4;
    size_t width = dim ? (size_t)self->hidden.len / 4 / (dim + 1) : 0;
    size_t outputs = (size_t)self->output.len / 4 / (dim + width + 1);
    if (!buckets || (buckets & (buckets - 1)) || buckets > 65536 || !dim || dim > MAX_DIM || width > MAX_HIDDEN ||
        !outputs || outputs > MAX_OUT || (size_t)self->rows.len != slots * dim ||
        (size_t)self->hidden.len != (dim + 1) * width * 4 ||
        (size_t)self->output.len != (dim + width + 1) * outputs * 4) {
        PyErr_SetString(PyExc_ValueError, "the network's arrays do not fit each other");
        return -1;
    }
    if (!vocabulary_mask(&self->bits, &self->word_mask)) return -1;
    self->bucket_mask = (uint32_t)(buckets - 1);
    self->dim = (int)dim; self->width = (int)width; self->outputs = (int)outputs;
    return self->second[0].obj ? network_second(self) : 0;
}

static PyMethodDef network_methods[] = {
    {"score", (PyCFunction)network_score, METH_O, "score(texts) -> float32[n][outputs] as bytes."},
    {"best", (PyCFunction)network_best, METH_O,
     "best(texts) -> (index, top, second, from, to, outputs): the text with the highest first output."},
    {"window", (PyCFunction)network_window, METH_O,
     "window(text) -> (log-odds of the first stage, codes of the worst window)."},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject NetworkType = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "securitai.features._kernel.Network",
    .tp_basicsize = sizeof(Network),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_doc = "The n-gram network over six arrays that it keeps alive.",
    .tp_new = PyType_GenericNew,
    .tp_init = (initproc)network_init,
    .tp_dealloc = (destructor)network_dealloc,
    .tp_methods = network_methods,
};

static PyMethodDef methods[] = {
    {"canonical", py_canonical, METH_O, "canonical(text) -> bytes: decodings to a fixpoint, bounded."},
    {"codes", py_codes, METH_O, "codes(text) -> (canonical, codes, uint32 offsets)."},
    {"word", py_word, METH_O, "word(text) -> int: the hash of a word, as the vocabulary knows it."},
    {"grams", py_grams, METH_VARARGS, "grams(text, vocabulary) -> (uint32 hashes, uint32 code positions)."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_kernel", NULL, -1, methods};

PyMODINIT_FUNC PyInit__kernel(void) {
    init_tables();
    if (PyType_Ready(&NetworkType) < 0) return NULL;
    PyObject *m = PyModule_Create(&module);
    if (m && PyModule_AddObjectRef(m, "Network", (PyObject *)&NetworkType) < 0) Py_CLEAR(m);
    return m;
}

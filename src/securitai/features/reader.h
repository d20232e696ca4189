/* The second stage: a convolutional network that reads the window which the n-gram network
 * found worst, character by character. `fallback.py` is the same in NumPy.
 *
 * codes of a window -> positions of two codes: a sum of TAPS vectors, one a code and tap ->
 * residual blocks (depthwise over 3 positions, 1, 2, 4, 8 apart, then pointwise) ->
 * maximum and mean over the positions -> one hidden layer -> outputs.
 */
#define WINDOW 192 /* codes that are read, edges included */
#define TAPS 8
#define LETTERS 129 /* codes 0..128 */
#define MAX_CHANNELS 64
#define MAX_LAYERS 6
#define POSITIONS (WINDOW / 2)

#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)
#define WIDE_REGISTERS __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define WIDE_REGISTERS
#endif

typedef struct {
    const float *first, *depth, *point, *bias, *dense, *final, *mixing;
    int channels, layers, width, outputs;
} reader;

/* codes[n] -> out[outputs] */
WIDE_REGISTERS static void read_window(const reader *net, const uint8_t *codes, size_t n, float *out) {
    enum { C = MAX_CHANNELS };
    float x[POSITIONS][C], y[POSITIONS][C], pooled[2 * C], hidden[MAX_HIDDEN];
    int channels = net->channels;
    int count = (int)(n + 1) / 2;
    for (int p = 0; p < count; p++) {
        float sum[C];
        memcpy(sum, net->bias, sizeof(float) * (size_t)channels);
        for (int tap = 0; tap < TAPS; tap++) {
            int at = 2 * p + tap - 3;
            if (at < 0 || at >= (int)n) continue;
            const float *row = net->first + ((size_t)tap * LETTERS + codes[at]) * (size_t)channels;
            for (int c = 0; c < channels; c++) sum[c] += row[c];
        }
        for (int c = 0; c < channels; c++) x[p][c] = sum[c] > 0 ? sum[c] : 0;
    }
    for (int layer = 0; layer < net->layers; layer++) {
        int apart = 1 << layer;
        const float *depth = net->depth + (size_t)layer * 3 * (size_t)channels;
        const float *point = net->point + (size_t)layer * (size_t)channels * (size_t)channels;
        const float *bias = net->bias + (size_t)(layer + 1) * (size_t)channels;
        for (int p = 0; p < count; p++) {
            float seen[C], sum[C];
            for (int c = 0; c < channels; c++) seen[c] = depth[channels + c] * x[p][c];
            if (p >= apart)
                for (int c = 0; c < channels; c++) seen[c] += depth[c] * x[p - apart][c];
            if (p + apart < count)
                for (int c = 0; c < channels; c++) seen[c] += depth[2 * channels + c] * x[p + apart][c];
            memcpy(sum, bias, sizeof(float) * (size_t)channels);
            for (int i = 0; i < channels; i++) {
                const float *row = point + (size_t)i * (size_t)channels;
                float value = seen[i];
                for (int c = 0; c < channels; c++) sum[c] += value * row[c];
            }
            for (int c = 0; c < channels; c++) y[p][c] = x[p][c] + (sum[c] > 0 ? sum[c] : 0);
        }
        for (int p = 0; p < count; p++) memcpy(x[p], y[p], sizeof(float) * (size_t)channels);
    }
    for (int c = 0; c < channels; c++) {
        float top = 0, sum = 0;
        for (int p = 0; p < count; p++) {
            if (x[p][c] > top) top = x[p][c];
            sum += x[p][c];
        }
        pooled[c] = top;
        pooled[channels + c] = sum / (float)(count ? count : 1);
    }
    memcpy(hidden, net->dense + (size_t)(2 * channels) * (size_t)net->width, sizeof(float) * (size_t)net->width);
    for (int i = 0; i < 2 * channels; i++)
        for (int j = 0; j < net->width; j++) hidden[j] += pooled[i] * net->dense[(size_t)i * (size_t)net->width + j];
    memcpy(out, net->final + (size_t)net->width * (size_t)net->outputs, sizeof(float) * (size_t)net->outputs);
    for (int j = 0; j < net->width; j++) {
        if (hidden[j] <= 0) continue;
        for (int o = 0; o < net->outputs; o++) out[o] += hidden[j] * net->final[(size_t)j * (size_t)net->outputs + o];
    }
}

/* the codes around blocks first..last-1, with the text's edges where they are in it; returns how many */
static size_t cut_window(const uint8_t *code, size_t n, size_t first, size_t last, uint8_t *out) {
    size_t room = WINDOW - 2, o = 0;
    size_t middle = (first + (last < n ? last : n)) / 2;
    size_t low = middle > room / 2 ? middle - room / 2 : 0;
    if (n <= room) low = 0;
    else if (low > n - room) low = n - room;
    size_t high = low + room < n ? low + room : n;
    if (low == 0) out[o++] = EDGE_START;
    memcpy(out + o, code + low, high - low);
    o += high - low;
    if (high == n) out[o++] = EDGE_END;
    return o;
}

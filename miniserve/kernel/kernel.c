// A step of the model in one call. But for rounding it gives the same numbers as `model.py`, which explains them.
//
// It saves memory traffic and calls. Weights stay float16, as in the file, and become float32 on their way into a
// register, so half as many bytes are read. They are fetched before they are needed (`fetch_ahead`). Sums stay in
// registers. And one call replaces some two hundred of NumPy's. Arithmetic is float32 throughout.
//
// A row's numbers do not depend on the rows beside it: each sum runs over the same values in the same order,
// however many rows share a weight (`tile`), and attention takes each row by itself.

#include <math.h>
#include <string.h>

// How many numbers a vector register holds, and how many rows and such vectors `tile` takes at once: as many sums
// as there are registers for.
#if defined(__AVX512F__)
#include <immintrin.h>
#define LANES 16
#define MOST_ROWS 12
#define VECTORS(rows) ((rows) <= 6 ? 4 : 2)
#elif defined(__AVX2__) && defined(__F16C__)
#include <immintrin.h>
#define LANES 8
#define MOST_ROWS 6
#define VECTORS(rows) ((rows) <= 3 ? 4 : 2)
#elif defined(__aarch64__)
#define LANES 4
#define MOST_ROWS 12
#define VECTORS(rows) ((rows) <= 6 ? 4 : 2)
#else
#error "this processor has neither AVX2 with F16C nor AVX-512 nor is it a 64-bit ARM"
#endif

// compiled.py, which lays out weights and scratch memory, defines COLUMNS and MOST_QUERIES.
enum { MOST_VECTORS = 4, LINE = 64, AHEAD = 4096 };

typedef _Float16 half;
typedef float floats __attribute__((vector_size(4 * LANES), aligned(4)));
typedef int ints __attribute__((vector_size(4 * LANES)));

struct layer {
    const float *attention_norm, *mlp_norm;   // [hidden]
    const half *qkv, *out, *gate_up, *down;   // each [blocks, in, COLUMNS], padded with zeros
};

struct model {
    int hidden, inner, heads, kv_heads, head_dim, vocab, num_layers;
    float epsilon;
    const float *embedding;   // [vocab, hidden]
    const float *rotations;   // [positions, head_dim]: cosine and sine by turns
    const float *final_norm;  // [hidden]
    const half *head;         // [blocks, hidden, COLUMNS]
    const struct layer *layers;
};

struct cache {
    // [layers, slots, key|value, kv_heads, positions * head_dim]. A head's values are [positions, head_dim], its
    // keys [positions / LANES, head_dim, LANES]: so LANES scores are one sum of vectors, and none of it is added up
    // across a register.
    float *store;
    int num_slots, num_positions;
};

// --- a vector of numbers

static inline floats widen(const half *from) {
#if LANES == 16
    return (floats)_mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)from));
#elif LANES == 8
    return (floats)_mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)from));
#else
    typedef half halves __attribute__((vector_size(2 * LANES), aligned(2)));
    return __builtin_convertvector(*(const halves *)from, floats);
#endif
}

static inline float sum(floats x) {
#if LANES == 16
    x += __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
    x += __builtin_shufflevector(x, x, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
#elif LANES == 8
    x += __builtin_shufflevector(x, x, 4, 5, 6, 7, 0, 1, 2, 3);
#endif
    return (x[0] + x[1]) + (x[2] + x[3]);
}

static inline floats larger(floats x, floats y) {
    ints is_less = x < y;
    return (floats)(((ints)x & ~is_less) | ((ints)y & is_less));
}

static inline floats at_least(floats x, float low) { return larger(x, low + (floats){0}); }

// exp(x) = 2^n · exp(r) with |r| ≤ ln 2 / 2, and Taylor's series for exp(r): within two units in the last place.
static inline floats exponential(floats x) {
    x = at_least(x, -87.0f);
    x = -at_least(-x, -88.0f);
    floats shifted = x * 1.44269504f + 12582912.0f;  // 1.5 · 2^23: n is in the lowest bits
    floats n = shifted - 12582912.0f;
    floats r = x - n * 0.693359375f - n * -2.12194440e-4f;
    floats series = 1.0f / 5040 + (floats){0};
    series = series * r + 1.0f / 720;
    series = series * r + 1.0f / 120;
    series = series * r + 1.0f / 24;
    series = series * r + 1.0f / 6;
    series = series * r + 0.5f;
    series = series * r + 1.0f;
    series = series * r + 1.0f;
    return (floats)((ints)series + ((ints)shifted << 23));
}

// Fetch what lies a page further on. The processor does so by itself, but not beyond the end of a page, and waits
// there. With this a step of four rows takes 0.82 times as long.
static inline void fetch_ahead(const void *from) { __builtin_prefetch((const char *)from + AHEAD); }

// --- the parts of a step

// x [rows, in] times some columns of a block of weights [in, COLUMNS] → out [rows, those columns]. Inlined for
// each number of rows, so that all sums are registers, and a weight that was read serves every row.
static inline __attribute__((always_inline)) void tile(
    const int rows, const float *x, int num_in, const half *weights, float *out, int out_stride, int add) {
    floats sums[MOST_ROWS][MOST_VECTORS] = {0};
    for (int k = 0; k < num_in; k++)
        for (int v = 0; v < VECTORS(rows); v++) {
            const half *from = weights + k * COLUMNS + v * LANES;
            if (v * LANES * sizeof(half) % LINE == 0) fetch_ahead(from);
            floats weight = widen(from);
#pragma GCC unroll 12
            for (int row = 0; row < rows; row++) sums[row][v] += x[row * num_in + k] * weight;
        }
    for (int row = 0; row < rows; row++)
        for (int v = 0; v < VECTORS(rows); v++) {
            floats *to = (floats *)(out + row * out_stride + v * LANES);
            *to = add ? *to + sums[row][v] : sums[row][v];
        }
}

// x [rows, in] times one block of weights [in, COLUMNS] → out [rows, COLUMNS].
static inline __attribute__((always_inline)) void block(
    const int rows, const float *x, int num_in, const half *weights, float *out, int out_stride, int add) {
    for (int column = 0; column < COLUMNS; column += VECTORS(rows) * LANES)
        tile(rows, x, num_in, weights + column, out + column, out_stride, add);
}

// x [rows, in] times the whole matrix → out [rows, out_stride], or, with `add`, added to it.
static void multiply(
    const half *weights, int num_in, const float *x, int rows, float *out, int out_stride, int add) {
    for (int column = 0; column < out_stride; column += COLUMNS, weights += num_in * COLUMNS) {
        for (int row = 0, count; row < rows; row += count) {
            int left = rows - row;
            count = left <= MOST_ROWS ? left : left < 2 * MOST_ROWS ? (left + 1) / 2 : MOST_ROWS;
            const float *from = x + row * num_in;
            float *to = out + row * out_stride + column;
            switch (count) {
#define CASE(rows) case rows: block(rows, from, num_in, weights, to, out_stride, add); break
                CASE(1); CASE(2); CASE(3); CASE(4); CASE(5); CASE(6);
#if MOST_ROWS > 6
                CASE(7); CASE(8); CASE(9); CASE(10); CASE(11); CASE(12);
#endif
            }
        }
    }
}

// RMSNorm of every row: x [rows, stride] → out [rows, size].
static void normalise(
    const float *x, int rows, int stride, const float *weight, int size, float epsilon, float *out) {
    for (; rows > 0; rows--, x += stride, out += size) {
        floats squares = {0};
        for (int i = 0; i < size; i += LANES) {
            floats part = *(floats *)(x + i);
            squares += part * part;
        }
        const float scale = 1 / sqrtf(sum(squares) / size + epsilon);
        for (int i = 0; i < size; i++) out[i] = x[i] * scale * weight[i];
    }
}

// RoPE, whose pairs are neighbours here.
static void rotate(float *heads, int num_heads, int head_dim, const float *rotation) {
    for (int head = 0; head < num_heads; head++, heads += head_dim)
        for (int i = 0; i < head_dim; i += 2) {
            float x = heads[i], y = heads[i + 1];
            heads[i] = x * rotation[i] - y * rotation[i + 1];
            heads[i + 1] = x * rotation[i + 1] + y * rotation[i];
        }
}

// How like LANES keys [head_dim, LANES] are to each query [head_dim] → scores [queries, stride]. Four sums side by
// side, because the next addition to a sum has to wait for the one before.
static inline __attribute__((always_inline)) void score(
    const int queries, const float *query, const float *keys, int head_dim, float *scores, int stride) {
    floats sums[MOST_QUERIES][4] = {0};
    for (int i = 0; i < head_dim; i += 4)
        for (int j = i; j < i + 4; j++, keys += LANES) {
            fetch_ahead(keys);
            for (int q = 0; q < queries; q++) sums[q][j - i] += query[q * head_dim + j] * *(floats *)keys;
        }
    const float scale = 1 / sqrtf(head_dim);
    for (int q = 0; q < queries; q++)
        *(floats *)(scores + q * stride) = ((sums[q][0] + sums[q][1]) + (sums[q][2] + sums[q][3])) * scale;
}

// scores [stride] of one query → exp(score - the largest); returns their sum.
static float soften(float *scores, int length) {
    for (int p = length; p % LANES; p++) scores[p] = -INFINITY;
    floats largest = *(floats *)scores, total = {0};
    for (int p = LANES; p < length; p += LANES) largest = larger(largest, *(floats *)(scores + p));
    float most = largest[0];
    for (int i = 1; i < LANES; i++) most = largest[i] > most ? largest[i] : most;
    for (int p = 0; p < length; p += LANES)
        total += *(floats *)(scores + p) = exponential(*(floats *)(scores + p) - most);
    return sum(total);
}

// The sum of values [length, head_dim], each weighed by its score → out [queries, head_dim]: so many vectors of
// it, all in registers.
static inline __attribute__((always_inline)) void mix(
    const int queries, const int vectors, const float *scores, int stride, const float *values, int length,
    int head_dim, float *out) {
    floats sums[MOST_QUERIES][MOST_VECTORS] = {0};
    for (int p = 0; p < length; p++, values += head_dim)
        for (int v = 0; v < vectors; v++) {
            fetch_ahead(values + v * LANES);
            floats value = *(floats *)(values + v * LANES);
            for (int q = 0; q < queries; q++) sums[q][v] += scores[q * stride + p] * value;
        }
    for (int q = 0; q < queries; q++)
        for (int v = 0; v < vectors; v++) *(floats *)(out + q * head_dim + v * LANES) = sums[q][v];
}

// Softmax attention of queries of one row over `length` keys of their KV head → out [queries, head_dim]. `scores`
// has room for `stride` a query. Two queries at once, so that what was read serves both: it is most of the work.
static inline __attribute__((always_inline)) void attend(
    const int queries, const float *query, const float *keys, const float *values, int length, int head_dim,
    float *scores, int stride, float *out) {
    for (int p = 0; p < length; p += LANES)
        score(queries, query, keys + p * head_dim, head_dim, scores + p, stride);
    float totals[MOST_QUERIES];
    for (int q = 0; q < queries; q++) totals[q] = soften(scores + q * stride, length);
    int i = 0;
    for (; i + 4 * LANES <= head_dim; i += 4 * LANES)
        mix(queries, 4, scores, stride, values + i, length, head_dim, out + i);
    for (; i < head_dim; i += LANES) mix(queries, 1, scores, stride, values + i, length, head_dim, out + i);
    for (int q = 0; q < queries; q++)
        for (i = 0; i < head_dim; i++) out[q * head_dim + i] /= totals[q];
}

// The key and value of one token, [key|value, kv_heads, head_dim], to their place in a slot.
static void keep(const float *keys_values, float *slot, int position, int kv_heads, int head_dim, long head_size) {
    const int block = position / LANES * LANES, lane = position % LANES;
    for (int head = 0; head < kv_heads; head++, keys_values += head_dim, slot += head_size)
        for (int i = 0; i < head_dim; i++) slot[block * head_dim + i * LANES + lane] = keys_values[i];
    for (int head = 0; head < kv_heads; head++, keys_values += head_dim, slot += head_size)
        memcpy(slot + position * head_dim, keys_values, head_dim * sizeof(float));
}

// silu(gate) * up, with silu(g) = g / (1 + exp(-g)).
static void activate(const float *gate, const float *up, int size, float *out) {
    for (int i = 0; i < size; i += LANES) {
        floats g = *(floats *)(gate + i);
        *(floats *)(out + i) = *(floats *)(up + i) * g / (1.0f + exponential(-g));
    }
}

static int padded(int width) { return (width + COLUMNS - 1) / COLUMNS * COLUMNS; }

static float *take(float **scratch, int count) {
    float *taken = *scratch;
    *scratch += count;
    return taken;
}

// A token for each row, its slot and its position → logits [num_last, padded(vocab)] of the rows that `last`
// names in ascending order. compiled.py knows how large `scratch` must be.
void step(
    const struct model *m, const struct cache *cache, int rows, const int *tokens, const int *slots,
    const int *positions, int num_last, const int *last, float *scratch, float *logits) {
    const int q_size = m->heads * m->head_dim, kv_size = m->kv_heads * m->head_dim;
    const int per_kv_head = m->heads / m->kv_heads, qkv_width = padded(q_size + 2 * kv_size);
    const int width = padded(m->hidden), inner_width = padded(2 * m->inner);
    const long head_size = (long)cache->num_positions * m->head_dim, slot_size = 2 * m->kv_heads * head_size;
    float *hidden = take(&scratch, rows * width), *normed = take(&scratch, rows * m->hidden);
    float *qkv = take(&scratch, rows * qkv_width), *attended = take(&scratch, rows * q_size);
    float *gate_up = take(&scratch, rows * inner_width), *product = take(&scratch, rows * m->inner);
    float *scores = take(&scratch, MOST_QUERIES * cache->num_positions);

    for (int row = 0; row < rows; row++)
        memcpy(hidden + row * width, m->embedding + tokens[row] * m->hidden, m->hidden * sizeof(float));
    for (int index = 0; index < m->num_layers; index++) {
        const struct layer *layer = m->layers + index;
        float *store = cache->store + index * cache->num_slots * slot_size;

        normalise(hidden, rows, width, layer->attention_norm, m->hidden, m->epsilon, normed);
        multiply(layer->qkv, m->hidden, normed, rows, qkv, qkv_width, 0);
        for (int row = 0; row < rows; row++) {
            float *queries = qkv + row * qkv_width, *slot = store + slots[row] * slot_size;
            rotate(queries, m->heads + m->kv_heads, m->head_dim, m->rotations + positions[row] * m->head_dim);
            keep(queries + q_size, slot, positions[row], m->kv_heads, m->head_dim, head_size);
        }

        const int is_last_layer = index == m->num_layers - 1;
        rows = is_last_layer ? num_last : rows;  // other rows need no logits
        for (int i = 0; i < rows; i++) {
            const int row = is_last_layer ? last[i] : i;
            memmove(hidden + i * width, hidden + row * width, width * sizeof(float));
            for (int head = 0, count; head < m->heads; head += count) {
                const float *keys = store + slots[row] * slot_size + head / per_kv_head * head_size;
                const float *values = keys + m->kv_heads * head_size;
                const float *query = qkv + row * qkv_width + head * m->head_dim;
                float *to = attended + i * q_size + head * m->head_dim;
                const int length = positions[row] + 1, stride = cache->num_positions;
                count = per_kv_head - head % per_kv_head >= 2 ? 2 : 1;
                if (count == 2)
                    attend(2, query, keys, values, length, m->head_dim, scores, stride, to);
                else
                    attend(1, query, keys, values, length, m->head_dim, scores, stride, to);
            }
        }
        multiply(layer->out, q_size, attended, rows, hidden, width, 1);

        normalise(hidden, rows, width, layer->mlp_norm, m->hidden, m->epsilon, normed);
        multiply(layer->gate_up, m->hidden, normed, rows, gate_up, inner_width, 0);
        for (int row = 0; row < rows; row++) {
            const float *gate = gate_up + row * inner_width;
            activate(gate, gate + m->inner, m->inner, product + row * m->inner);
        }
        multiply(layer->down, m->inner, product, rows, hidden, width, 1);
    }
    normalise(hidden, rows, width, m->final_norm, m->hidden, m->epsilon, normed);
    multiply(m->head, m->hidden, normed, rows, logits, padded(m->vocab), 0);
}

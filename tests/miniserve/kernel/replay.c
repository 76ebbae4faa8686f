// Steps of the kernel, read from a file, for a machine that Python does not run on: `replay IN OUT`. The order of
// what is read is that in which test_kernel_arm.py writes it.

#include "kernel.c"

#include <stdio.h>
#include <stdlib.h>

enum { GUARD = 64 };

static FILE *in;

static void *take_bytes(size_t count) {
    void *bytes = malloc(count);
    if (fread(bytes, 1, count, in) != count) exit(2);
    return bytes;
}

static int take_int(void) { return *(int *)take_bytes(sizeof(int)); }

static int *take_ints(int count) { return take_bytes(count * sizeof(int)); }

static void *take_array(void) { return take_bytes(take_int()); }

int main(int count, char **names) {
    in = fopen(names[count - 2], "rb");
    FILE *out = fopen(names[count - 1], "wb");
    struct model m;
    int *sizes[] = {&m.hidden, &m.inner, &m.heads, &m.kv_heads, &m.head_dim, &m.vocab, &m.num_layers};
    for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) *sizes[i] = take_int();
    m.epsilon = *(float *)take_bytes(sizeof(float));
    m.embedding = take_array(), m.rotations = take_array(), m.final_norm = take_array(), m.head = take_array();
    struct layer *layers = malloc(m.num_layers * sizeof(struct layer));
    for (struct layer *l = layers; l < layers + m.num_layers; l++) {
        l->attention_norm = take_array(), l->mlp_norm = take_array();
        l->qkv = take_array(), l->out = take_array(), l->gate_up = take_array(), l->down = take_array();
    }
    m.layers = layers;
    struct cache cache = {.num_slots = take_int(), .num_positions = take_int()};
    const long slot_size = 2L * m.kv_heads * cache.num_positions * m.head_dim;
    cache.store = calloc(m.num_layers * cache.num_slots * slot_size, sizeof(float));

    for (int steps = take_int(); steps > 0; steps--) {
        const int room = take_int(), rows = take_int();
        const int *tokens = take_ints(rows), *slots = take_ints(rows), *positions = take_ints(rows);
        const int num_last = take_int(), *last = take_ints(num_last);
        float *scratch = malloc((room + GUARD) * sizeof(float));
        for (int i = room; i < room + GUARD; i++) scratch[i] = i;
        const size_t num_logits = (size_t)num_last * padded(m.vocab);
        float *logits = malloc(num_logits * sizeof(float));
        step(&m, &cache, rows, tokens, slots, positions, num_last, last, scratch, logits);
        for (int i = room; i < room + GUARD; i++)
            if (scratch[i] != i) return 3;  // more was written than there is room for
        fwrite(logits, sizeof(float), num_logits, out);
    }
    return fclose(out);
}

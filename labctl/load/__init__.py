"""The load generator: what is asked (mix, endpoints), how it comes (arrivals), what happens beside
it (beside), one measured run (runner) and what it showed (samples, stats).

It knows an HTTP endpoint and nothing else: no lab, no targets, no terminal, no text that a person reads.
"""

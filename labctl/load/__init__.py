"""The load generator: sentences (workload), requests (client), one measured run (runner), figures (stats).

It knows an HTTP endpoint and nothing else: no lab, no targets, no terminal, no text that a person reads.
"""

"""Two versions of the content -> whether everybody gets the same guide, or who gets another one, with an example.

What is written alike needs no proof; the rest is asked of the solver, and every example person it finds is walked
through both versions before anything is said. ``report`` says what comes out, ``words`` and ``data`` write it.
"""

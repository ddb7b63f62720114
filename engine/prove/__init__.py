"""What holds for every person: procedures as formulas, and a solver that looks for a person or finds that none exists.

Only ``proof`` and ``replay`` may be imported without the solver z3, which the extra ``verify`` installs; a page that
shows a guide never needs it.
"""

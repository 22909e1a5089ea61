"""The pure rules of the method: grading schemes, timeframes, source balance, corroboration, what changed.

Reads: the scheme files in `schemes/`. Nothing here touches a database; rows come in by shape (protocols).
"""

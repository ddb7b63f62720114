"""A folder that somebody is writing in -> after every save what it says now, what is wrong, and whom the save touches.

What a file said before is kept: a save costs about as much as the saved file. ``bench`` looks and checks, ``people``
knows example people and compares their guides.
"""

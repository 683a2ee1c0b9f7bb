"""Who may read and do what: every field, query and mutation, asked by everybody.

``table`` says what is expected, ``people`` who asks, ``live`` what the schema really
has. ``tests/graphql/test_permission_matrix.py`` holds them against one another.
"""

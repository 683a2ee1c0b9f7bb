"""Files that people give us: taken for nothing but what they are found to be.

Whatever takes files goes this way: :mod:`.pictures` makes a new picture out of what was
uploaded, :mod:`.names` a name that is safe to show, and :mod:`.storage` keeps the result
where no web server hands it out. Who may see it is for the callers to say.
"""

"""What a returns desk had to do in the last weeks, so that staff pages have something to show.

Every return is made by the plugin's own operations, in the order of time: ``stories``
say what happens to one and how many days lie between, ``cases`` whose it is and what is
in it, ``past`` lets them all happen. Only the clock is moved; no row is edited.
"""

"""A page at ``/dashboard/`` that embeds extensions as the Saleor Dashboard does.

So that whoever has no Saleor can use the staff pages, and their tests can run in a
browser. It has the Dashboard's addresses, query parameters, frames and App Bridge (read
in Dashboard 3.23.27), and of its own pages only what extensions stand on. Differences
are on purpose, and few: an extension acts on messages of its own frame alone, where the
Dashboard asks for their origin only.
"""

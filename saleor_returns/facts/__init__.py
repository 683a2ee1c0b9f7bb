"""Reading: what the platform's and our own rows say, as plain data for the domain.

Reads go through the ORM on fields that every supported version of Saleor has. Every
function takes the database ``alias`` to read from; operations pass the writer's.
"""

WRITER = "default"

"""Files of returns that somebody asked for: a row first, a task that writes, a sweeper."""

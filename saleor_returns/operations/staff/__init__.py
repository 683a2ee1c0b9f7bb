"""What staff do among themselves: who works on a return, how soon, and notes on it."""

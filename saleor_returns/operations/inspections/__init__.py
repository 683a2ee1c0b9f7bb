"""Judge units that arrived, and put right what was judged wrongly."""

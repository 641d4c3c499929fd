"""Learning: practise, read, and see how far one has come."""

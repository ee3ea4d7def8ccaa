"""People and companies: who works where, and which names mean one company; pure."""

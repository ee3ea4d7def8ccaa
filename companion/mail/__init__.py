"""Mail: what a message says, and what news of an application it brings; pure."""

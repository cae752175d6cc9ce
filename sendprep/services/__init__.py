"""What the user does, one module a verb; shared by the window and the command line."""

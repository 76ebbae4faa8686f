"""What measurements mean. Pure: no clock, no server, no file, no words for people."""

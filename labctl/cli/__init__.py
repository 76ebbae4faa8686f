"""The commands, one file each: parse, call, show. Nothing else imports this package."""

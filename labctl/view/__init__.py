"""How things look: terminal, tables, pictures, reports. Only the commands import it."""

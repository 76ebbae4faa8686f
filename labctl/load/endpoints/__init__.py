"""What one request is: the bytes to send and how its answer is read. One file an API.

Knows nothing of how many requests are sent, when, or what is made of the figures. aiohttp is imported for
types alone: it is slow to import, and a command that only reads what would be asked does not need it.
"""

from labctl.load.endpoints.api import Answer, BadAnswer, Endpoint, Enough, Pieces
from labctl.load.endpoints.correct import Correct, Correction
from labctl.load.endpoints.openai import CHAT, COMPLETIONS, OpenAI
from labctl.load.endpoints.page import Page

__all__ = [
    "CHAT",
    "COMPLETIONS",
    "Answer",
    "BadAnswer",
    "Correct",
    "Correction",
    "Endpoint",
    "Enough",
    "OpenAI",
    "Page",
    "Pieces",
]

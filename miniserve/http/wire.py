"""h11, stricter if the standard asks for it, and with fewer packets. Knows no connections and no routes."""

import re

import h11

_ABSOLUTE_FORM = re.compile(rb"https?://([^/?#]+)([^#]*)", re.IGNORECASE)
_VERSIONS = (b"1.0", b"1.1")


class Wire(h11.Connection):
    """A server's end of one connection.

    After `next_event` has raised RemoteProtocolError, `refusal` is that error; its `error_status_hint` is the
    status that the client should get.
    """

    refusal: h11.RemoteProtocolError | None = None
    _head = b""

    def next_event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        try:
            event = super().next_event()
            return _checked(event) if isinstance(event, h11.Request) else event
        except h11.RemoteProtocolError as error:
            self.refusal = error
            raise

    def send(self, event: h11.Event) -> bytes | None:  # type: ignore[override]  # it is overloaded
        """Keeps a response's head back until the first piece of its body.

        uvicorn writes the two one after the other. In one piece they take one system call and one packet, and
        the client wakes once. That saves a twentieth of the 0.8 ms of CPU that a refusal costs, and a tenth
        of what it costs the client.
        """
        data = super().send(event)
        if isinstance(event, h11.Response) and data is not None:
            self._head = data
            return b""
        if isinstance(event, h11.Data) and data is not None:
            data, self._head = self._head + data, b""
        return data


def _checked(request: h11.Request) -> h11.Request:
    """The request, its target in origin form. Raises RemoteProtocolError."""
    if request.http_version not in _VERSIONS:
        raise h11.RemoteProtocolError("only HTTP/1.1 is spoken here", error_status_hint=505)
    names = {name for name, _ in request.headers}
    if b"transfer-encoding" in names and (b"content-length" in names or request.http_version == b"1.0"):
        # RFC 9112, 6.1: two lengths are how one request is smuggled past a proxy as two.
        raise h11.RemoteProtocolError("a body has one length: Content-Length or Transfer-Encoding")
    absolute = _ABSOLUTE_FORM.fullmatch(request.target)
    if absolute is None:
        return request
    host, path = absolute.groups()  # RFC 9112, 3.2.2: this host counts, whatever the header says
    return h11.Request(
        method=request.method,
        target=path if path.startswith(b"/") else b"/" + path,
        headers=[(b"host", host), *(header for header in request.headers if header[0] != b"host")],
        http_version=request.http_version,
    )

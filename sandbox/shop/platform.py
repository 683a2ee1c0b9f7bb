"""Which host this process runs on, and that host's way of doing things."""

from saleor_returns.conf import settings

if settings.HOST.startswith("sandbox."):
    from . import on_sandbox as host
else:
    from . import on_saleor as host  # type: ignore[no-redef]

__all__ = ["host"]

"""The native host of this installation, as the settings have it; every command means this one."""

from companion.adapters.browser import this_machine
from companion.adapters.native_messaging import NativeHost, WindowsRegistry
from companion.settings import Settings


def native_host_of(settings: Settings) -> NativeHost:
    """What to register with the browsers."""
    return NativeHost(
        home=settings.home,
        python=settings.python,
        extension_dir=settings.extension_dir,
        machine=this_machine(),
        registry=WindowsRegistry(),
        environment=settings.environment,
    )

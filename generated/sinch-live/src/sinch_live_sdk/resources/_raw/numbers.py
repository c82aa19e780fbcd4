"""The calls of `client.with_raw_response.numbers`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .._calls import numbers as _calls


class NumbersResourceWithRawResponse(_SyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    search: Final = _raw_methods.raw_list(_calls.search_call)
    check: Final = _raw_methods.raw_call(_calls.check_call)
    rent: Final = _raw_methods.raw_call(_calls.rent_call)
    rent_any: Final = _raw_methods.raw_call(_calls.rent_any_call)
    list: Final = _raw_methods.raw_envelope_list(_calls.list_call)
    read: Final = _raw_methods.raw_call(_calls.read_call)
    update: Final = _raw_methods.raw_call(_calls.update_call)
    release: Final = _raw_methods.raw_call(_calls.release_call)
    list_regions: Final = _raw_methods.raw_list(_calls.list_regions_call)
    read_callback_configuration: Final = _raw_methods.raw_call(_calls.read_callback_configuration_call)
    update_callback_configuration: Final = _raw_methods.raw_call(_calls.update_callback_configuration_call)
    validate_emergency_address: Final = _raw_methods.raw_call(_calls.validate_emergency_address_call)
    provision_emergency_address: Final = _raw_methods.raw_call(_calls.provision_emergency_address_call)
    read_emergency_address: Final = _raw_methods.raw_call(_calls.read_emergency_address_call)
    deprovision_emergency_address: Final = _raw_methods.raw_call(_calls.deprovision_emergency_address_call)


class AsyncNumbersResourceWithRawResponse(_AsyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    search: Final = _raw_methods.async_raw_list(_calls.search_call)
    check: Final = _raw_methods.async_raw_call(_calls.check_call)
    rent: Final = _raw_methods.async_raw_call(_calls.rent_call)
    rent_any: Final = _raw_methods.async_raw_call(_calls.rent_any_call)
    list: Final = _raw_methods.async_raw_envelope_list(_calls.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.update_call)
    release: Final = _raw_methods.async_raw_call(_calls.release_call)
    list_regions: Final = _raw_methods.async_raw_list(_calls.list_regions_call)
    read_callback_configuration: Final = _raw_methods.async_raw_call(_calls.read_callback_configuration_call)
    update_callback_configuration: Final = _raw_methods.async_raw_call(_calls.update_callback_configuration_call)
    validate_emergency_address: Final = _raw_methods.async_raw_call(_calls.validate_emergency_address_call)
    provision_emergency_address: Final = _raw_methods.async_raw_call(_calls.provision_emergency_address_call)
    read_emergency_address: Final = _raw_methods.async_raw_call(_calls.read_emergency_address_call)
    deprovision_emergency_address: Final = _raw_methods.async_raw_call(_calls.deprovision_emergency_address_call)

"""The calls of `client.with_raw_response.numbers`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class NumbersResourceWithRawResponse(_SyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    search: Final = _raw_methods.raw_list(_calls.numbers.search_call)
    check: Final = _raw_methods.raw_call(_calls.numbers.check_call)
    rent: Final = _raw_methods.raw_call(_calls.numbers.rent_call)
    rent_any: Final = _raw_methods.raw_call(_calls.numbers.rent_any_call)
    list: Final = _raw_methods.raw_envelope_list(_calls.numbers.list_call)
    read: Final = _raw_methods.raw_call(_calls.numbers.read_call)
    update: Final = _raw_methods.raw_call(_calls.numbers.update_call)
    release: Final = _raw_methods.raw_call(_calls.numbers.release_call)
    list_regions: Final = _raw_methods.raw_list(_calls.numbers.list_regions_call)
    read_callback_configuration: Final = _raw_methods.raw_call(_calls.numbers.read_callback_configuration_call)
    update_callback_configuration: Final = _raw_methods.raw_call(_calls.numbers.update_callback_configuration_call)
    validate_emergency_address: Final = _raw_methods.raw_call(_calls.numbers.validate_emergency_address_call)
    provision_emergency_address: Final = _raw_methods.raw_call(_calls.numbers.provision_emergency_address_call)
    read_emergency_address: Final = _raw_methods.raw_call(_calls.numbers.read_emergency_address_call)
    deprovision_emergency_address: Final = _raw_methods.raw_call(_calls.numbers.deprovision_emergency_address_call)


class AsyncNumbersResourceWithRawResponse(_AsyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    search: Final = _raw_methods.async_raw_list(_calls.numbers.search_call)
    check: Final = _raw_methods.async_raw_call(_calls.numbers.check_call)
    rent: Final = _raw_methods.async_raw_call(_calls.numbers.rent_call)
    rent_any: Final = _raw_methods.async_raw_call(_calls.numbers.rent_any_call)
    list: Final = _raw_methods.async_raw_envelope_list(_calls.numbers.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.numbers.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.numbers.update_call)
    release: Final = _raw_methods.async_raw_call(_calls.numbers.release_call)
    list_regions: Final = _raw_methods.async_raw_list(_calls.numbers.list_regions_call)
    read_callback_configuration: Final = _raw_methods.async_raw_call(_calls.numbers.read_callback_configuration_call)
    update_callback_configuration: Final = _raw_methods.async_raw_call(
        _calls.numbers.update_callback_configuration_call
    )
    validate_emergency_address: Final = _raw_methods.async_raw_call(_calls.numbers.validate_emergency_address_call)
    provision_emergency_address: Final = _raw_methods.async_raw_call(_calls.numbers.provision_emergency_address_call)
    read_emergency_address: Final = _raw_methods.async_raw_call(_calls.numbers.read_emergency_address_call)
    deprovision_emergency_address: Final = _raw_methods.async_raw_call(
        _calls.numbers.deprovision_emergency_address_call
    )

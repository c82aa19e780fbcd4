"""Random connectors with types of their own: what is read and what is sent, compared with the oracle.

`CONNECTOR_EXAMPLES=1000 pytest tests/oracle` draws 1,000.
"""

from __future__ import annotations

from hypothesis import given

from tests.support.packages import compiled_files, imported

from .examples import profile, rerun
from .leaves.checking import Session
from .leaves.examples import Example, typed_examples


@profile(25)
@given(typed_examples())
def test_types_are_read_and_sent_as_the_reference_expects(example: Example) -> None:
    with rerun(25), imported(compiled_files(example.connector.files())) as package:
        session = Session(package, example)
        for reply in example.replies:
            session.receive(reply)
        for delivery in example.deliveries:
            session.deliver(delivery)
        for sending in example.sendings:
            session.send(sending)

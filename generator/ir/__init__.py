"""What a connector means."""

from __future__ import annotations

from generator.ir.nodes import ArrayNode as ArrayNode
from generator.ir.nodes import Auth as Auth
from generator.ir.nodes import AuthChoice as AuthChoice
from generator.ir.nodes import Body as Body
from generator.ir.nodes import BodyNode as BodyNode
from generator.ir.nodes import Connector as Connector
from generator.ir.nodes import Const as Const
from generator.ir.nodes import Errors as Errors
from generator.ir.nodes import Field as Field
from generator.ir.nodes import FieldsBody as FieldsBody
from generator.ir.nodes import JsonBody as JsonBody
from generator.ir.nodes import Match as Match
from generator.ir.nodes import ObjectNode as ObjectNode
from generator.ir.nodes import Operation as Operation
from generator.ir.nodes import Package as Package
from generator.ir.nodes import Pagination as Pagination
from generator.ir.nodes import Policy as Policy
from generator.ir.nodes import Record as Record
from generator.ir.nodes import RecordRef as RecordRef
from generator.ir.nodes import Ref as Ref
from generator.ir.nodes import Resource as Resource
from generator.ir.nodes import Selector as Selector
from generator.ir.nodes import Setting as Setting
from generator.ir.nodes import Signature as Signature
from generator.ir.nodes import SignedPart as SignedPart
from generator.ir.nodes import Text as Text
from generator.ir.nodes import TextBody as TextBody
from generator.ir.nodes import TextNode as TextNode
from generator.ir.nodes import Value as Value
from generator.ir.nodes import ValueNode as ValueNode
from generator.ir.nodes import Webhook as Webhook

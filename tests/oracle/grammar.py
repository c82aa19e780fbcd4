"""Parts of random connectors: names, placeholders, templates, the service."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .model import Document
from .names import python_name
from .wire import Json

WORDS = [
    *(
        "order",
        "item",
        "total",
        "user",
        "account",
        "note",
        "color",
        "size",
        "zone",
        "amount",
        "kind",
        "owner",
        "parent",
    ),
    *(
        "first",
        "last",
        "due",
        "plan",
        "street",
        "city",
        "weight",
        "price",
        "folder",
        "draft",
        "team",
        "phone",
        "locale",
    ),
]
LONE = [
    "from",
    "class",
    "import",
    "async",
    "is",
    "global",
    "pass",
    "id",
    "to",
    "userID",
    "HTTPProxy",
    "OAuth2",
    "address1",
    *("raw", "self", "client", "_engine", "_settings", "items", "list", "str", "dict", "None", "builtins", "copy"),
    *("X-Id", "limit.max", "OMIT", "Literal", "__class__", "print"),
]
FIELD_ONLY = ["2fa", "3dSecure", "größe", "@type", "$ref", "имя"]
_PROSE = [
    "",
    "Plain words.",
    'Says """three quotes""".',
    "Ends in a backslash \\",
    "{{not}} a hole",
    "Two\nlines, é ☃.",
    "'''",
]
_TEXTUAL = ["String", "Url", "Email", "Handle", "ID", "string"]
SCALARS = [
    *_TEXTUAL,
    *("Integer", "UnsignedInteger", "Float", "Number", "Boolean", "Bool", "DateTime", "Date", "Time", "Duration"),
]
_DEFAULTS = {
    **{key: ["sms", 'a "b"\\', "{{x}}", "50%", "é"] for key in _TEXTUAL},
    **{key: ["10", "0"] for key in ["Integer", "UnsignedInteger"]},
    **{key: ["1.5", "10"] for key in ["Float", "Number"]},
    **{key: ["true", "false"] for key in ["Boolean", "Bool"]},
    "DateTime": ["2024-01-02T03:04:05Z"],
    "Date": ["2024-02-29"],
    "Time": ["12:30:00"],
    "Duration": ["P1DT2H"],
}

prose: st.SearchStrategy[str] = st.sampled_from(_PROSE)


class Names:
    """The Python names of one scope."""

    def __init__(self) -> None:
        self.used: set[str] = set()

    def take(self, wire: str) -> bool:
        """Take the name, unless another wire name has the same Python name."""
        name = python_name(wire)
        if name in self.used:
            return False
        self.used.add(name)
        return True


@st.composite
def styled(draw: DrawFn, *, field: bool = False) -> str:
    """Draw a wire name in a usual style, or one with a pitfall."""
    if draw(st.integers(0, 3)) == 0:
        return draw(st.sampled_from(LONE + FIELD_ONLY if field else LONE))
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2))
    titled = [word.title() for word in words]
    return draw(
        st.sampled_from(
            ["_".join(words), words[0] + "".join(titled[1:]), "".join(titled), "-".join(words), ".".join(words)]
        )
    )


@dataclass
class Scope:
    """The placeholders of an operation or of the service."""

    draw: DrawFn
    outer: list[str] = field(default_factory=list[str])
    avoid: set[str] = field(default_factory=set[str])
    names: Names = field(default_factory=Names)
    declared: dict[str, Document | None] = field(default_factory=dict[str, "Document | None"])
    kinds: dict[str, str] = field(default_factory=dict[str, str])
    mixed: set[str] = field(default_factory=set[str])

    def chance(self, one_in: int) -> bool:
        """Return true once in this many times."""
        return self.draw(st.integers(1, one_in)) == one_in

    def hole(self, types: list[str], *, needed: bool = False, default: bool = True, reuse: bool = True) -> str:
        """Draw the name of a hole: new, already declared, of a setting, or undeclared.

        With `needed`, the hole is required or has a default.
        """
        if reuse and self.chance(8):
            fit = [name for name in self.kinds if self.kinds[name] in types and not (needed and self.empty(name))]
            known = fit + self.outer
            if known:
                name = self.draw(st.sampled_from(known))
                if name in self.kinds or self.names.take(name):
                    return name
        name = self.fresh()
        if self.chance(10) and "String" in types:
            self.declared[name], self.kinds[name] = None, "String"
            return name
        self.declare(name, types, needed=needed, default=default)
        return name

    def fresh(self) -> str:
        """Draw a name whose Python name is new in the scope."""
        name = self.draw(styled())
        number = 2
        while name in self.avoid or not self.names.take(name):
            name, number = f"{name}{number}", number + 1
        return name

    def declare(self, name: str, types: list[str], *, needed: bool, default: bool = True) -> None:
        """Draw a placeholder for a name."""
        kind = self.draw(st.sampled_from(types))
        placeholder: Document = {"name": name, "type": kind}
        if self.chance(2):
            placeholder["description"] = self.draw(prose)
        choices = ["required", "required"] + ([] if needed else ["optional", "absent"])
        choices += ["default"] if default and kind in _DEFAULTS else []
        how = self.draw(st.sampled_from(choices))
        if how != "absent":
            placeholder["required"] = how == "required" or (how == "default" and needed)
        if how == "required" and self.chance(4):
            placeholder["default"] = ""
        if how == "default":
            placeholder["default"] = self.draw(st.sampled_from(_DEFAULTS[kind]))
        if kind in _TEXTUAL and self.chance(5):
            options: list[Json] = ["sms", "e-mail", "voice call"]
            placeholder["type"] = self.draw(st.sampled_from([kind, "Select"]))
            placeholder["options"] = options
            if how == "default":
                placeholder["default"] = "voice call"
        if kind in ("Integer", "UnsignedInteger") and self.chance(6):
            placeholder["options"] = ["10", "0", "-3"]
        self.declared[name], self.kinds[name] = placeholder, kind

    def empty(self, name: str) -> bool:
        """Whether the placeholder may be left out without a value in its place."""
        placeholder = self.declared.get(name)
        return placeholder is not None and not placeholder.get("required") and not placeholder.get("default")

    def template(self, value: Json, *names: str) -> Json:
        """Draw a template in one of its spellings, with its placeholders."""
        declared: list[Json] = []
        for name in dict.fromkeys(names):
            placeholder = self.declared.get(name)
            if placeholder is not None:
                declared.append(dict(placeholder))
        if declared:
            return {"value": value, "placeholders": declared}
        plain: Json = {"value": value}
        spellings: list[Json] = [plain, {"value": value, "placeholders": []}]
        return self.draw(st.sampled_from([*spellings, value] if isinstance(value, str) else spellings))


class Service:
    """The service of a random connector, and the settings of the service and the endpoints."""

    def __init__(self, draw: DrawFn) -> None:
        self.draw = draw
        self.scope = Scope(draw)
        self.overlaid = not self.scope.chance(3)
        self.always: list[str] = []
        self.spoken: set[str] = set()
        self.zone = ""
        self.sets: Document = {}

    def document(self) -> Document:
        """Return the service document, after its endpoints."""
        scope = self.scope
        service: Document = {"baseURL": self._base(), "protocol": "https"}
        headers: Document = {}
        if scope.chance(3):
            headers["Content-Type"] = scope.template("application/json")
        if not headers or scope.chance(2):
            service["contentType"] = "application/json"
        if scope.chance(3):
            headers["X-Api-Version"] = scope.template(self.draw(st.sampled_from(["2024-01-01", "v2"])))
        if scope.chance(4):
            name = scope.hole(SCALARS, default=False, reuse=False)
            headers["X-Tenant"] = scope.template(f"{{{{{name}}}}}", name)
        if headers:
            service["headers"] = headers
        service["auth"] = self._auth()
        self.always = [name for name in scope.declared if not scope.empty(name)]
        self.spoken = set(self.always)
        self.zone = self._bare()
        if self.overlaid and scope.chance(2):
            self.sets = self._sets()
        return service

    def endpoint(self, handle: str) -> Json:
        """Draw the endpoint of a resource, or `None`."""
        scope = self.scope
        plain = handle.lower()
        match self.draw(st.sampled_from(["slash", "bare", "slash", "hole", "holes", "none", "empty", "tail"])):
            case "slash":
                return scope.template(f"/v1/{plain}")
            case "bare":
                return scope.template(plain)
            case "hole":
                name = scope.hole(["String", "ID", "Integer"], needed=True)
                return scope.template(f"/v1/projects/{{{{{name}}}}}/{plain}", name)
            case "holes":
                one = scope.hole(["String"], needed=True)
                two = scope.hole(["String"], needed=True)
                return scope.template(f"users/{{{{ {one} }}}}/v{{{{{two}}}}}/{plain}", one, two)
            case "tail":
                return scope.template(f"/{plain}/")
            case "empty":
                return ""
            case _:
                return None

    def _base(self) -> Json:
        scope = self.scope
        match self.draw(st.sampled_from(["plain", "path", "region", "both", "whole"])):
            case "plain":
                return scope.template("https://api.acme.example")
            case "path":
                return scope.template("https://api.acme.example/rest/v2/")
            case "region":
                name = self._region()
                return scope.template(f"https://{{{{{name}}}}}.api.acme.example", name)
            case "whole":
                name = self._region(whole=True)
                return scope.template(f"{{{{{name}}}}}/v3", name)
            case _:
                one, two = self._region(), self._region()
                return scope.template(f"https://{{{{{one}}}}}.acme.example/{{{{{two}}}}}", one, two)

    def _region(self, *, whole: bool = False) -> str:
        """Draw a setting that is a part of the base URL, or its whole origin."""
        name = self.scope.fresh()
        placeholder: Document = {"name": name, "type": "String", "required": True}
        if not whole and self.scope.chance(2):
            placeholder["options"] = ["us", "eu-1"]
        if not whole and self.scope.chance(3):
            placeholder["default"] = "us"
        self.scope.declared[name], self.scope.kinds[name] = placeholder, "Region"
        if self.scope.chance(3):
            self.scope.declared[name] = None
        return name

    def _leaf(self) -> Json:
        name = self.scope.fresh()
        self.scope.declared[name] = {"name": name, "type": "String", "description": self.draw(prose), "required": True}
        self.scope.kinds[name] = "String"
        return self.scope.template(f"{{{{{name}}}}}", name)

    def _bare(self) -> str:
        """Draw an undeclared setting: templates of an overlay are plain text."""
        name = self.scope.fresh()
        self.scope.declared[name], self.scope.kinds[name] = None, "Region"
        return name

    def _sets(self) -> Document:
        """Draw further credential sets, which operations and resources choose by name."""
        one, two, three = (f"{{{{{self._bare()}}}}}" for _ in range(3))
        client: Document = {"token_url": "https://auth.acme.example/token", "client_id": one, "client_secret": two}
        if self.scope.chance(2):
            client["credentials"] = "body"
        if self.scope.chance(2):
            client["scope"] = "orders:read orders:write"
        if self.scope.chance(2):
            client["form"] = {"audience": f"all of {{{{{self._bare()}}}}}", "resource&": "ü 1"}
        if self.scope.chance(3):
            client |= {"grant": "refresh_token", "refresh_token": f"{{{{{self._bare()}}}}}"}
        return {
            "project": {"method": "oauth2", "params": {"oauth2": client}},
            "key": {"method": "api_key", "params": {"api_key": {"name": "X-Set-Key", "in": "header", "value": three}}},
            "open": {"method": "none"},
            "signed": {"method": "signature", "params": {"signature": self._scheme()}},
            "several": {
                "method": "all",
                "sets": list(self.draw(st.permutations(["project", "key", "signed", "open"]))),
            },
        }

    def _scheme(self) -> Document:
        """Draw a signature of requests; any text is a secret of it."""
        parts = ["{method}", "{path}", "{body}", "{header:Content-Type}", "{header:X-None}", "\n", ". ü"]
        stamp: Document = self.draw(st.sampled_from([{}, {"timestamp": "X-Set-Time", "timestamp_unit": "ms"}]))
        nonce: Document = self.draw(st.sampled_from([{}, {"nonce": "X-Set-Nonce"}]))
        signed = self.draw(st.lists(st.sampled_from(parts), max_size=5))
        return {
            "method": "hmac",
            "header": "X-Set-Signature",
            "signed": "".join([*signed, *(f"{{{key}}}" for key in ("timestamp", "nonce") if key in stamp | nonce)]),
            "hash": self.draw(st.sampled_from(["sha256", "sha512", "sha1"])),
            "encoding": self.draw(st.sampled_from(["hex", "base64"])),
            "secret": f"s{{{{{self._bare()}}}}}",
            **stamp,
            **nonce,
        }

    def _auth(self) -> Document:
        draw = self.draw
        match draw(st.sampled_from(["basic", "bearer", "header", "query", "cookie", "none"])):
            case "basic":
                return {"method": "basic", "params": {"basic": {"username": self._leaf(), "password": self._leaf()}}}
            case "bearer":
                method = draw(st.sampled_from(["bearer", "Bearer", "BEARER"]))
                return {"method": method, "params": {method: {"token": self._leaf()}}}
            case "none":
                return draw(st.sampled_from([{"method": "none"}, {"method": "none", "params": {}}]))
            case place:
                method = draw(st.sampled_from(["apiKey", "api_key", "apikey"]))
                name = {"header": "X-Acme-Key", "query": "acme_key", "cookie": "session"}[place]
                leaves: Document = {"name": name, "in": {"value": place}, "value": self._leaf()}
                return {"method": method, "params": {method: leaves}}

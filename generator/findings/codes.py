"""The codes of findings: stable words, each explained by `gen explain`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """What a finding of this code means, an example of what causes it, and what cures it."""

    severity: Literal["error", "warning", "note"]
    meaning: str
    example: str
    cure: str


def _error(meaning: str, example: str, cure: str) -> Code:
    return Code("error", meaning, example, cure)


def _warning(meaning: str, example: str, cure: str) -> Code:
    return Code("warning", meaning, example, cure)


CODES: dict[str, Code] = {
    # reading
    "no-spec": _error("There is no file or folder at the path.", "gen build specs/typo", "Name one that is there."),
    "empty-spec": _error(
        "The folder or page holds no JSON of a connector.",
        "an empty folder",
        "Put the service document and the resources into it.",
    ),
    "unreadable": _error("The file can't be read.", "a file without read permission", "Change its permissions."),
    "too-large": _error(
        "A file is over 16 MiB, or one text in it over 1 MiB.",
        "a 20 MiB resources.json",
        "Split it into several .json files; shorten the text.",
    ),
    "too-deep": _error("A document is nested over 64 levels.", "[[[[…]]]]", "Flatten it."),
    "not-utf8": _error("A file is not UTF-8.", "a file in Latin-1", "Save it as UTF-8; a byte order mark is allowed."),
    "invalid-json": _error("A document is not JSON.", '{"a": 1,}', "Correct it where the finding points."),
    "invalid-toml": _error("An overlay is not TOML.", "[package", "Correct it where the finding points."),
    "overlay-not-read": _warning(
        "An overlay lies beside a spec that is one file: it is read where the spec is the folder.",
        "gen build specs/acme/acme.json",
        "Name the folder.",
    ),
    "readme-markup": _error(
        "The section of the README in an overlay has HTML, a picture, a hidden character, or a link to elsewhere than"
        " https: a README shows text, and loads or runs nothing.",
        'readme = "See <a href=...>here</a>."',
        "Write it as text, lists, tables, code and https links.",
    ),
    "duplicate-key": _error(
        "An object has a key twice; which of them counts would be a guess.",
        '{"path": "/a", "path": "/b"}',
        "Remove or rename one.",
    ),
    "lone-surrogate": _error(
        "A text holds half of a surrogate pair, which no UTF-8 file can hold.",
        '"\\ud83d"',
        "Write the character itself, or both halves.",
    ),
    "skipped-fence": Code(
        "note",
        "A fenced block of a documentation page is no JSON of a connector, and was skipped.",
        "```\nGET /v1/sms\n```",
        "Nothing, unless the block was meant: then make it JSON.",
    ),
    "unknown-document": _error(
        "A JSON file is neither a service document nor resources.",
        '{"name": "x"}',
        'An object with "service" or "resources", or an array of resources; move other files away.',
    ),
    "no-service": _error(
        "No document of the spec has a `service` key.", "a folder with resources alone", "Add the service document."
    ),
    "duplicate-service": _error(
        "Two documents of the spec have a `service` key.", "service.json and copy.json", "Keep one of them."
    ),
    "duplicate-handle": _error(
        "Two resources have the same handle.",
        '[{"handle": "sms"}, {"handle": "sms"}]',
        "Rename one; to change a resource of a base spec, use overlay.toml.",
    ),
    "extends-cycle": _error(
        "A spec extends itself, directly or through others.", 'extends = "."', "Remove one `extends`."
    ),
    "missing-key": _error("A key that the format needs is not there.", '"fields": [{"name": "id"}]', "Add the key."),
    "invalid-value": _error("A value has the wrong form.", '"operations": []', "Give it the form that is named."),
    "unknown-key": _warning(
        "Nothing reads this key. It may be misspelt, or belong into overlay.toml.",
        '"queryParam": {}',
        "Correct or remove it.",
    ),
    "unused-key": _warning(
        "The key means nothing beside the method that is chosen.",
        '[webhooks.signatures.callbacks]\nmethod = "standard-webhooks"\nhash = "sha1"',
        "Remove it, or choose the method that reads it.",
    ),
    # the overlay
    "overlay-key": _error(
        "No rule knows this key of the overlay.", "[resources.sms]\nrecrod = 'X'", "Correct or remove it."
    ),
    "overlay-target": _error(
        "The overlay changes or removes something that is not there.",
        "[resources.smss]\nrecord = 'X'",
        "Correct the name; a new entry needs what makes it whole, such as the `method` of an operation.",
    ),
    # templates and placeholders
    "unclosed-hole": _error("A `{{` has no `}}`.", '"/users/{{id"', "Close it."),
    "hole-name": _error(
        "What stands between `{{` and `}}` is no name.",
        '"/users/{{user id}}"',
        "Letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.",
    ),
    "undeclared-placeholder": _warning(
        "No placeholder declares this hole, so its type and meaning are unknown: it is taken as a required String.",
        '"baseURL": "https://{{region}}.api.example.com"',
        "Declare it in `placeholders`, or as [settings.region] in overlay.toml.",
    ),
    "unused-placeholder": _warning(
        "No hole uses this placeholder, so it makes no parameter.",
        '{"value": "/x", "placeholders": [{"name": "id"}]}',
        "Remove it, or write the hole where it belongs.",
    ),
    "conflicting-placeholder": _error(
        "One name is declared twice, with types or options that disagree.",
        "`id` as a String in the path and as an Integer in the body",
        "Declare it alike, or give one of them another name.",
    ),
    "optional-path-hole": _warning(
        "A hole of a path is declared as not required; a path has no optional parts.",
        '{"value": "/{{id}}", "placeholders": [{"name": "id", "required": false}]}',
        'Declare it as "required": true.',
    ),
    "bad-default": _error(
        "A default is no value of the type, or none of the options.",
        '{"name": "size", "type": "Integer", "default": "ten"}',
        "Correct the default or the type.",
    ),
    "bad-option": _error(
        "An option is no value of the type.",
        '{"name": "size", "type": "Integer", "options": ["one"]}',
        "Correct it or the type.",
    ),
    "unknown-type": _error(
        "There is no such type; it is never taken for `Any` silently.", '"type": "Strnig"', "Use a type of the format."
    ),
    # requests
    "http-method": _error("There is no such HTTP method.", '"method": "FETCH"', "GET, POST, PUT, PATCH, DELETE, …"),
    "content-type": _error(
        "No body can be encoded as this content type.",
        '"Content-Type": "application/xml"',
        "JSON, a form (url-encoded or multipart), or text.",
    ),
    "invalid-body": _error(
        "A body template is not what its content type needs.",
        '{"to": "{{to}}",}',
        "Correct it where the finding points.",
    ),
    "hole-as-key": _error("A hole stands where a key is; keys are fixed.", '{"{{name}}": 1}', "Write the key itself."),
    "body-on-get": _warning(
        "A GET or HEAD has a body; it is sent, and many servers ignore it.", "GET with a bodyTemplate", "Use the query."
    ),
    "bad-base-url": _error(
        "A base URL is no http(s)://host[:port][/path].", '"baseURL": "api.example.com"', "Write it whole."
    ),
    "dot-segment": _error(
        "A path has a segment `.` or `..`, which addresses another resource.", '"/users/../admin"', "Write it straight."
    ),
    "fragment": _error("A path has a `#`, which ends a URL.", '"/a#b"', "Write %23."),
    "query-in-endpoint": _error(
        "An endpoint has a query, and an operation's path would come after it.",
        '"endpoint": "/users?v=2",\n"operations": {"read": {"method": "GET", "path": "/{{id}}"}}',
        "Move what follows the `?` into the operation's `queryParams`.",
    ),
    "bad-header": _error(
        "A header has a name or a value that HTTP can't carry.", '"X Trace": "1"', "Correct the name or the value."
    ),
    "unknown-auth": _error(
        "There is no such auth method or credential set.",
        '"method": "digest"',
        "basic, bearer, apiKey, oauth2 or none; a further set is declared as [auth.name].",
    ),
    # names
    "bad-name": _error(
        "A name can't be used in Python, or is the package's own.",
        "record = 'class'",
        "Choose another.",
    ),
    "name-collision": _error(
        "Two things of the connector become one name in Python.",
        "the fields `userID` and `user_id`",
        "Name one of them in the overlay, as the hint shows.",
    ),
    "same-selector": _warning(
        "Two fields of a record read the same place.", "`subject` and `from` with one selector", "Correct a selector."
    ),
    # the connector as a whole
    "shape-mismatch": _warning(
        "A field is read as one shape, while a body of the same resource writes it as another.",
        '`to.number` is read, {"to": ["…"]} is written',
        "Correct the selector or the body; if the API does differ so, nothing.",
    ),
    "unmatched-action": Code(
        "note",
        "The documentation page links to an action that no operation serves.",
        "[Action: Send a Fax](…)",
        "Add the operation, in the JSON or in an overlay.",
    ),
    "duplicate-event": _error("Two webhooks have the same id.", "two events `created` of one resource", "Rename one."),
    "ambiguous-webhook": _warning(
        "Two events are delivered to one path, and nothing tells them apart.",
        "two webhooks with the same path",
        "Give each a `match` in the overlay.",
    ),
    "bad-match": _error(
        "A match says neither what stands where, nor which key is there.",
        "match = { value = 'x' }",
        "selector and value, or key.",
    ),
    "unknown-signature": _error(
        "There is no such signature scheme.", "signature = 'typo'", "Declare [webhooks.signatures.name]."
    ),
    "bad-signature": _error(
        "A signature can't be computed as its scheme is declared, or would prove nothing.",
        '[webhooks.signatures.callbacks]\nmethod = "hmac"\nheader = "x-signature"\nhash = "sha265"',
        "Correct the key where the finding points.",
    ),
    "unused-signature": _warning(
        "No event is signed by this scheme.",
        '[webhooks.signatures.typo]\nmethod = "hmac"\nheader = "x-signature"',
        "Name it in an event, or remove it.",
    ),
    "mixed-signatures": _warning(
        "Of the events that are delivered to one path, some are signed and some are not; the latter are refused.",
        "two events with the same path, one `signature`",
        "Give each its `signature` in the overlay.",
    ),
    "too-many-holes": _error(
        "A text has more than 1,000 holes.", "a generated bodyTemplate", "Declare one parameter that holds the whole."
    ),
    "more-findings": Code(
        "note",
        "There are so many findings of one code that the rest isn't shown.",
        "a spec without any declared placeholder",
        "Cure the cause; the rest shows then.",
    ),
    "name-length": _error(
        "A name is longer than some disk or tool can take.", "a handle of 300 letters", "Rename it in the overlay."
    ),
    "bad-metadata": _error(
        "Packaging tools can't take what [package] says.",
        'version = "first"',
        "Write it in the form that the hint shows.",
    ),
    # the output
    "not-ours": _error(
        "The output folder holds something that is no generated package; nothing in it was touched.",
        "gen build specs/x -o ~",
        "Choose another folder, or move what is there.",
    ),
    "edited-file": _error(
        "A generated file isn't as it was generated: a build would lose what was changed. Nothing was written.",
        "a line added to src/acme_sdk/client.py",
        "Move the change to a file of your own beside it; or lose it with --overwrite.",
    ),
    "file-in-the-way": _error(
        "A file of your own stands where a generated one belongs. Nothing was written.",
        "your src/acme_sdk/resources/orders.py, and a new resource `orders`",
        "Move your file.",
    ),
    "not-written": _error(
        "The output can't be written; what was there is as it was.",
        "a full disk, a folder without write permission",
        "Give it room or permissions, or choose another folder with -o.",
    ),
    "out-of-date": _error(
        "With --check: a generated file isn't what the spec gives.",
        "a spec that was changed after the last build",
        "Run gen build, and commit what it writes.",
    ),
    # what changes between two builds
    "renamed": _warning(
        "A public name of the package changes, because the overlay says so or the name became reserved.",
        'rename = "identifier", where the package has `id`',
        "None, if that is meant; else remove the rename.",
    ),
    "removed-name": _warning(
        "A public name of the package is gone, for the spec has no such thing any more.",
        "a field that was removed from the JSON",
        "None, if that is meant.",
    ),
    "name-taken": _error(
        "A new thing would have the public name of another that is gone: code written for that would go on"
        " silently with this.",
        "`userID` is removed and `user_id` is added: both are `user_id`",
        "Give the new one a `rename` in the overlay; with the same name, if both mean the same.",
    ),
}

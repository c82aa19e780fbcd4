"""The codes of findings: stable words, each explained by `gen explain`."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Code(Struct, frozen=True):
    """The meaning of a code, an example that causes it, and the cure."""

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
    "no-spec": _error(
        "The path does not exist, or is not a form of a spec.", "gen build specs/typo", "Correct the path."
    ),
    "empty-spec": _error(
        "The folder or page has no connector JSON.",
        "an empty folder",
        "Add the service document and the resources.",
    ),
    "unreadable": _error(
        "A file can't be read, or is a link out of the folder of the spec.",
        "a file without read permission",
        "Change its permissions, or replace the link by the file.",
    ),
    "too-large": _error(
        "A file is over 16 MiB, one text in it over 1 MiB, or a name stands for over 10,000 types.",
        "a 20 MiB resources.json",
        "Split it into several .json files; shorten the text.",
    ),
    "too-deep": _error(
        "A document, a type, a selector, a text of JSON or a chain of `extends` is nested over 64 levels.",
        "[[[[…]]]]",
        "Flatten it.",
    ),
    "not-utf8": _error("A file is not UTF-8.", "a file in Latin-1", "Save it as UTF-8; a byte order mark is allowed."),
    "invalid-json": _error("A document is not valid JSON.", '{"a": 1,}', "Correct it where the finding points."),
    "invalid-toml": _error("An overlay is not valid TOML.", "[package", "Correct it where the finding points."),
    "invalid-yaml": _error("A document is not valid YAML.", "a: [1, 2", "Correct it where the finding points."),
    "overlay-not-read": _warning(
        "An overlay is read with its folder, never with a single file of it.",
        "gen build specs/acme/acme.json",
        "Name the folder instead of the file.",
    ),
    "readme-markup": _error(
        "The README section of an overlay has HTML, an image, a hidden character, or a link whose scheme is not https.",
        'readme = "See <a href=...>here</a>."',
        "Write it as text, lists, tables, code and https links.",
    ),
    "duplicate-key": _error(
        "An object has the same key twice, so one value would be lost.",
        '{"path": "/a", "path": "/b"}',
        "Remove or rename one.",
    ),
    "repeated-key": _warning(
        "A mapping of an OpenAPI document has the same key twice, and the last is read.",
        "paths: {/a: ..., /a: ...}",
        "Remove or rename one.",
    ),
    "lone-surrogate": _error(
        "A text has half of a surrogate pair, which UTF-8 can't encode.",
        '"\\ud83d"',
        "Write the character itself, or both halves.",
    ),
    # OpenAPI documents
    "openapi-version": _error(
        "The OpenAPI version of a document is not supported: 2.0 and 3.0 to 3.2 are.", 'openapi: "1.0"', "Correct it."
    ),
    "invalid-openapi": _warning(
        "A place of an OpenAPI document does not follow the specification, and is left out.",
        "parameters: {limit: ...}",
        "Correct it where the finding points; the rest of the document is read.",
    ),
    "unresolved-reference": _warning(
        "A reference of an OpenAPI document leads to nothing, in a circle, or out of its folder.",
        '$ref: "#/components/schemas/Missing"',
        "Correct the reference.",
    ),
    "remote-reference": _warning(
        "A reference of an OpenAPI document is a URL; nothing is ever fetched.",
        "$ref: https://example.com/schemas.yaml#/Pet",
        "Copy the file beside the document, and refer to the copy.",
    ),
    "not-said": _warning(
        "An OpenAPI document has something that the format can't express; the finding says what replaces it.",
        "in: querystring",
        "Say it in an overlay in another way, or leave it.",
    ),
    "bearer-instead": Code(
        "note",
        "A security scheme of an OpenAPI document has a flow that needs a browser, so calls take an access token.",
        "type: oauth2, flows: {authorizationCode: ...}",
        "Pass a token, or a function that returns one; or say in an overlay's `[auth]` how to get one.",
    ),
    "conflicting-members": _warning(
        "Schemas that are joined by `allOf` contradict one another.",
        "allOf: [{type: string}, {type: integer}]",
        "Correct one of them; the first is read.",
    ),
    "named-otherwise": Code(
        "note",
        "A schema, field or variable of an OpenAPI document has another name: its own is taken, or too long.",
        "components: {schemas: {user_group: ..., UserGroup: ...}}",
        "Nothing to do; `rename` in an overlay gives it a better name.",
    ),
    "skipped-fence": Code(
        "note",
        "A fenced block of a documentation page is not connector JSON, and was skipped.",
        "```\nGET /v1/sms\n```",
        "If the block is part of the connector, make it valid JSON.",
    ),
    "unknown-document": _error(
        "A JSON file is neither a service document, nor resources or types.",
        '{"name": "x"}',
        'An object with "service", "resources" or "types", or an array of resources; move other files away.',
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
    "missing-key": _error("A required key is missing.", '"fields": [{"type": "ID"}]', "Add the key."),
    "invalid-value": _error(
        "A value has the wrong form.", '"operations": []', "Write the form that the message names."
    ),
    "unknown-key": _warning(
        "The format does not have this key. It may be misspelt.",
        '"queryParam": {}',
        "Correct or remove it.",
    ),
    "unused-key": _warning(
        "The key has no effect beside what else is written.",
        '[webhooks.signatures.callbacks]\nmethod = "standard-webhooks"\nhash = "sha1"',
        "Remove it, or change what it depends on.",
    ),
    # the overlay
    "overlay-key": _error(
        "The overlay format does not have this key.", "[resources.sms]\nrecrod = 'X'", "Correct or remove it."
    ),
    "overlay-target": _error(
        "The overlay changes or removes an entry that does not exist.",
        "[resources.smss]\nrecord = 'X'",
        "Correct the name. A new entry needs its required keys, such as the `method` of an operation.",
    ),
    # templates and placeholders
    "unclosed-hole": _error("A `{{` has no `}}`.", '"/users/{{id"', "Close it."),
    "hole-name": _error(
        "The text between `{{` and `}}` is not a valid name.",
        '"/users/{{user id}}"',
        "Letters, digits, `_`, `.` and `-`, beginning with a letter or `_`.",
    ),
    "other-template": _warning(
        "A path has a hole in the syntax of another tool (`{id}`, `:id`, `${id}`, `%s`): it is sent as plain text.",
        '"/users/{id}"',
        "Write it as a hole: {{id}}.",
    ),
    "undeclared-placeholder": _warning(
        "No placeholder declares this hole, so it is a required String.",
        '"baseURL": "https://{{region}}.api.example.com"',
        "Declare it in `placeholders`, or as [settings.region] in overlay.toml.",
    ),
    "unused-placeholder": _warning(
        "No hole uses this placeholder, so it is not a parameter.",
        '{"value": "/x", "placeholders": [{"name": "id"}]}',
        "Remove it, or add the hole.",
    ),
    "conflicting-placeholder": _error(
        "A name is declared twice, with different types or options.",
        "`id` as a String in the path and as an Integer in the body",
        "Make the declarations equal, or rename one.",
    ),
    "optional-path-hole": _warning(
        "A path hole is declared optional, but every part of a path is required.",
        '{"value": "/{{id}}", "placeholders": [{"name": "id", "required": false}]}',
        'Declare it as "required": true.',
    ),
    "bad-default": _error(
        "A default does not match its type or options.",
        '{"name": "size", "type": "Integer", "default": "ten"}',
        "Correct the default or the type.",
    ),
    "bad-option": _error(
        "An option does not match the type.",
        '{"name": "size", "type": "Integer", "options": ["one"]}',
        "Correct it or the type.",
    ),
    "bad-example": _warning(
        "An example does not match its type, or names no parameter. Calls, tests and the mock do not use it.",
        '{"name": "size", "type": "Integer", "example": "large"}',
        "Correct it or the type.",
    ),
    "unknown-type": _error(
        "A name in a type is neither a type of the format nor declared.",
        '"type": "Strnig"',
        "Correct the name, or declare it under `types`.",
    ),
    "duplicate-type": _error(
        "Two documents declare a type of the same name.",
        '"types": {"Address": {}} in two files',
        "Rename one of them, or keep one.",
    ),
    "endless-type": _error(
        "A type stands for itself, or a record requires itself: no value of it ends.",
        '"types": {"A": {"type": "A[]"}}',
        "Put a record between them, or make the member optional.",
    ),
    "ambiguous-union": _error(
        "Nothing tells two types of a union apart: their JSON kind is one, and no tag or required member differs.",
        '"type": "DateTime | String"',
        "Declare a tag, or give each type a field with one option.",
    ),
    "tag-mismatch": _warning(
        "The field at the tag of a union can't have the value that selects its record. The tag decides.",
        '"types": {"Cat": {"fields": [{"name": "type", "options": ["dog"]}]},'
        ' "Pet": {"tag": ["type"], "variants": {"cat": "Cat"}}}',
        "Correct the options or the type of the field, or the values of the tag.",
    ),
    # requests
    "http-method": _error("The method is not an HTTP method.", '"method": "FETCH"', "GET, POST, PUT, PATCH, DELETE, …"),
    "content-type": _error(
        "The content type has no body encoding.",
        '"Content-Type": "application/xml"',
        "JSON, a form (url-encoded or multipart), or text.",
    ),
    "invalid-body": _error(
        "A body template does not match its content type.",
        '{"to": "{{to}}",}',
        "Correct it where the finding points.",
    ),
    "hole-as-key": _error("A hole is used as a key; keys are fixed.", '{"{{name}}": 1}', "Write the key."),
    "quoted-value": _warning(
        "The hole of a value other than text is in quotes, so the value is sent as text.",
        '{"count": "{{count}}"} with count an Integer',
        "Write the hole without quotes, or declare the type String.",
    ),
    "half-object": _warning(
        "An object of the body has constants, which are sent alone if the caller passes none of its optional values.",
        '{"thinking": {"type": "enabled", "budget": {{budget}}}}',
        "Name it in `groups` of the operation, to send it only with a value; `groups = []` keeps it.",
    ),
    "body-on-get": _warning(
        "A GET or HEAD has a body. It is sent, but many servers ignore it.", "GET with a bodyTemplate", "Use the query."
    ),
    "unknown-param": _warning(
        "Pagination sets a parameter that an operation with a body doesn't have.",
        'pagination = { style = "token", param = "curser", next = ["next"] }',
        "Name a query parameter or a hole of the operation, in its body for example.",
    ),
    "undeclared-param": _warning(
        "Pagination sets a query parameter that no hole declares, and another one has nearly that name.",
        'pagination = { style = "token", param = "curser", next = ["next"] } beside a query parameter `cursor`',
        "Correct the name, or declare the parameter.",
    ),
    "bad-base-url": _error(
        "A base URL, or the URL of a token endpoint, does not have the form `http(s)://host[:port][/path]`.",
        '"baseURL": "api.example.com"',
        "Write scheme, host and path.",
    ),
    "dot-segment": _error(
        "A path has a segment `.` or `..`, which addresses another resource.",
        '"/users/../admin"',
        "Write the path without it.",
    ),
    "fragment": _error("A path has a `#`, which starts the fragment and is never sent.", '"/a#b"', "Write %23."),
    "query-in-endpoint": _error(
        "An endpoint ends in a query, so a path after it would be part of the query.",
        '"endpoint": "/users?v=2",\n"operations": {"read": {"method": "GET", "path": "/{{id}}"}}',
        "Move what follows the `?` into the operation's `queryParams`.",
    ),
    "bad-header": _error(
        "The name or value of a header is not valid in HTTP.", '"X Trace": "1"', "Correct the name or the value."
    ),
    "well-known-variable": _warning(
        "The client reads an environment variable that other tools set, and sends its value elsewhere than to the"
        " domain that has its name.",
        '[settings.token]\nenv = "GITHUB_TOKEN"',
        "Choose another `env`, or another `env_prefix` in [package], unless the service is the owner of the variable.",
    ),
    "unknown-auth": _error(
        "The auth method or credential set does not exist.",
        '"method": "digest"',
        "Use a method that the message lists; declare a further set as [auth.name].",
    ),
    # names
    "bad-name": _error(
        "A name is not valid in Python, or is reserved by the package.",
        "record = 'class'",
        "Choose another name.",
    ),
    "name-collision": _error(
        "Two names of the connector become the same name in Python.",
        "the fields `userID` and `user_id`",
        "Rename one in the overlay, as the hint shows.",
    ),
    "same-selector": _warning(
        "Two fields of a record have the same selector.",
        "`subject` and `from` with one selector",
        "Correct one selector.",
    ),
    # the connector as a whole
    "dead-selector": _warning(
        "A selector passes through a value without members or elements, so it never has a value.",
        '`["name", "first"]` beside a text at `["name"]`',
        "Correct the selector, or the type of the other field.",
    ),
    "undeclared-member": _warning(
        "A selector of a page or an error names a member that the declared type of the body does not have.",
        'pagination = { style = "token", param = "cursor", next = ["next"] } where the body has `next_cursor`',
        "Correct the selector, or add the field to the type.",
    ),
    "unused-type": _warning(
        "Only the overlay declares this type, and nothing has it: it corrects no type of the spec.",
        "[types.Adress.fields.zip]\ntype = 'String'",
        "Correct the name, say where the type is used, or remove it.",
    ),
    "shape-mismatch": _warning(
        "A field is read with one shape, and written with another in a body of the same resource.",
        '`to.number` is read, {"to": ["…"]} is written',
        "Correct the selector or the body, unless the API really differs.",
    ),
    "effect-unsaid": Code(
        "note",
        "With `gen check`: nothing says what a POST costs, or whether it can be repeated; it counts as a change.",
        '"send": {"method": "POST"}, with `gen check`',
        'Write `effect = "changes"`, `"spends"` or another effect; or `idempotent`, or `tool = false`.',
    ),
    "unmatched-action": Code(
        "note",
        "The documentation page links to an action without an operation.",
        "[Action: Send a Fax](…)",
        "Add the operation, in the JSON or in an overlay.",
    ),
    "duplicate-event": _error("Two webhooks have the same id.", "two events `created` of one resource", "Rename one."),
    "ambiguous-webhook": _warning(
        "Two events are delivered to one path, and no `match` tells them apart.",
        "two webhooks with the same path",
        "Give each a `match` in the overlay.",
    ),
    "bad-match": _error(
        "A `match` needs a selector and a value, or a key.",
        "match = { value = 'x' }",
        "Write selector and value, or key.",
    ),
    "bad-delivery": _error(
        "The `items`, `event_id` or `challenge` of a webhook is invalid.",
        'challenge = { verify_token = "token" }',
        "Write what the hint shows.",
    ),
    "conflicting-delivery": _error(
        "Two events of one path have different `items`, `content_type` or `challenge`, but each delivery is read once.",
        "two webhooks with the path `/hooks`, one with `items = []`, one with `items = ['events']`",
        "Write the key at one of them: it holds for all events of the path.",
    ),
    "unknown-signature": _error(
        "The signature scheme is not declared.", "signature = 'typo'", "Declare [webhooks.signatures.name]."
    ),
    "bad-signature": _error(
        "The signature scheme is incomplete, or signs nothing that proves the sender.",
        '[webhooks.signatures.callbacks]\nmethod = "hmac"\nheader = "x-signature"\nhash = "sha265"',
        "Correct the key where the finding points.",
    ),
    "unused-signature": _warning(
        "No event uses this signature scheme.",
        '[webhooks.signatures.typo]\nmethod = "hmac"\nheader = "x-signature"',
        "Use it in an event, or remove it.",
    ),
    "mixed-signatures": _warning(
        "Some events of one path are signed and some are not; the unsigned ones are refused.",
        "two events with the same path, one `signature`",
        "Give each its `signature` in the overlay.",
    ),
    "too-many-holes": _error(
        "A text has more than 1,000 holes.", "a generated bodyTemplate", "Use one parameter for the whole text."
    ),
    "more-findings": Code(
        "note",
        "A spec has so many findings of one code that the rest is not shown.",
        "a spec without any declared placeholder",
        "Cure those that are shown, and run again.",
    ),
    "name-length": _error(
        "A name is longer than file systems allow.", "a handle of 300 letters", "Rename it in the overlay."
    ),
    "bad-metadata": _error(
        "A value of `[package]` is not valid in packaging metadata.",
        'version = "first"',
        "Write the form that the hint shows.",
    ),
    # the output
    "not-ours": _error(
        "The output folder is not a generated package. Nothing was written.",
        "gen build specs/x -o ~",
        "Choose another folder with -o, or move its content.",
    ),
    "edited-file": _error(
        "A generated file was edited, and a build would lose the edit. Nothing was written.",
        "a line added to src/acme_sdk/client.py",
        "Move the edit to a file of your own, or discard it with --overwrite.",
    ),
    "file-in-the-way": _error(
        "A file of your own has the path of a generated one, or is imported instead of it. Nothing was written.",
        "your src/acme_sdk/resources/orders.py, and a new resource `orders`",
        "Move your file.",
    ),
    "not-written": _error(
        "The output can't be written. The old package is unchanged.",
        "a full disk, a folder without write permission",
        "Free disk space, set permissions, or choose another folder with -o.",
    ),
    "out-of-date": _error(
        "With `--check`: a generated file differs from a new build.",
        "a spec edited after the last build",
        "Run gen build, and commit the package.",
    ),
    # changes of names between two builds
    "renamed": _warning(
        "A public name of the package changes, by a rename in the overlay or because the old name is reserved now.",
        'rename = "identifier", where the package has `id`',
        "If that is not intended, remove the rename.",
    ),
    "removed-name": _warning(
        "A public name of the package is gone, because the spec has removed its entry.",
        "a field that was removed from the JSON",
        "If that is not intended, restore the entry.",
    ),
    "name-taken": _error(
        "A new entry would take the public name of a removed one, so that code for the old would silently use the new.",
        "`userID` is removed and `user_id` is added: both are `user_id`",
        "Give the new entry a `rename` in the overlay; the same name, if both mean the same.",
    ),
}

"""How operations of an OpenAPI document are named."""

from __future__ import annotations

import pytest

from generator.frontends.openapi.naming import Endpoint, names
from generator.text.jsonvalue import Json


def endpoint(text: str) -> Endpoint:
    method, _, path = text.partition(" ")
    return Endpoint(method, path)


def named(*endpoints: Endpoint | str, by_tags: bool = False) -> list[str]:
    """The names of operations, in their order; a text is `METHOD path`."""
    every = [item if isinstance(item, Endpoint) else endpoint(item) for item in endpoints]
    return [f"{name.resource}.{name.method}" for name in names(every, by_tags=by_tags)]


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("GET /contacts", "contacts.list"),
        ("POST /contacts", "contacts.create"),
        ("GET /contacts/{id}", "contacts.read"),
        ("PATCH /contacts/{id}", "contacts.update"),
        ("PUT /contacts/{id}", "contacts.update"),
        ("POST /contacts/{id}", "contacts.update"),
        ("DELETE /contacts/{id}", "contacts.delete"),
        ("HEAD /contacts/{id}", "contacts.head"),
        ("OPTIONS /contacts", "contacts.options"),
        ("TRACE /contacts", "contacts.trace"),
        # prefixes and versions
        ("GET /v1/contacts", "contacts.list"),
        ("GET /api/v2/contacts", "contacts.list"),
        ("GET /rest/api/3.1/contacts", "contacts.list"),
        ("GET /2010-04-01/contacts", "contacts.list"),
        ("GET /v1beta1/contacts", "contacts.list"),
        ("GET /v{version}/contacts", "contacts.list"),
        ("GET /crm/v3/objects/contacts", "crm.objects.contacts.list"),
        # nesting
        ("POST /chat/completions", "chat.completions.create"),
        ("GET /repos/{owner}/{repo}/git/trees", "repos.git.trees.list"),
        ("PUT /chat/list/{id}", "chat.lists.update"),
        # actions
        ("POST /fine_tuning/jobs/{id}/cancel", "fine_tuning.jobs.cancel"),
        ("POST /messages/count_tokens", "messages.count_tokens"),
        ("POST /cards/search_by_pan", "cards.search_by_pan"),
        ("POST /threads/{id}/submitToolOutputs", "threads.submit_tool_outputs"),
        ("POST /rows/bulk-delete", "rows.bulk_delete"),
        ("POST /rows/bulk_set_state", "rows.bulk_set_state"),
        ("POST /rows/filter", "rows.filter"),
        ("POST /kernels/{id}/interrupt", "kernels.interrupt"),
        ("POST /runs/{id}/wait", "runs.wait"),
        ("POST /runs/stream", "runs.stream"),
        ("POST /runs/batch", "runs.batch"),
        ("POST /sessions/{id}/summarize", "sessions.summarize"),
        ("POST /window/show-toast", "window.show_toast"),
        ("POST /rows/filters", "rows.filters.create"),
        ("POST /rows/paginate", "rows.paginate"),
        ("POST /pins/add/{id}", "pins.add"),
        ("POST /pins/{id}/remove/{name}", "pins.remove"),
        ("POST /reports/share/{id}", "reports.share.update"),
        ("POST /add/{id}", "add.update"),
        ("DELETE /pins/remove/{id}", "pins.remove.delete"),
        ("POST /seats/decrement", "seats.decrement"),
        ("POST /print-orders/{id}/pause_print_order", "print_orders.pause_print_order"),
        ("POST /print-orders/{id}/pause_reason", "print_orders.pause_reason.create"),
        ("POST /payments/{id}/return", "payments.return_"),
        ("POST /x/delete", "x.delete"),
        ("GET /files/{id}/download", "files.download"),
        ("GET /pet/findByStatus", "pet.find_by_status"),
        ("GET /jobs/{id}/transfer", "jobs.transfer.read"),
        ("DELETE /messages/{id}/pin", "messages.pin.delete"),
        ("POST /search", "search.search"),
        ("POST /documents/search", "documents.search"),
        ("POST /messages:send", "messages.send"),
        ("DELETE /messages/{id}:purge", "messages.purge"),
        ("POST /chat.postMessage", "chat.post_message"),
        ("POST /simulate/payments/receipt", "payments.simulate_receipt"),
        ("POST /projects/{id}/merge_requests", "projects.merge_requests.create"),
        ("POST /orders/{id}/transfer_limits", "orders.transfer_limits.create"),
        # one of its kind
        ("GET /me", "me.read"),
        ("GET /account", "account.read"),
        ("GET /status", "status.read"),
        ("GET /people", "people.list"),
        ("POST /settings", "settings.update"),
        # spellings of a path
        ("GET /users.json", "users.list"),
        ("GET /users/{id}.json", "users.read"),
        ("GET /users/json", "users.list"),
        ("GET /users/{id}/json", "users.read"),
        ("POST /uploads/json", "uploads.json.create"),
        ("GET /users/{id}.{format}", "users.read"),
        ("GET /Users('{id}')", "users.read"),
        ("GET /maps;lat={lat}/tiles", "maps.tiles.list"),
        ("GET /reports/daily-{date}", "reports.daily.read"),
        ("GET /a/{b}-{c}/d", "a.d.read"),
        ("POST /{name=projects/*/jobs/*}:cancel", "projects.jobs.cancel"),
        ("GET /cookies#formExploded", "cookies.list_form_exploded"),
        ("GET /blobs?comp=tags", "blobs.list_comp_tags"),
        ("POST /messages?beta=true", "beta.messages.create"),
        ("GET /", "root.read"),
        ("GET /{id}", "root.read"),
        ("GET /v1", "v1.read"),
        ("GET /2fa", "n2fa.read"),
        ("GET /straße/{id}", "straße.read"),
        ("GET /import/jobs", "import_.jobs.list"),
        ("GET /async/jobs", "asynchronous.jobs.list"),
        ("get /-/$/ünder_scores", "ünder_scores.list"),
    ],
)
def test_a_name_follows_from_method_and_path(operation: str, name: str) -> None:
    assert named(operation) == [name]


def test_the_reply_says_what_a_list_is() -> None:
    assert named(
        Endpoint("GET", "/staff", is_list=True),
        Endpoint("GET", "/settings/colours", is_list=False),
        Endpoint("GET", "/x/{id}", is_list=True),
    ) == ["staff.list", "settings.colours.read", "x.read"]


def test_where_no_reply_says_it_an_operation_id_in_the_singular_is_of_one() -> None:
    assert named(
        Endpoint("GET", "/store/items", "get_item"),
        Endpoint("GET", "/v2/things", "get_thing_v2_things_get"),
        Endpoint("GET", "/boxes", "get_boxes"),
        Endpoint("GET", "/series/news", "get_news"),
        Endpoint("GET", "/parts", "find"),
    ) == ["store.items.read", "things.read", "boxes.list", "series.news.read", "parts.list"]


def test_a_thing_beside_its_items_is_not_listed() -> None:
    assert named(
        Endpoint("GET", "/threads/{id}/state", "get_latest_state", has_reply=True),
        Endpoint("GET", "/threads/{id}/state/{point}", "get_state", has_reply=True),
        Endpoint("GET", "/orders", "get_orders", is_list=False, has_reply=True),
        Endpoint("GET", "/orders/{id}", "get_order", is_list=False, has_reply=True),
        Endpoint("GET", "/staff", "get_staff"),
        Endpoint("GET", "/staff/{id}", "get_member"),
    ) == [
        "threads.state.get_latest_state",
        "threads.state.read",
        "orders.list",
        "orders.read",
        "staff.list",
        "staff.read",
    ]


def test_a_put_beside_a_patch_replaces() -> None:
    assert named("PUT /contacts/{id}", "PATCH /contacts/{id}") == ["contacts.replace", "contacts.update"]


def test_a_post_to_an_item_beside_a_patch_creates() -> None:
    every = named("PATCH /files/{path}", "POST /files/{path}", Endpoint("POST", "/files/{path}:x", "post"))
    assert every == ["files.update", "files.create", "files.x"]


def test_a_taken_name_is_the_operation_id() -> None:
    assert named(
        Endpoint("GET", "/v2/contacts/{id}", "getContactV2"),
        Endpoint("GET", "/v1/contacts/{id}", "getContact"),
        "GET /v3/contacts/{id}",
    ) == ["contacts.get_contact_v2", "contacts.read", "contacts.read_v3"]


def test_an_operation_id_that_a_framework_numbered_says_less_than_the_version() -> None:
    assert named(
        Endpoint("POST", "/orders", "create_1"),
        Endpoint("POST", "/v2/orders", "create_2"),
        Endpoint("GET", "/orders/{id}", "getById"),
        Endpoint("GET", "/v2/orders/{id}", "getById_7"),
        Endpoint("PUT", "/orders/{id}", "save"),
        Endpoint("PATCH", "/orders/{id}", "save_1"),
        Endpoint("PATCH", "/orders/{number}", "save_2"),
    ) == [
        "orders.create",
        "orders.create_v2",
        "orders.read",
        "orders.read_v2",
        "orders.replace",
        "orders.update",
        "orders.update_by_number",
    ]


def test_an_operation_id_is_cut_off_where_a_framework_appended_path_and_method() -> None:
    assert named(
        Endpoint("GET", "/seats/{id_or_name}", "read_seat_seats__id_or_name__get"),
        Endpoint("GET", "/v2/seats/{id_or_name}", "read_seat_v2_v2_seats__id_or_name__get"),
        Endpoint("GET", "/v3/seats/{id_or_name}", "v3_seats__id_or_name__get"),
    ) == ["seats.read", "seats.read_seat_v2", "seats.v3_seats_id_or_name_get"]


def test_paths_that_differ_in_case_or_underscores_have_one_resource() -> None:
    every = named("GET /user_names", "GET /UserNames", "GET /userNames", "GET /user-names")
    assert every[1] == "user_names.list"
    assert len({name.rpartition(".")[0] for name in every}) == 1
    assert len(set(every)) == 4


def test_an_action_that_is_a_resource_of_others_is_a_resource() -> None:
    assert named("POST /jobs/{id}/run", "GET /jobs/{id}/run/{run}") == ["jobs.run.create", "jobs.run.read"]


def test_resources_of_one_class_name_are_one_resource() -> None:
    assert named("GET /a/b_c", "POST /a_b/c", "POST /a_b/c/d") == ["a.b_c.read", "a.b_c.create", "a.b_c.d.create"]
    assert named("GET /a/b", "POST /a_b/c") == ["a.b.read", "a.b.c.create"]


def test_the_scope_of_most_operations_is_left_out() -> None:
    paths = ["GET /v1/projects/{id}/numbers", "GET /v1/projects/{id}/numbers/{number}", "GET /v1/projects/{id}/apps"]
    assert named(*paths, "GET /regions") == ["numbers.list", "numbers.read", "apps.list", "regions.list"]
    assert named(*paths, "GET /v1/projects")[0] == "projects.numbers.list"


@pytest.mark.parametrize(
    ("extensions", "name"),
    [
        ({"x-fern-sdk-group-name": "chat.messages", "x-fern-sdk-method-name": "sendNow"}, "chat.messages.send_now"),
        ({"x-fern-sdk-group-name": ["chat", "messages"]}, "chat.messages.create"),
        ({"x-speakeasy-group": "Drinks", "x-speakeasy-name-override": "order"}, "drinks.order"),
        ({"x-speakeasy-name-override": "order"}, "things.order"),
        ({"x-stainless-method": "a.b.make"}, "a.b.make"),
        ({"x-stainless-method": {"path": "a.make"}}, "a.make"),
        ({"x-sdk-method-name": {"python": "make", "go": "Do"}}, "things.make"),
        ({"x-fern-sdk-group-name": 1, "x-fern-sdk-method-name": ["", None]}, "things.create"),
        ({"x-fern-sdk-method-name": "first", "x-speakeasy-name-override": "second"}, "things.first"),
    ],
)
def test_extensions_of_vendors_come_first(extensions: dict[str, Json], name: str) -> None:
    assert named(Endpoint("POST", "/things", extensions=extensions)) == [name]


def test_an_extension_gets_a_name_before_a_path_does() -> None:
    given = Endpoint("POST", "/other", extensions={"x-speakeasy-group": "things", "x-speakeasy-name-override": "list"})
    assert named(Endpoint("GET", "/things", "allThings"), given) == ["things.all_things", "things.list"]


def test_resources_by_tags() -> None:
    assert named(
        Endpoint("GET", "/v1/a/b/{id}", tags=("Pet Store", "x")),
        Endpoint("GET", "/v1/c/{id}", "getC", tags=("Pet Store",)),
        Endpoint("POST", "/v1/c/{id}/cancel", tags=("Pet Store",)),
        "GET /v1/c",
        by_tags=True,
    ) == ["pet_store.read_v1_a_b_id", "pet_store.read", "pet_store.cancel", "c.read"]


def test_names_have_limits() -> None:
    long = "/".join(f"segment{number}" for number in range(40))
    [name] = names([Endpoint("GET", f"/{long}/{'x' * 300}"), Endpoint("GET", "/a")])[:1]
    assert len(name.resource) <= 64
    assert named(f"GET /v{'9' * 5000}/a") == ["a.read"]
    first, second = names([Endpoint("GET", f"/a/{'b' * 300}1"), Endpoint("GET", f"/a/{'b' * 300}2")])
    assert first != second
    assert max(len(second.method), len(first.method)) < 200


def test_where_nearly_all_operations_are_calls_the_last_word_is_the_method() -> None:
    paths = ["/core/du", "/core/disks", "/core/stats", "/files/copyfile", "/files/list", "/files/hash", "/version"]
    more = ["/jobs/state", "/jobs/state/reset", "/jobs/quit"]
    found = ["core.du", "core.disks.create", "core.stats", "files.copyfile", "files.list", "files.hash"]
    found += ["version.create", "jobs.state.create", "jobs.state.reset", "jobs.quit"]
    assert named(*(f"POST {path}" for path in [*paths, *more])) == found
    assert named(*(f"POST {path}" for path in paths))[0] == "core.du.create"
    assert named(*(f"POST {path}" for path in [*paths, *more]), "GET /a", "GET /b")[0] == "core.du.create"


def test_a_plural_is_the_method_of_a_call_whose_operation_id_is_the_path() -> None:
    paths = ["/core/du", "/core/disks", "/core/stats", "/files/copyfile", "/files/list", "/files/hash", "/version"]
    calls = [Endpoint("POST", path, path[1:].replace("/", "_")) for path in [*paths, "/jobs/a", "/jobs/quit"]]
    others = [Endpoint("POST", "/plugins/listPlugins", "pluginsListPlugins"), Endpoint("POST", "/v1/rows", "addRows")]
    found = named(*calls, *others)
    assert found[1:3] == ["core.disks", "core.stats"]
    assert found[-2:] == ["plugins.list_plugins", "rows.create"]


def test_a_format_that_is_read_beside_the_thing_is_another_thing() -> None:
    every = named("GET /scripts/{id}", "GET /scripts/{id}/json", "GET /scripts/{id}/cbor", "GET /boxes/{id}/json")
    assert every == ["scripts.read", "scripts.json.read", "scripts.cbor.read", "boxes.read"]


def test_a_taken_name_without_an_operation_id_says_what_tells_it_from_the_other() -> None:
    assert named("GET /books/search", "POST /books/search") == ["books.search", "books.search_post"]
    assert named("GET /links/{at}/tickers", "GET /links/tickers/{id}", "GET /links/{at}/tickers/{id}") == [
        "links.tickers.list",
        "links.tickers.read",
        "links.tickers.read_by_at",
    ]
    lists = [Endpoint("GET", path, is_list=True, is_page=True) for path in ("/l/{at}/t", "/l/t/{id}", "/l/{at}/t/{id}")]
    assert named(*lists) == ["l.t.list", "l.t.list_by_id", "l.t.list_by_at_and_id"]
    assert named("GET /fields/{collection}", "GET /fields/{collection}/{id}") == ["fields.read", "fields.read_by_id"]
    assert named("GET /v1/users", "GET /v2/users") == ["users.list", "users.list_v2"]
    assert named("DELETE /pets/{id}", "DELETE /pets", "PUT /pets", "PUT /pets/{id}", "PATCH /pets/{id}") == [
        "pets.delete",
        "pets.delete_many",
        "pets.update_many",
        "pets.replace",
        "pets.update",
    ]
    assert named("PATCH /ext/{name}", "PATCH /ext/{bundle}/{name}")[1] == "ext.update_by_bundle"

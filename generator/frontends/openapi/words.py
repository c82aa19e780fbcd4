"""The words of English and of the Web by which operations are named."""

from __future__ import annotations

METHODS = {
    "GET": "read",
    "POST": "create",
    "PATCH": "update",
    "PUT": "update",
    "DELETE": "delete",
}
"""The verbs of HTTP methods on a resource; any other method is its own name."""

RESERVED = frozenset(("list", "read", "create", "update", "replace", "delete"))

PREFIXES = frozenset(("api", "apis", "rest", "restapi", "rest-api", "web-api", "webapi"))
"""First segments that every path of an API may begin with."""

FILES = frozenset("json xml yaml yml csv tsv txt html htm pdf rss atom ics xlsx zip php asp aspx jsp".split())
"""Extensions of files."""

REPRESENTATIONS = frozenset(("json",))
"""Last segments that say how a reply is written, which is as any other is."""

VERBS = frozenset(
    "abort accept ack acknowledge activate add adjust allocate append apply approve assign associate assume attach"
    " authenticate authorise authorize backfill bind calculate cancel capture classify clear close compact compare"
    " complete compute confirm connect consume convert count create deactivate decline decode decrement decrypt delete"
    " deny deploy deprecate deregister describe destroy detach detect detokenize disable disassociate discard"
    " disconnect dismiss dispatch dispose dissociate duplicate enable encode encrypt enqueue enroll enter evaluate"
    " execute expand expire explain extend extract favorite favourite fetch finalise finalize find finish flush forget"
    " generate get hangup identify impersonate increment ingest initialise initialize initiate insert inspect install"
    " instantiate invalidate invoke kill materialize migrate modify normalise normalize notify obtain paginate parse"
    " persist populate postpone predict prepare promote provision prune publish purge reactivate read reassess"
    " reassign reauthenticate rebuild recalculate receive recognise recognize recommend reconnect recover recreate"
    " redact redeem redeliver refer refuse regenerate register reindex reissue reject reload remix remove rename"
    " render renew reopen reorder replace reprocess reprovision rerank reschedule resend reserve resize resolve"
    " respond restart restore resubmit resume resync retire retrieve retry reveal reverse revert revoke rotate save"
    " select send set settle show simulate skip snooze start steal stop submit subscribe suggest summarise summarize"
    " suspend synchronise synchronize terminate toggle tokenize transcribe translate truncate unarchive unassign"
    " unassociate unbind unblock undelete undo unfavorite unfavourite unfollow unfreeze uninstall unlink unlock unmark"
    " unmute unpause unpin unpublish unregister unrevert unset unshare unstar unsubscribe unsuspend untag untrash"
    " update upsert validate verify wait withdraw write".split()
)
"""Words that are rarely anything but verbs."""

NOUN_VERBS = frozenset(
    "archive assess batch block bulk check cleanup clone copy download draft edit embed end export filter follow fork"
    " forward freeze grant heartbeat hide import interrupt invite join kick launch leave link list lock login logout"
    " lookup mark match merge move mute open pause pay peek pin ping play poll preview process pull push query"
    " redirect refresh refund release replay replicate reply report request rerun reset return review rollback route"
    " run scan schedule scroll search share shutdown sign signin signout signup split stream swap sync tag test"
    " transfer transform trash trigger upgrade upload use view void vote watch".split()
)
"""Words that are as often nouns: the last word of a path that is posted to is a verb."""

ADVERBS = frozenset(("batch", "bulk", "mass", "multi"))
"""Words before a verb: `bulk_set_state`."""

READING = frozenset(
    "autocomplete check compare count describe diff download export fetch find get list lookup ping poll preview"
    " query read retrieve search stream suggest validate verify view".split()
)
"""Verbs of a GET."""

STATES = frozenset("configuration defaults limit preferences retention setting settings".split())
"""Words for states of an object, which a POST changes."""

PARTICLES = frozenset("all and as at by down for from in into of off on out to up with".split())
"""Particles after a verb."""

NO_PLURALS = frozenset(
    "access address alias analysis analytics atlas aws axis basis bias bonus bus business campus canvas chaos class"
    " cms consensus corpus cors cosmos credentials css defaults details dns dress economics electronics exists express"
    " focus gas genius gps gross https ios is iss kubernetes lens logistics loss mathematics metrics mms news nexus os"
    " pass physics plus preferences press process progress pros radius rms rss rus series settings sms sos species ssis"
    " stats status success surplus tax tls us versus virus vps wss".split()
)
PLURALS = frozenset("children criteria data feet indices media men metadata mice people teeth vertices women".split())

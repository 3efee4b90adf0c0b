# SPDX-License-Identifier: GPL-3.0-or-later
"""Sandboxes, API credentials and their secrets, reply messages, the event log, the settings. A new page is a new line."""

from page import Page
from steps import choose, crash, enters, gone, kept, key, menu_item, on, press, row, row_menu, secret, sees, types
from webhookpages import OWN_PORT

CLOSE_MESSAGE = [press("Close message"), gone("push button", "Close message")]
CREDENTIALS = "API Credentials"
CUSTOM = "Luma custom provider"

EVENTS = [
    Page("Event log", [crash, press("Load the demo sandbox"), sees("table", "SMS Webhooks"), key("ctrl+6")],
         ("table", "Event log")),
    Page("Event details", [on("Event log", "table", "down")], ("push button", "Close details")),
    Page("Event details, fields", [on("Summary", "page tab list", "right")], ("table", "Fields")),
    Page("Event details, decision", [on("Fields", "page tab list", "right")], ("label", "Feedback…"), walked=False),
    Page("Event details, request", [on("Decision", "page tab list", "right")], ("text", "Request"), walked=False),
    Page("Event details, answer", [on("Request", "page tab list", "right")], ("text", "Answer"), walked=False),
    Page("Event details, timing", [on("Answer", "page tab list", "right")], ("table", "Timing")),
    Page("Event details, connection", [on("Timing", "page tab list", "right")], ("table", "Connection"), [key("esc")]),
]

HARNESS = [
    Page("Test harness", [key("ctrl+5")], ("push button", "Copy and export")),
    Page("A body of rows", [on("Sample", "radio button", "right"), press("Add member")], ("text", "Member 1: key")),
    Page("A body as text", [on("Rows", "radio button", "right")], ("text", "Body as text")),
    Page("Headers of a request", [on("Body", "page tab list", "right"), press("Add header")],
         ("text", "Header 1: name")),
    Page("Signature of a request", [on("Headers 1", "page tab list", "right"), choose("Signature", "Sinch HMAC")],
         ("password text", "Secret for this run")),
    Page("Retries of a request", [on("Signature", "page tab list", "right")], ("push button", "Add step"),
         walked=False),
    Page("Expectations of a request", [on("Retries", "page tab list", "right"), press("Add expectation")],
         ("text", "Expectation 1: value")),
    Page("Many events", [on("Send one", "radio button", "right")], ("push button", "Add to the mix")),
    Page("Many events were sent", [press("Start")], ("table", "Latency over time")),
    Page("Chaos pack", [on("Send many", "radio button", "right")], ("tree", "Cases")),
    Page("Rehearsal", [on("Chaos pack", "radio button", "right")], ("push button", "Add step"), walked=False),
    Page("Back to one request", [on("Rehearse", "radio button", "left"), on("Chaos pack", "radio button", "left"),
                                  on("Send many", "radio button", "left")], ("push button", "Copy and export"),
         walked=False),
    Page("Leaving a request", [key("ctrl+6")], ("push button", "Discard…"), [press("Discard…")]),
]

REPLIES = [
    Page("Sample events", [key("ctrl+7")], ("tree", "Fields of the sample")),
    Page("Profiles", [key("ctrl+8")], ("tree", "Attributes as a tree")),
    Page("Profile as JSON", [on("Tree", "page tab list", "right")], ("text", "Attributes as JSON"), walked=False),
    Page("Try a text on a profile", [on("JSON", "page tab list", "right")], ("push button", "Validate"),
         says=["Attributes, functions and helpers", "Validation: no problems found"]),
    Page("Reply messages", [key("ctrl+9")], ("table", "Reply messages")),
    Page("Row menu of a reply message", [row_menu("Reply messages")], ("menu item", "Copy text"), [key("esc")]),
    Page("Reply message", [key("ctrl+n")], ("text", "Text"), [key("esc")]),
    Page("Reply message deleted", [on("Reply messages", "table", "delete")], ("label", "A reply message for…"),
         [press("Undo")]),
]

CREDENTIAL_FORMS = [
    Page(CREDENTIALS, [key("ctrl+3")], ("table", CREDENTIALS)),
    Page("Credential form, Custom", [key("ctrl+n")], ("text", "Provider URL")),
    *[Page(f"Credential form, Custom, {kind}", [choose("Auth Type", kind)], ("combo box", kind), walked=False)
      for kind in ("MAC authentication", "OAuth authentication", "JWT authentication", "Basic authentication",
                   "Bearer authentication", "No Authentication")],
    *[Page(f"Credential form, {vendor}", [choose("SMS vendor", vendor, "up")], ("combo box", vendor),
           walked=vendor == "Infobip")
      for vendor in ("Twilio", "Infobip", "Sinch Conversational", "Sinch RCS", "Sinch MMS", "Sinch")],
    Page("Leaving a credential", [key("esc")], ("push button", "Discard…"), [press("Discard…")]),
]

SECRETS = [
    Page("Secrets, none", [key("ctrl+2")], ("label", "Where are my secrets")),
    Page("Secrets in memory", [press("Keep secrets in memory for this run instead", "check box")],
         ("label", "Where are my secrets"), walked=False),
    Page("Row menu of a credential", [key("ctrl+3"), row(CREDENTIALS, CUSTOM), row_menu(CREDENTIALS)],
         ("menu item", "Verify SMS connection…"), [key("esc")]),
    Page("A credential, edited", [on(CREDENTIALS, "table", "f2"), enters("Provider URL", lambda it: it.provider),
                                  secret("API Token: nothing is kept", "luma-key")], ("push button", "Submit")),
    Page("A credential with a secret", [key("ctrl+s")], ("push button", "Edit"), says=["API Token"], walked=False),
    Page("Where are my secrets", [key("ctrl+2")], ("table", "Secrets of this sandbox")),
    Page("Row menu of a secret", [row_menu("Secrets of this sandbox")], ("menu item", "Forget…")),
    Page("Forget a secret", [menu_item("Forget…")], ("text", f"Type “{CUSTOM}” to go on"), [key("esc")],
         says=["can't be undone", CUSTOM]),
]

VERIFY = [
    Page("Verify connection", [key("ctrl+3"), key("esc"), row_menu(CREDENTIALS), menu_item("Verify SMS connection…")],
         ("push button", "Verify connection")),
    Page("Connection verified", [enters("Number", "+46701740612"), enters("Message", "Luma: hello"),
                                 press("Verify connection")], ("text", "Answer"), says=["luma-1"]),
    Page("Connection verified, headers", [on("Answer", "page tab list", "right")], ("text", "Headers of the answer"),
         walked=False),
    Page("Connection verified, request", [on("Headers", "page tab list", "right")],
         ("text", "Request, without its secrets"), [key("esc")], walked=False),
]

CREDENTIAL_QUESTIONS = [
    Page("Move to a webhook", [row(CREDENTIALS, "Luma Infobip"), row_menu(CREDENTIALS), menu_item("Move to a webhook…")],
         ("dialog", "Move from API credentials to webhooks"), [key("esc")]),
    Page("Delete a credential in use", [row(CREDENTIALS, CUSTOM), *[on(CREDENTIALS, "table", "delete")]],
         ("text", f"Type “{CUSTOM}” to go on"),
         says=["1 SMS webhook uses them", "Luma inbound", "1 secret"]),
    Page("Credential deleted", [types(CUSTOM), press("Go on")], ("label", f"{CUSTOM} is deleted…"), CLOSE_MESSAGE,
         says=["need"], walked=False),
]

CREDENTIAL_DRAFT = [
    Page("Credential form before a crash", [key("ctrl+n"), enters("Name", "Luma spring")], ("push button", "Submit"),
         walked=False),
    Page("A draft of a credential", [kept("the draft", "SELECT 1 FROM drafts"), crash, key("ctrl+3"), key("ctrl+n")],
         ("push button", "Throw away"), [press("Throw away")], says=["A draft from", "Secrets are not kept in drafts"]),
]

SANDBOXES = [
    Page("Sandboxes", [key("ctrl+1")], ("push button", "Create sandbox")),
    Page("Create sandbox", [key("ctrl+n")], ("text", "Organisation"), [key("esc")]),
    Page("Row menu of a sandbox", [row("Sandboxes", "dev"), row_menu("Sandboxes")], ("menu item", "Rename…"),
         [key("esc")]),
    Page("Rename a sandbox", [on("Sandboxes", "table", "f2")], ("push button", "Rename"), [key("esc")]),
    Page("A production sandbox", [row_menu("Sandboxes"), menu_item("Mark as production")],
         ("label", "dev is a production sandbox now…"), CLOSE_MESSAGE),
    Page("Copy to a production sandbox",
         [key("ctrl+4"), row_menu("SMS Webhooks"), menu_item("Copy to another sandbox…"), press("Copy 1 webhook")],
         ("text", "Type “dev” to go on"), [key("esc"), sees("push button", "Copy 1 webhook"), key("esc")],
         says=["dev is a production sandbox."]),
    Page("No production sandbox any more", [key("ctrl+1"), row_menu("Sandboxes"), menu_item("Mark as development…")],
         ("text", "Type “dev” to go on"), [key("esc")]),
    Page("Delete a sandbox", [on("Sandboxes", "table", "delete")], ("text", "Type “dev” to go on"),
         says=["Delete the sandbox dev for good?"]),
    Page("Sandbox deleted", [types("dev"), press("Go on")], ("label", "The sandbox dev is deleted."), CLOSE_MESSAGE,
         walked=False),
]

SERVED = "Webhooks that the receiver serves"
RECEIVER = [
    Page("Receiver", [press(lambda it: f"Receiver on :{it.port}", "page tab")], ("table", SERVED)),
    Page("Row menu of a served webhook", [row_menu(SERVED)], ("menu item", "Copy URL"), [key("esc")]),
    Page("A script for a webhook", [on(SERVED, "table", "down"), press("Fail so often, then answer")],
         ("text", "Step 1: status"), [press("Answer normally")], says=["Each request follows one step"]),
    Page("An address on the allow-list", [enters("Address or range", "10.0.0.0/8"), press("Add")],
         ("list item", "10.0.0.0/8"), walked=False),
]

FEEDBACK = [
    Page("Feedback webhook settings", [press("Feedback webhook settings", "page tab")],
         ("push button", "Create Feedback Webhook")),
    Page("Feedback webhook form", [key("ctrl+n")], ("text", "Webhook Name")),
    Page("Feedback webhook form, JWT", [choose("Authentication method", "JWT Authentication")],
         ("push button", "Verify")),
    Page("Feedback webhook, submitted",
         [choose("Authentication method", "No Authentication", "up"), enters("Webhook Name", "Luma feedback"),
          enters("Webhook URL", "https://hooks.luma.example/feedback"), key("ctrl+s")], ("push button", "Edit")),
    Page("Events of the feedback webhook", [on("Settings", "page tab list", "right")], ("text", "Request body")),
    Page("Delivery reports", [on("Events", "page tab list", "right")], ("text", "Delivery report")),
    Page("Inventory of feedback webhooks", [key("esc")], ("table", "Feedback webhooks")),
    Page("Row menu of a feedback webhook", [row_menu("Feedback webhooks")], ("menu item", "Copy URL"), [key("esc")]),
]

PAGES = OWN_PORT + EVENTS + HARNESS + RECEIVER + FEEDBACK + REPLIES + CREDENTIAL_FORMS + SECRETS + VERIFY + CREDENTIAL_QUESTIONS + CREDENTIAL_DRAFT + SANDBOXES

-- SPDX-License-Identifier: GPL-3.0-or-later
-- A distinct inbound event for each request, in the shape of the demo's Custom webhook.
local count = 0
local run = tostring(os.time())
request = function()
    count = count + 1
    local body = string.format(
        '{"inboundMessage": "STOP", "profileNumber": "+4670174%04d", "requestId": "%s-%p-%d", ' ..
        '"originTimestamp": "2026-03-05T10:00:00Z", "inboundNumber": "+46701740601"}',
        count % 10000, run, request, count)
    return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
end

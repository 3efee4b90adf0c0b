// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Hookbench::Samples {

/// As writeWebhookDocument writes it.
inline const QByteArray custom = R"({
  "format": "hookbench/webhook/1",
  "name": "Luma inbound",
  "vendor": "custom",
  "type": "inbound",
  "apiCredential": "Luma custom",
  "senderPhoneNumber": "+46701740605",
  "keywordCategories": [
    {
      "category": "opt-in",
      "keywords": ["SUBSCRIBE", "YES"],
      "replyMessage": "Welcome to Luma."
    },
    {
      "category": "opt-out",
      "keywords": ["STOP", "CANCEL"],
      "replyMessage": "Luma: you will get no more messages.",
      "fuzzyLogic": true,
      "fuzzyProfile": "adobe-like",
      "fuzzyAutoResponse": "Did you mean STOP? Reply STOP to unsubscribe."
    },
    {
      "category": "double-opt-in",
      "keywords": ["JOIN"],
      "replyMessage": "Reply YES to confirm."
    },
    {
      "category": "help",
      "keywords": ["HELP"],
      "replyMessage": "Luma alerts. Reply STOP to leave."
    },
    {
      "category": "custom",
      "keywords": ["SPRING"],
      "replyMessage": "Noted."
    }
  ],
  "defaultReplyMessage": "Sorry, we did not get that.",
  "fieldsNotSent": ["originTimestamp"],
  "arrayReading": "first-element",
  "payload": {
    "results": [
      {
        "text": "{{inboundMessage}}",
        "from": "{{profileNumber}}",
        "id": "{{requestId}}",
        "to": "{{inboundNumber}}",
        "price": 1.50e0
      }
    ]
  }
}
)";

inline const QByteArray sinch = R"({
  "format": "hookbench/webhook/1",
  "name": "Luma Sinch",
  "vendor": "sinch",
  "apiCredential": "Luma",
  "senderPhoneNumber": "71717",
  "keywordCategories": [],
  "defaultReplyMessage": ""
}
)";

inline const QByteArray infobipFeedback = R"({
  "format": "hookbench/webhook/1",
  "name": "Luma reports",
  "vendor": "infobip",
  "type": "feedback"
}
)";

inline const QByteArray customFeedback = R"({
  "format": "hookbench/webhook/1",
  "name": "Luma reports",
  "vendor": "custom",
  "type": "feedback",
  "payload": {
    "statuses": [
      {
        "reference": "{{client_reference}}",
        "code": "{{failureCode}}",
        "status": "{{feedbackStatus}}"
      }
    ]
  }
}
)";

} // namespace Hookbench::Samples

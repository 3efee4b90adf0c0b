// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/language/language.h"

const QByteArray &sampleProfile()
{
    static const QByteArray json = R"({
        "person": {"name": {"firstName": "Zoë", "lastName": "Sjö", "fullName": "Zoë Sjö"}, "birthYear": 1985,
                   "birthDateTime": "2020-01-01T08:05:09Z", "gender": "female", "birthMonth": 6},
        "personalEmail": {"address": "zoe@example.com"},
        "mobilePhone": {"number": "+46701740601"},
        "homeAddress": {"city": "Los Angeles", "countryCode": "FR", "street": "Washington high street"},
        "loyalty": {"points": 120, "tier": "gold", "balance": "501", "expiryDate": "2025-01-14T07:00:00Z"},
        "big": 123456789012345678901234567890, "price": 1.10, "nothing": null, "empty": "",
        "identityMap": {"email": "zoe@example.com", "phone": "+46701740601"},
        "segmentMembership": {"ups": {"5fd513d7": {"status": "existing"}}},
        "commerce": {"order-total": 99}, "next": {"stop": "Oslo"},
        "orders": [{"name": "Shoes", "price": 89, "order": {"price": 89}, "status": "pending", "id": "a1"},
                   {"name": "Bottle", "price": 15, "order": {"price": 15}, "status": "sent", "id": "a2"},
                   {"name": "Bag", "price": 450, "order": {"price": 450}, "status": "pending", "id": "a3"}],
        "colours": ["red", "blue"], "months": [3, 6, 9],
        "evil": "a\"b\\c\nd<e>&'`=\u2028\r\nX-Bad: 1", "emoji": "😀"
    })";
    return json;
}

const QByteArray &sampleJourney()
{
    static const QByteArray json = R"({"journey": {"events": {"1697323153": {"timestamp": "2026-03-18T14:30:00Z"}},
            "datasetLookup": {"3709000": {"entities": [{"name": "Pan", "category": "household", "price": 10},
                                                       {"name": "Pen", "category": "office", "price": 2}]}}}})";
    return json;
}

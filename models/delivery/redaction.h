// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// Takes secrets out of what is shown. An endpoint may repeat what it was sent, as it stands or in another spelling:
/// with JSON's escapes, percent-encoded, as HTML, in base64. Wherever one is found, dots stand instead.
class Redaction
{
public:
    /// Blanks around a secret do not count; nothing happens for an empty one.
    void hide(const Secret &secret) { hide(secret.bytes()); }
    void hide(const QByteArray &secret);
    /// A header's value: the whole, what stands behind its scheme ("Bearer"), and a MAC's code.
    void hideHeaderValue(const QByteArray &value);
    /// A JSON text that is a secret: the whole, and each of its strings but those that say nothing ("grant_type").
    void hideJson(const QByteArray &text);
    /// The tokens in an OAuth server's answer.
    void hideTokens(const QByteArray &answer);

    QByteArray bytes(const QByteArray &text) const;
    QString text(const QString &text) const;
    /// The exchange without secrets in its URL, headers, bodies and details.
    Exchange exchange(Exchange exchange) const;

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    void add(const QByteArray &spelling);
    void findSpellings(const QByteArray &text, QList<Range> &found) const;
    void findEscaped(const QByteArray &text, QList<Range> &found) const;
    HeaderList headers(const HeaderList &list) const;

    /// As they are, for comparing with text whose escapes are resolved.
    QList<QByteArray> m_secrets;
    /// In every spelling.
    QList<QByteArray> m_spellings;
};

} // namespace Hookbench

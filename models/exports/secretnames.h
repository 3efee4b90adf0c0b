// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace Hookbench {

/// Whether a header of this name carries a secret, or what would let somebody act as its sender: authorization,
/// cookies, API keys, tokens, signatures. Told by its name alone; our reading of what providers call theirs.
bool isSecretHeader(QByteArrayView name);

/// The same for a parameter of a URL's query, percent-encoded or not.
bool isSecretParameter(QByteArrayView name);

/// How many bytes at the front of a secret header's value say how it is to be read ("Bearer "), and are no secret.
qsizetype schemeLength(QByteArrayView value);

/// Whether @p value is a placeholder already, as {{AUTHORIZATION}} is: capitals, digits and low lines in braces.
bool isPlaceholder(QByteArrayView value);

/// Gives each secret of one export a name that shells, scripts and Postman take for a variable's: AUTHORIZATION,
/// X_API_KEY, AUTHORIZATION_2. One secret in several requests has one name.
class SecretNames
{
public:
    /// The name for @p secret, which stands under @p where. A placeholder keeps its name.
    QByteArray nameFor(QByteArrayView where, const QByteArray &secret);
    /// All that were given, in the order they came.
    QList<QByteArray> names() const;
    /// What @p name stands for; the placeholder itself where that was all there was.
    QByteArray secret(const QByteArray &name) const;

private:
    /// Name and secret.
    QList<std::pair<QByteArray, QByteArray>> m_given;
};

} // namespace Hookbench

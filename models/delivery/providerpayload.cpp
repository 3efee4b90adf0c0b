// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/providerpayload.h"

#include "models/json/scanner.h"

#include <array>
#include <utility>

namespace Hookbench {

bool usesVariable(const QString &payload, QLatin1StringView name)
{
    return payload.contains(QString{u"{{" + name + u"}}"});
}

QByteArray renderProviderPayload(const QString &payload, const PayloadValues &values)
{
    const std::array<std::pair<QByteArray, const QString *>, 3> variables{{
        {"{{fromNumber}}", &values.fromNumber},
        {"{{toNumber}}", &values.toNumber},
        {"{{message}}", &values.message},
    }};
    const QByteArray text = payload.toUtf8();
    QByteArray rendered;
    rendered.reserve(text.size() + values.message.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf("{{", at);
        if (open < 0)
            break;
        rendered.append(QByteArrayView{text}.sliced(at, open - at));
        at = open;
        for (const auto &[variable, value] : variables) {
            if (!QByteArrayView{text}.sliced(open).startsWith(variable))
                continue;
            const QByteArray literal = Json::quoted(*value);
            rendered.append(QByteArrayView{literal}.sliced(1).chopped(1));
            at += variable.size();
            break;
        }
        if (at == open) {
            // A brace that opens no variable, maybe in front of one that does.
            rendered.append('{');
            ++at;
        }
    }
    rendered.append(QByteArrayView{text}.sliced(at));
    return rendered;
}

} // namespace Hookbench

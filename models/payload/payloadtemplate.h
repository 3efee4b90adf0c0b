// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/extraction.h"
#include "models/values/sampleevent.h"
#include "models/values/smswebhook.h"

#include <QByteArray>

#include <memory>

namespace Hookbench {

/// A checked template: JSON of the provider's shape with "{{token}}" where a field is read.
class PayloadTemplate
{
public:
    /// Compiles @p text for events of @p kind. Always gives a template; whether it can be used is for diagnostics() to
    /// say.
    static PayloadTemplate compile(const QByteArray &text, EventKind kind, const QStringList &fieldsNotSent = {},
                                   ArrayReading arrayReading = ArrayReading::EveryElement);
    /// Compiles a mapping of our own. A field may stand at several places: "{{client_reference}}" is looked at first,
    /// "{{client_reference 2}}" when there is nothing, and so on. No token is required.
    static PayloadTemplate compileBuiltIn(const QByteArray &text, EventKind kind,
                                          ArrayReading arrayReading = ArrayReading::EveryElement);
    PayloadTemplate(const PayloadTemplate &);
    PayloadTemplate(PayloadTemplate &&) noexcept;
    PayloadTemplate &operator=(const PayloadTemplate &);
    PayloadTemplate &operator=(PayloadTemplate &&) noexcept;
    ~PayloadTemplate();

    /// Every problem with line and column, in the order of the text.
    const Diagnostics &diagnostics() const;
    bool isUsable() const;
    /// Tokens that are bound, in the order of the text.
    QList<Field> boundFields() const;

    struct Compiled;
    const Compiled &compiled() const { return *m_compiled; }

private:
    explicit PayloadTemplate(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> m_compiled;
};

/// The text of a body with the sample's values in place of the tokens. A member whose token has no value is left out.
/// Key order, white space and literals of the template stay as they are.
QByteArray renderBody(const QByteArray &templateText, const QList<SampleField> &values);
/// The same with several events: the one element of the outermost array with a token in it is repeated, once for each
/// of @p further with the values of its own. A template without such an array gives the first event only.
QByteArray renderBody(const QByteArray &templateText, const QList<SampleField> &values,
                      const QList<QList<SampleField>> &further);

} // namespace Hookbench

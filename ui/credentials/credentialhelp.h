// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialshape.h"

#include <QCoreApplication>
#include <QString>

namespace Hookbench {

/// What the credential form explains: the mirrored product's help where it has one, ours where it has none.
class CredentialHelp
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::CredentialHelp)

public:
    struct Text
    {
        QString title;
        QString text;
    };

    /// The ? beside the section's title.
    static Text ofForm(CredentialVendor vendor);
    /// The ? beside a field. Empty where the label says it all.
    static Text of(CredentialField field, const CredentialShape &shape);
    static Text ofHeaders();
    /// The grey line under a field.
    static QString hint(const CredentialFieldSpec &spec, const CredentialShape &shape);
    /// An example in the empty field.
    static QString example(CredentialField field);
    /// The steps to take at the vendor before the form can be filled in, as rich text.
    static QString steps(CredentialVendor vendor);

private:
    static QString text(CredentialField field, const CredentialShape &shape);
    static QString sinchText(CredentialField field, CredentialVendor vendor);
    static QString infobipText(CredentialField field);
    static QString authenticationText(CredentialField field);
    static QString customText(CredentialField field);
    static QStringList stepsOf(CredentialVendor vendor);
};

} // namespace Hookbench

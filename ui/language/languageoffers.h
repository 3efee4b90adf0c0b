// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/attributepaths.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Hookbench {

/// Something of the language that can be put into a text.
struct LanguageOffer
{
    enum class Kind { Attribute, Function, Helper };
    Kind kind = Kind::Attribute;
    /// The path, or the name of the function or helper.
    QString name;

    bool operator==(const LanguageOffer &) const = default;
};

/// What is put there, and which bytes of it are selected then, to be typed over.
struct LanguageInsertion
{
    QByteArray text;
    int begin = 0;
    int end = 0;
};

/// Within a tag the bare path or call, elsewhere a tag with it.
LanguageInsertion insertionOf(const LanguageOffer &offer, bool inTag);

/// Whether byte @p at of @p text is between {{ and }} or {% and %}.
bool isInTag(QByteArrayView text, int at);

/// Where the word begins that ends at byte @p at.
int wordBegin(QByteArrayView text, int at);

/// What may stand at byte @p at for the word that was begun there, in alphabetical order: paths, functions with their
/// parentheses and, outside of tags, helpers.
QStringList completions(const QList<Attribute> &attributes, QByteArrayView text, int at);

/// What a word of completions() means.
std::optional<LanguageOffer> offerNamed(const QString &completion);

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/replybook.h"

#include "models/documents/replydocument.h"

#include <algorithm>

namespace Hookbench {

namespace {

QString primaryLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

/// "FR-ca" and "fr-CA" are one language, so the first part is always written small.
QString tidyLanguage(const QString &typed)
{
    const QString tag = typed.trimmed();
    return primaryLanguage(tag) + tag.mid(tag.section(u'-', 0, 0).size());
}

bool areSame(const ReplyText &one, const ReplyText &other)
{
    return one.use == other.use && one.text == other.text
        && one.language.compare(other.language, Qt::CaseInsensitive) == 0;
}

} // namespace

ReplyBook::ReplyBook(ReplyStore &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
}

Result<> ReplyBook::load(const QList<ReplyText> &builtIn)
{
    m_builtIn = builtIn;
    const Result<bool> used = m_store.wasUsed();
    if (!used)
        return used.error();
    const Result<QList<ReplyText>> stored = *used ? m_store.replies() : m_store.add(builtIn);
    if (!stored)
        return stored.error();
    if (*stored == m_replies)
        return {};
    m_replies = *stored;
    Q_EMIT changed();
    return {};
}

Result<ReplyText> ReplyBook::save(const ReplyText &reply)
{
    ReplyText wanted = reply;
    wanted.text = reply.text.trimmed();
    wanted.language = tidyLanguage(reply.language);
    if (wanted.text.isEmpty())
        return Error{tr("A reply message needs a text."), {}};
    if (!isLanguageTag(wanted.language))
        return Error{tr("“%1” is no language. Write a tag like “en” or “fr-CA”.").arg(reply.language.trimmed()), {}};
    if (holds(wanted))
        return Error{tr("The library has this text for this use and language already."), {}};
    Result<ReplyText> stored = m_store.save(wanted);
    if (!stored)
        return stored;
    const auto place = std::find_if(m_replies.begin(), m_replies.end(),
                                    [&](const ReplyText &known) { return known.id == stored->id; });
    if (place == m_replies.end())
        m_replies.append(*stored);
    else
        *place = *stored;
    Q_EMIT changed();
    return stored;
}

Result<> ReplyBook::remove(qint64 id)
{
    if (auto done = m_store.remove(id); !done)
        return done;
    m_replies.removeIf([id](const ReplyText &known) { return known.id == id; });
    Q_EMIT changed();
    return {};
}

Result<> ReplyBook::restore(const ReplyText &reply)
{
    if (find(reply.id))
        return {};
    if (holds(reply))
        return Error{tr("The library has this text for this use and language already."), {}};
    if (auto done = m_store.restore(reply); !done)
        return done;
    const auto place = std::find_if(m_replies.cbegin(), m_replies.cend(),
                                    [&](const ReplyText &known) { return known.id > reply.id; });
    m_replies.insert(place, reply);
    Q_EMIT changed();
    return {};
}

QList<ReplyText> ReplyBook::missing() const
{
    QList<ReplyText> found = m_builtIn;
    found.removeIf([this](const ReplyText &reply) { return holds(reply); });
    return found;
}

Result<int> ReplyBook::addBuiltIn()
{
    const QList<ReplyText> wanted = missing();
    if (wanted.isEmpty())
        return 0;
    const Result<QList<ReplyText>> stored = m_store.add(wanted);
    if (!stored)
        return stored.error();
    m_replies += *stored;
    Q_EMIT changed();
    return int(stored->size());
}

const ReplyText *ReplyBook::find(qint64 id) const
{
    const auto place
        = std::find_if(m_replies.cbegin(), m_replies.cend(), [id](const ReplyText &known) { return known.id == id; });
    return place == m_replies.cend() ? nullptr : &*place;
}

bool ReplyBook::holds(const ReplyText &reply) const
{
    return std::any_of(m_replies.cbegin(), m_replies.cend(),
                       [&](const ReplyText &known) { return known.id != reply.id && areSame(known, reply); });
}

QStringList ReplyBook::texts(ReplyUse use, const QString &language) const
{
    const QString wanted = primaryLanguage(language);
    QStringList first;
    QStringList rest;
    for (const ReplyText &reply : m_replies) {
        if (reply.use == use)
            (primaryLanguage(reply.language) == wanted ? first : rest).append(reply.text);
    }
    first += rest;
    first.removeDuplicates();
    return first;
}

} // namespace Hookbench

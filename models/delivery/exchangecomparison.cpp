// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/exchangecomparison.h"

#include "models/json/equality.h"
#include "models/words/signaturewords.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

using Json::Document;
using Json::Kind;

/// Nobody reads more, and a body may have a million.
constexpr qsizetype mostBodyRows = 5000;
/// A value that is longer is shown by its beginning.
constexpr qsizetype longestValue = 2000;

class Comparer
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ExchangeComparison)

public:
    Comparer(const Exchange &first, const Exchange &second)
        : m_first{first}
        , m_second{second}
    {
    }

    QList<ComparedRow> rows()
    {
        compareAnswers();
        compareOutcomes();
        compareBodies(ComparedSection::RequestBody, m_first.requestBody, m_second.requestBody);
        compareHeaders(ComparedSection::RequestHeaders, m_first.requestHeaders, m_second.requestHeaders);
        compareBodies(ComparedSection::AnswerBody, m_first.responseBody, m_second.responseBody);
        compareHeaders(ComparedSection::AnswerHeaders, m_first.responseHeaders, m_second.responseHeaders);
        return std::move(m_rows);
    }

private:
    using Text = std::optional<QString>;

    void add(ComparedSection section, const QString &name, const Text &first, const Text &second)
    {
        if (first || second)
            m_rows.append({section, name, shortened(first), shortened(second), first == second});
    }
    static Text shortened(const Text &text)
    {
        return text && text->size() > longestValue ? Text{text->left(longestValue) + u'…'} : text;
    }
    /// Nothing for an empty text.
    static Text some(const QString &text) { return text.isEmpty() ? Text{} : Text{text}; }

    static Text statusOf(const Exchange &exchange)
    {
        if (exchange.status == 0)
            return Words::name(exchange.failure);
        return QString{QString::number(exchange.status) + u' ' + Words::reasonPhrase(exchange.status)}.trimmed();
    }
    static Text signatureOf(const Exchange &exchange)
    {
        return exchange.signature == SignatureVerdict::NotChecked ? Text{} : Words::name(exchange.signature);
    }

    void compareAnswers()
    {
        const auto both = [this](const QString &name, auto get) {
            add(ComparedSection::Answer, name, get(m_first), get(m_second));
        };
        both(tr("Status"), statusOf);
        both(tr("Webhook"), [](const Exchange &exchange) { return some(exchange.webhookName); });
        both(tr("Method"), [](const Exchange &exchange) { return some(QString::fromUtf8(exchange.method)); });
        both(tr("URL"), [](const Exchange &exchange) { return some(exchange.url); });
        both(tr("Signature"), signatureOf);
    }

    void compareOutcomes()
    {
        const qsizetype count = std::max(m_first.outcomes.size(), m_second.outcomes.size());
        for (qsizetype i = 0; i < count; ++i) {
            const EventOutcome *first = i < m_first.outcomes.size() ? &m_first.outcomes.at(i) : nullptr;
            const EventOutcome *second = i < m_second.outcomes.size() ? &m_second.outcomes.at(i) : nullptr;
            const auto named = [&](const QString &name) {
                return count < 2 ? name : tr("Event %1: %2", "number, what is compared").arg(i + 1).arg(name);
            };
            const auto both = [&](ComparedSection section, const QString &name, auto get) {
                add(section, named(name), first ? get(*first) : Text{}, second ? get(*second) : Text{});
            };
            compareDecision(both);
            for (const auto &[field, key] : fieldNames) {
                both(ComparedSection::Fields, Words::name(field),
                     [wanted = field](const EventOutcome &outcome) { return some(outcome.event.normalised(wanted)); });
            }
        }
    }

    template<typename Both> void compareDecision(const Both &both)
    {
        const auto part = [&both](const QString &name, auto get) {
            both(ComparedSection::Decision, name,
                 [get](const EventOutcome &outcome) { return outcome.decision ? get(*outcome.decision) : Text{}; });
        };
        both(ComparedSection::Decision, tr("Decision"),
             [](const EventOutcome &outcome) { return some(Words::summary(outcome)); });
        part(tr("Category"), [](const Decision &decision) {
            return decision.category ? Text{Words::name(*decision.category)} : Text{};
        });
        part(tr("Keyword"), [](const Decision &decision) { return some(decision.keyword); });
        part(tr("Consent before"), [](const Decision &decision) { return Text{Words::name(decision.before)}; });
        part(tr("Consent after"), [](const Decision &decision) { return Text{Words::name(decision.after)}; });
        part(tr("Reply"), [](const Decision &decision) { return some(decision.reply); });
    }

    void compareHeaders(ComparedSection section, const HeaderList &first, const HeaderList &second)
    {
        QSet<QByteArray> told;
        const auto joined = [](const HeaderList &headers, const QByteArray &name) {
            QStringList values;
            for (const auto &[key, value] : headers) {
                if (key.compare(name, Qt::CaseInsensitive) == 0)
                    values.append(QString::fromUtf8(value));
            }
            return values.isEmpty() ? Text{} : Text{values.join(u'\n')};
        };
        for (const HeaderList *headers : {&first, &second}) {
            for (const auto &[name, value] : *headers) {
                if (told.contains(name.toLower()))
                    continue;
                told.insert(name.toLower());
                add(section, QString::fromUtf8(name), joined(first, name), joined(second, name));
            }
        }
    }

    void compareBodies(ComparedSection section, const QByteArray &first, const QByteArray &second)
    {
        const Document one = Document::parse(first);
        const Document other = Document::parse(second);
        if (one.isValid() && other.isValid()) {
            m_section = section;
            m_left = mostBodyRows;
            compareNodes(one, 0, other, 0, {});
            if (m_left <= 0)
                m_rows.append({section, tr("…"), tr("More values are not compared."), {}, true});
            return;
        }
        if (first.isEmpty() && second.isEmpty())
            return;
        const auto text = [](const QByteArray &body) { return some(QString::fromUtf8(body)); };
        m_rows.append({section, tr("Body"), shortened(text(first)), shortened(text(second)), first == second});
    }

    static bool isContainer(const Document &document, int node)
    {
        const Kind kind = document.node(node).kind;
        return (kind == Kind::Object || kind == Kind::Array) && document.node(node).size > 0;
    }
    static QString rawText(const Document &document, int node)
    {
        return QString::fromUtf8(document.raw(document.node(node)));
    }

    /// A node of each document at the same place; -1 where a document has none.
    void compareNodes(const Document &one, int first, const Document &other, int second, const QString &pointer)
    {
        const bool firstIs = first >= 0 && isContainer(one, first);
        const bool secondIs = second >= 0 && isContainer(other, second);
        const bool sameKind = first >= 0 && second >= 0 && one.node(first).kind == other.node(second).kind;
        if ((firstIs || secondIs) && (sameKind || first < 0 || second < 0)) {
            const bool object = (firstIs ? one.node(first) : other.node(second)).kind == Kind::Object;
            object ? compareObjects(one, first, other, second, pointer)
                   : compareArrays(one, first, other, second, pointer);
            return;
        }
        if (m_left-- <= 0)
            return;
        ComparedRow row{m_section, pointer.isEmpty() ? u"/"_s : pointer, {}, {}, false};
        if (first >= 0)
            row.first = shortened(rawText(one, first));
        if (second >= 0)
            row.second = shortened(rawText(other, second));
        row.same = first >= 0 && second >= 0 && Json::equal(one, first, other, second);
        m_rows.append(row);
    }

    void compareObjects(const Document &one, int first, const Document &other, int second, const QString &pointer)
    {
        const QHash<QString, int> members = membersOf(other, second);
        QSet<QString> told;
        forEachMember(one, first, [&](const QString &key, int child) {
            if (m_left <= 0 || told.contains(key))
                return;
            told.insert(key);
            compareNodes(one, child, other, members.value(key, -1), pointer + u'/' + escaped(key));
        });
        forEachMember(other, second, [&](const QString &key, int child) {
            if (m_left <= 0 || told.contains(key))
                return;
            told.insert(key);
            compareNodes(one, -1, other, child, pointer + u'/' + escaped(key));
        });
    }

    void compareArrays(const Document &one, int first, const Document &other, int second, const QString &pointer)
    {
        int left = first >= 0 && one.node(first).size > 0 ? first + 1 : -1;
        int right = second >= 0 && other.node(second).size > 0 ? second + 1 : -1;
        const auto next = [](const Document &document, int array, int child) {
            const int behind = document.node(child).next;
            return behind < document.node(array).next ? behind : -1;
        };
        for (int place = 0; (left >= 0 || right >= 0) && m_left > 0; ++place) {
            compareNodes(one, left, other, right, pointer + u'/' + QString::number(place));
            left = left >= 0 ? next(one, first, left) : -1;
            right = right >= 0 ? next(other, second, right) : -1;
        }
    }

    template<typename Take> static void forEachMember(const Document &document, int object, Take take)
    {
        if (object < 0)
            return;
        for (int child = object + 1; child < document.node(object).next; child = document.node(child).next)
            take(document.key(document.node(child)), child);
    }
    /// Of equal keys the first one.
    static QHash<QString, int> membersOf(const Document &document, int object)
    {
        QHash<QString, int> members;
        forEachMember(document, object, [&members](const QString &key, int child) {
            if (!members.contains(key))
                members.insert(key, child);
        });
        return members;
    }
    static QString escaped(QString key) { return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); }

    const Exchange &m_first;
    const Exchange &m_second;
    QList<ComparedRow> m_rows;
    ComparedSection m_section = ComparedSection::RequestBody;
    qsizetype m_left = 0;
};

} // namespace

QList<ComparedRow> compareExchanges(const Exchange &first, const Exchange &second)
{
    return Comparer{first, second}.rows();
}

} // namespace Hookbench

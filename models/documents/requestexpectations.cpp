// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/requestmembers.h"
#include "models/json/pointer.h"
#include "models/values/expectationchecks.h"
#include "models/values/statustext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::RequestDocument)
};

const QList<QLatin1StringView> &subjects()
{
    static const QList<QLatin1StringView> names{Members::status,       Members::header,       Members::pointer,
                                                Members::bodyContains, Members::milliseconds, Members::decision};
    return names;
}

/// Reads one element of the list.
class ExpectationReader
{
public:
    ExpectationReader(ObjectReader &reader, int object)
        : m_reader{reader}
        , m_document{reader.document()}
        , m_object{object}
    {
    }

    void read(QList<Expectation> &expectations)
    {
        QList<QLatin1StringView> there;
        for (const QLatin1StringView name : subjects()) {
            if (m_reader.find(m_object, name) >= 0)
                there.append(name);
        }
        if (there.isEmpty())
            m_reader.require(m_object, Members::status);
        // One thing at a time, so that each has a result of its own.
        for (qsizetype extra = 1; extra < there.size(); ++extra)
            m_reader.forbid(m_object, there[extra], QString{u"member:"_s + there.first()});
        if (there.size() != 1)
            return;
        readSubject(there.first(), expectations);
    }

private:
    void readSubject(QLatin1StringView subject, QList<Expectation> &expectations)
    {
        if (subject == Members::header || subject == Members::pointer) {
            m_reader.expectOnly(m_object, {subject, Members::exists, Members::equals, Members::contains});
            readCompared(subject, expectations);
            return;
        }
        m_reader.expectOnly(m_object, {subject});
        if (subject == Members::status)
            readStatus(expectations);
        else if (subject == Members::bodyContains)
            readBodyText(expectations);
        else if (subject == Members::milliseconds)
            readTime(expectations);
        else
            readDecision(expectations);
    }

    void readStatus(QList<Expectation> &expectations)
    {
        const int node = m_reader.find(m_object, Members::status);
        const Json::Kind kind = m_document.node(node).kind;
        if (kind != Json::Kind::Number && kind != Json::Kind::String)
            return m_reader.wrongType(node, QString{Members::status}, "string"_L1);
        const QString spelt = m_document.string(m_document.node(node));
        const auto statuses = readStatuses(spelt);
        if (!statuses)
            return m_reader.badValue(node, Members::status, spelt, {u"200"_s, u"2xx"_s, u"200-299"_s});
        expectations.append({.subject = ExpectationSubject::Status, .statuses = *statuses});
    }

    void readCompared(QLatin1StringView subject, QList<Expectation> &expectations)
    {
        Expectation expectation;
        expectation.subject = subject == Members::header ? ExpectationSubject::Header : ExpectationSubject::BodyValue;
        const std::optional<QString> name = m_reader.text(m_object, subject);
        if (!name)
            return;
        expectation.name = *name;
        const bool isHeader = expectation.subject == ExpectationSubject::Header;
        if (isHeader ? name->trimmed().isEmpty() : !Json::isPointer(*name))
            return m_reader.badValue(m_reader.find(m_object, subject), subject, *name, {});
        if (m_reader.find(m_object, Members::equals) >= 0) {
            m_reader.forbid(m_object, Members::contains, u"member:equals"_s);
            m_reader.forbid(m_object, Members::exists, u"member:equals"_s);
            readEquals(expectation);
        } else if (const auto contained = m_reader.text(m_object, Members::contains)) {
            m_reader.forbid(m_object, Members::exists, u"member:contains"_s);
            expectation.comparison = Comparison::Contains;
            expectation.value = *contained;
        } else {
            const bool exists = m_reader.truth(m_object, Members::exists).value_or(true);
            expectation.comparison = exists ? Comparison::Exists : Comparison::Absent;
        }
        expectations.append(expectation);
    }

    void readEquals(Expectation &expectation)
    {
        expectation.comparison = Comparison::Equals;
        if (expectation.subject == ExpectationSubject::Header) {
            expectation.value = m_reader.text(m_object, Members::equals).value_or(QString{});
            return;
        }
        const Json::Node &node = m_document.node(m_reader.find(m_object, Members::equals));
        const bool isContainer = node.kind == Json::Kind::Object || node.kind == Json::Kind::Array;
        const QByteArrayView raw = m_document.raw(node);
        expectation.value = QString::fromUtf8(isContainer ? Json::formatted(raw) : raw.toByteArray());
    }

    void readBodyText(QList<Expectation> &expectations)
    {
        if (const auto text = m_reader.text(m_object, Members::bodyContains))
            expectations.append(
                {.subject = ExpectationSubject::BodyText, .comparison = Comparison::Contains, .value = *text});
    }

    void readTime(QList<Expectation> &expectations)
    {
        const auto most = m_reader.number(m_object, Members::milliseconds, 0, double(longestExpectedTime),
                                          ObjectReader::Whole::Yes);
        if (most)
            expectations.append({.subject = ExpectationSubject::Time, .milliseconds = qint64(*most)});
    }

    void readDecision(QList<Expectation> &expectations)
    {
        const int object = m_reader.container(m_object, Members::decision, Json::Kind::Object);
        if (object < 0)
            return;
        QList<QLatin1StringView> parts;
        for (const auto &[part, name] : decisionPartNames)
            parts.append(name);
        m_reader.expectOnly(object, parts);
        if (m_document.node(object).size == 0)
            m_reader.require(object, nameIn(decisionPartNames, DecisionPart::Category));
        for (const auto &[part, name] : decisionPartNames) {
            const std::optional<QString> value = m_reader.text(object, name);
            if (!value)
                continue;
            if (isDecisionValue(part, *value))
                expectations.append({.subject = ExpectationSubject::Decision, .part = part, .value = *value});
            else
                m_reader.badValue(m_reader.find(object, name), name, *value, known(part));
        }
    }

    static QStringList known(DecisionPart part)
    {
        QStringList names;
        const auto take = [&names](const auto &table) {
            for (const auto &[value, name] : table)
                names.append(QString{name});
        };
        if (part == DecisionPart::Match)
            take(matchKindNames);
        else if (part == DecisionPart::Category)
            take(categoryNames);
        else if (part == DecisionPart::Consent)
            take(consentChangeNames);
        return names;
    }

    ObjectReader &m_reader;
    const Json::Document &m_document;
    int m_object;
};

void writeCompared(Json::Writer &writer, const Expectation &expectation)
{
    switch (expectation.comparison) {
    case Comparison::Equals:
        writer.key(Members::equals);
        if (expectation.subject == ExpectationSubject::BodyValue)
            writer.raw(expectation.value.toUtf8());
        else
            writer.value(QStringView{expectation.value});
        return;
    case Comparison::Contains:
        writer.member(Members::contains, QStringView{expectation.value});
        return;
    case Comparison::Exists:
    case Comparison::Absent:
        break;
    }
    writer.member(Members::exists, expectation.comparison == Comparison::Exists);
}

void writeExpectation(Json::Writer &writer, const Expectation &expectation)
{
    switch (expectation.subject) {
    case ExpectationSubject::Status: {
        const bool isOne
            = expectation.statuses.size() == 1 && expectation.statuses.first().from == expectation.statuses.first().to;
        writer.key(Members::status);
        if (isOne)
            writer.value(expectation.statuses.first().from);
        else
            writer.value(QStringView{writeStatuses(expectation.statuses)});
        return;
    }
    case ExpectationSubject::Header:
    case ExpectationSubject::BodyValue:
        writer.member(expectation.subject == ExpectationSubject::Header ? Members::header : Members::pointer,
                      QStringView{expectation.name});
        return writeCompared(writer, expectation);
    case ExpectationSubject::BodyText:
        writer.member(Members::bodyContains, QStringView{expectation.value});
        return;
    case ExpectationSubject::Time:
        writer.member(Members::milliseconds, expectation.milliseconds);
        return;
    case ExpectationSubject::Decision:
        break;
    }
    writer.key(Members::decision).beginObject();
    writer.member(nameIn(decisionPartNames, expectation.part), QStringView{expectation.value});
    writer.endObject();
}

} // namespace

QList<Expectation> readExpectations(ObjectReader &reader, int list)
{
    QList<Expectation> expectations;
    const Json::Document &document = reader.document();
    for (int child = list + 1; child < document.node(list).next; child = document.node(child).next) {
        if (document.node(child).kind == Json::Kind::Object)
            ExpectationReader{reader, child}.read(expectations);
        else
            reader.wrongType(child, QString{Members::expectations}, "object"_L1);
    }
    return expectations;
}

Result<> writeExpectations(Json::Writer &writer, const QList<Expectation> &expectations)
{
    writer.key(Members::expectations).beginArray();
    for (const Expectation &expectation : expectations) {
        const bool wantsJson
            = expectation.subject == ExpectationSubject::BodyValue && expectation.comparison == Comparison::Equals;
        if (wantsJson && !Json::Document::parse(expectation.value.toUtf8()).isValid())
            return Error{
                Sentences::tr("What is expected at %1 is no JSON. Put a text in double quotes.").arg(expectation.name),
                {}};
        writer.beginObject();
        writeExpectation(writer, expectation);
        writer.endObject();
    }
    writer.endArray();
    return {};
}

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/guidelinereader.h"

#include "models/json/objectreader.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

class GuidelineReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::GuidelineReader)
public:
    explicit GuidelineReader(const Json::Document &document)
        : m_document{document}
        , m_reader{document}
    {
    }

    Result<QList<Guideline>> read()
    {
        QList<Guideline> guidelines;
        forEachElement(0, [&](int object) { guidelines.append(guideline(object)); });
        for (const Diagnostic &diagnostic : m_reader.diagnostics())
            note(Words::sentence(diagnostic), diagnostic.position);
        if (m_fault)
            return *m_fault;
        return guidelines;
    }

private:
    void note(const QString &sentence, const TextPosition &place)
    {
        if (!m_fault)
            m_fault = Error{sentence, u"%1:%2"_s.arg(place.line).arg(place.column)};
    }

    void noteAt(int node, const QString &sentence) { note(sentence, m_document.position(m_document.node(node).begin)); }

    template<typename Take> void forEachElement(int array, Take take)
    {
        const int end = m_document.node(array).next;
        for (int child = array + 1; child < end; child = m_document.node(child).next)
            take(child);
    }

    QString needed(int object, QLatin1StringView name)
    {
        const int node = m_reader.require(object, name);
        QString text = node < 0 ? QString{} : m_reader.text(object, name).value_or(QString{});
        if (node >= 0 && text.isEmpty())
            noteAt(node, tr("The member “%1” of a rule is empty.").arg(name));
        return text;
    }

    LocalisedText localised(int object)
    {
        const int node = m_reader.require(object, "text"_L1);
        if (node < 0)
            return {};
        LocalisedText text{needed(node, "en"_L1), needed(node, "fr"_L1), needed(node, "sv"_L1)};
        m_reader.expectOnly(node, {"en"_L1, "fr"_L1, "sv"_L1});
        return text;
    }

    Guideline guideline(int object)
    {
        if (m_document.node(object).kind != Json::Kind::Object) {
            m_reader.wrongType(object, u"rule"_s, "object"_L1);
            return {};
        }
        m_reader.expectOnly(object,
                            {"id"_L1, "region"_L1, "severity"_L1, "source"_L1, "date"_L1, "text"_L1, "checks"_L1});
        Guideline guideline;
        guideline.id = needed(object, "id"_L1);
        guideline.region = needed(object, "region"_L1);
        m_reader.require(object, "severity"_L1);
        guideline.severity = m_reader.choice(object, "severity"_L1, severityNames).value_or(Severity::Info);
        guideline.source = needed(object, "source"_L1);
        guideline.date = needed(object, "date"_L1);
        guideline.text = localised(object);
        const int checks = m_reader.container(object, "checks"_L1, Json::Kind::Array);
        if (checks >= 0)
            forEachElement(checks, [&](int node) { guideline.checks.append(check(node)); });
        if (guideline.checks.isEmpty())
            noteAt(object, tr("The rule %1 checks nothing.").arg(guideline.id));
        return guideline;
    }

    GuidelineCheck check(int object)
    {
        m_reader.expectOnly(
            object, {"kind"_L1, "category"_L1, "words"_L1, "replies"_L1, "patterns"_L1, "append"_L1, "most"_L1});
        GuidelineCheck check;
        m_reader.require(object, "kind"_L1);
        check.kind = m_reader.choice(object, "kind"_L1, guidelineKindNames).value_or(GuidelineKind::Note);
        check.category = m_reader.choice(object, "category"_L1, categoryNames);
        check.append = m_reader.text(object, "append"_L1).value_or(QString{});
        check.most
            = static_cast<int>(m_reader.number(object, "most"_L1, 1, 1600, ObjectReader::Whole::Yes).value_or(0));
        check.patterns = m_reader.texts(object, "patterns"_L1).value_or(QStringList{});
        for (const QString &pattern : std::as_const(check.patterns)) {
            if (const QRegularExpression expression{pattern}; !expression.isValid())
                noteAt(object, tr("“%1” is no regular expression: %2.").arg(pattern, expression.errorString()));
        }
        const int words = m_reader.container(object, "words"_L1, Json::Kind::Array);
        if (words >= 0)
            forEachElement(words, [&](int group) { check.words.append(spellings(group)); });
        for (const QString &use : m_reader.texts(object, "replies"_L1).value_or(QStringList{}))
            addReply(object, use, check);
        return check;
    }

    QStringList spellings(int group)
    {
        QStringList words;
        forEachElement(group, [&](int word) { words.append(m_document.string(m_document.node(word))); });
        if (words.isEmpty())
            noteAt(group, tr("A group of words is empty."));
        return words;
    }

    void addReply(int object, const QString &name, GuidelineCheck &check)
    {
        if (name == "any"_L1)
            return; // all of them is how an empty list is read
        if (const std::optional<ReplyUse> use = valueIn(replyUseNames, name))
            check.replies.append(*use);
        else
            noteAt(object, tr("There is no reply called “%1”.").arg(name));
    }

    const Json::Document &m_document;
    ObjectReader m_reader;
    std::optional<Error> m_fault;
};

} // namespace

Result<QList<Guideline>> readGuidelines(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    if (!document.isValid() || document.node(0).kind != Json::Kind::Array) {
        const Diagnostics &faults = document.diagnostics();
        return Error{QCoreApplication::translate("Hookbench::GuidelineReader", "The rules are no JSON array."),
                     faults.isEmpty() ? QString{} : Words::sentence(faults.first())};
    }
    return GuidelineReader{document}.read();
}

} // namespace Hookbench

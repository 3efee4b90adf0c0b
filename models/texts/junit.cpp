// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/junit.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace Hookbench {

namespace {

/// What XML 1.0 can't hold at all, escaped or not.
QString speakable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool control = unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r';
        if (control || text[i].isSurrogate() || unit >= 0xFFFE)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

void writeFailure(QXmlStreamWriter &xml, const ConversationReport &report, const ConversationOutcome &outcome)
{
    xml.writeStartElement(QStringLiteral("failure"));
    xml.writeAttribute(QStringLiteral("message"),
                       speakable(QStringLiteral("line %1: expected “%2”, got “%3”")
                                     .arg(QString::number(outcome.line.line), outcome.expected, outcome.got)));
    xml.writeAttribute(QStringLiteral("type"),
                       outcome.line.ask == ConversationAsk::State ? QStringLiteral("state") : QStringLiteral("reply"));
    xml.writeCharacters(
        speakable(QStringLiteral("%1:%2\nexpected: %3\ngot: %4")
                      .arg(report.file, QString::number(outcome.line.line), outcome.expected, outcome.got)));
    xml.writeEndElement();
}

void writeCase(QXmlStreamWriter &xml, const ConversationReport &report, const QString &name, int line)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("name"), speakable(name));
    xml.writeAttribute(QStringLiteral("classname"), speakable(report.file));
    xml.writeAttribute(QStringLiteral("file"), speakable(report.file));
    xml.writeAttribute(QStringLiteral("line"), QString::number(line));
}

void writeSuite(QXmlStreamWriter &xml, const ConversationReport &report)
{
    const auto failures = std::count_if(report.results.cbegin(), report.results.cend(),
                                        [](const ConversationResult &result) { return !result.passed(); });
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), speakable(report.file));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(report.results.size() + report.faults.size()));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(report.faults.size()));
    for (const ConversationResult &result : report.results) {
        writeCase(xml, report, result.name, result.line);
        if (const ConversationOutcome *failure = result.failure())
            writeFailure(xml, report, *failure);
        xml.writeEndElement();
    }
    for (const ConversationFault &fault : report.faults) {
        writeCase(xml, report, QStringLiteral("line %1").arg(fault.line), fault.line);
        xml.writeStartElement(QStringLiteral("error"));
        xml.writeAttribute(QStringLiteral("message"), speakable(fault.sentence));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("fault"));
        xml.writeCharacters(QStringLiteral("%1:%2:%3").arg(speakable(report.file)).arg(fault.line).arg(fault.column));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray junitXml(const QList<ConversationReport> &reports)
{
    QByteArray text;
    QXmlStreamWriter xml{&text};
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    for (const ConversationReport &report : reports)
        writeSuite(xml, report);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace Hookbench

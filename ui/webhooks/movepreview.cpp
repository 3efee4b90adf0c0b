// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/movepreview.h"

#include "models/words/words.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString marked(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString heading(const QString &text)
{
    return u"<p style='margin-top:14px; margin-bottom:4px'><b>%1</b></p>"_s.arg(marked(text));
}

/// A row of a table: what it is, and what it says; nothing for what says nothing.
QString rowOf(int labelWidth, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td class='label' width='%1'>%2</td><td>%3</td></tr>"_s.arg(QString::number(labelWidth), marked(label),
                                                                             marked(value));
}

QString table(const QString &rows)
{
    return u"<table cellspacing='0' cellpadding='3' width='100%'>%1</table>"_s.arg(rows);
}

QString line(QLatin1StringView icon, const QString &sentence)
{
    return u"<p style='margin-top:4px; margin-bottom:4px'><img src='%1'>&nbsp; %2</p>"_s.arg(icon, marked(sentence));
}

} // namespace

MovePreview::MovePreview(QWidget *parent)
    : QTextBrowser{parent}
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    write();
}

void MovePreview::setMove(const LegacyMove &move)
{
    m_move = move;
    write();
}

void MovePreview::write()
{
    const Tokens colours = tokensFor(palette());
    const auto image = [&](const char *name, const QColor &colour) {
        document()->addResource(QTextDocument::ImageResource, QUrl{QString::fromLatin1(name)},
                                tintedPixmap(QLatin1StringView{name}, colour, {14, 14}, devicePixelRatioF()));
    };
    setAccessibleName(tr("The webhook it becomes"));
    const int place = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(u".label { color: %1; padding-right: 12px }"_s.arg(colours.secondaryText.name()));
    document()->clear();
    image("warning", colours.notice);
    image("success", colours.positive);
    image("info", colours.informative);
    setHtml(losses() + heading(tr("The webhook it becomes")) + sender() + panels() + additions());
    verticalScrollBar()->setValue(place);
}

int MovePreview::labelWidth() const
{
    constexpr int least = 150;
    constexpr int padding = 20;
    int widest = least;
    for (const QString &label : {Words::fieldName(u"/apiCredential"_s), Words::fieldName(u"/senderPhoneNumber"_s),
                                 Words::fieldName(u"/defaultReplyMessage"_s), tr("Fuzzy Auto Response")}) {
        for (const QString &word : label.split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word) + padding);
    }
    return widest;
}

QString MovePreview::sender() const
{
    const auto row = std::bind_front(rowOf, labelWidth());
    const SmsWebhook &webhook = m_move.webhook;
    const QString type = vendorHasType(webhook.vendor) ? Words::name(webhook.type) : QString{};
    return table(row(Words::fieldName(u"/name"_s), webhook.name)
                 + row(Words::fieldName(u"/vendor"_s), Words::name(webhook.vendor))
                 + row(Words::fieldName(u"/type"_s), type)
                 + row(Words::fieldName(u"/apiCredential"_s), webhook.apiCredential)
                 + row(Words::fieldName(u"/senderPhoneNumber"_s), webhook.senderPhoneNumber)
                 + row(Words::fieldName(u"/defaultReplyMessage"_s), webhook.defaultReplyMessage));
}

QString MovePreview::panels() const
{
    const auto row = std::bind_front(rowOf, labelWidth());
    QString text;
    for (const KeywordCategory &panel : m_move.webhook.keywordCategories) {
        text += heading(Words::name(panel.category));
        QString rows
            = row(tr("Keywords"), panel.keywords.join(u"\u00a0· "_s)) + row(tr("Reply Message"), panel.replyMessage);
        if (panel.fuzzyLogic)
            rows += row(tr("Fuzzy Logic"), tr("On"));
        rows += row(tr("Fuzzy Auto Response"), panel.fuzzyAutoResponse);
        text += table(rows);
    }
    return text;
}

QString MovePreview::additions() const
{
    QString text;
    if (!m_move.standardWords.isEmpty())
        text += heading(tr("What is filled in"));
    for (const Category category : m_move.standardWords)
        text += line("info"_L1,
                     tr("%1 had no keywords of its own, so it gets the standard words that were recognised "
                        "without being listed.")
                         .arg(Words::name(category)));
    return text;
}

QString MovePreview::losses() const
{
    QString text = heading(tr("What gets lost"));
    for (const LegacyLoss &loss : m_move.losses)
        text += line("warning"_L1, lossSentence(loss));
    if (m_move.losses.isEmpty())
        text += line("success"_L1, tr("Nothing gets lost."));
    return text;
}

QString MovePreview::lossSentence(const LegacyLoss &loss) const
{
    switch (loss.kind) {
    case LegacyLoss::Kind::CustomKeywordDropped:
        return tr("The custom keyword %1: a webhook takes one, and the first is kept.").arg(loss.text);
    case LegacyLoss::Kind::KeywordRepeated:
        return tr("The keyword %1 of %2: it stays with %3, and a webhook has each keyword once.")
            .arg(loss.text, Words::name(loss.from), Words::name(loss.keptBy));
    case LegacyLoss::Kind::UnknownLine:
        break;
    }
    return tr("The line “%1”: it belongs to no keyword field.").arg(loss.text);
}

void MovePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        write();
    QTextBrowser::changeEvent(event);
}

} // namespace Hookbench

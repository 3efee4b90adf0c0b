// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/payloadfield.h"

#include "models/payload/payloadtemplate.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/style.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype previewLines = 6;

/// The first lines of a text, in a frame; lines that are too long fade out at its edge.
class Preview : public QLabel
{
public:
    Preview()
    {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(12);
        setFont(fixed);
        setTextFormat(Qt::PlainText);
        setContentsMargins(12, 8, 12, 8);
        // A long line must not widen the form.
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter{this};
        const Tokens tokens = tokensFor(palette());
        paintBox(&painter, rect(), 4, tokens.surface, tokens.line);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

PayloadField::PayloadField(QWidget *parent)
    : QWidget{parent}
{
    build();
    check();
    retranslate();
}

void PayloadField::build()
{
    m_label = new QLabel;
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_help = new HelpButton;
    m_open = pillButton(ButtonRole::Secondary);
    m_open->setObjectName(u"openPayload"_s);
    m_open->installEventFilter(this);
    m_summaryIcon = new ToneIcon;
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_preview = new Preview;
    m_preview->setObjectName(u"payloadPreview"_s);
    auto *title = new QHBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_label);
    title->addWidget(m_help);
    title->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_open);
    head->addWidget(m_summaryIcon);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(title);
    layout->addLayout(head);
    layout->addWidget(m_preview);
    connect(m_open, &QPushButton::clicked, this, &PayloadField::editorRequested);
}

void PayloadField::setValue(const Value &value)
{
    if (value == m_value)
        return;
    m_value = value;
    check();
    showPreview();
}

void PayloadField::setKind(EventKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    check();
}

void PayloadField::setComplaining(bool complaining)
{
    m_complaining = complaining;
    showState();
}

void PayloadField::focusButton()
{
    m_open->setFocus();
}

void PayloadField::check()
{
    const auto compiled
        = PayloadTemplate::compile(m_value.text.toUtf8(), m_kind, m_value.fieldsNotSent, m_value.arrayReading);
    m_problems = compiled.diagnostics();
    m_usable = compiled.isUsable();
    const QList<Field> bound = compiled.boundFields();
    const QList<Field> wanted = requiredFields(m_kind);
    m_bound = int(std::count_if(wanted.cbegin(), wanted.cend(), [&](Field field) { return bound.contains(field); }));
    showState();
}

void PayloadField::showState()
{
    const int total = int(requiredFields(m_kind).size());
    const bool empty = m_value.text.trimmed().isEmpty();
    Tone tone = m_usable ? Tone::Positive : Tone::Negative;
    QString text = tr("%1 of %2 fields bound").arg(m_bound).arg(total);
    if (empty && !m_complaining) {
        tone = Tone::Informative;
        text = tr("No payload yet. %1 fields are to be bound.").arg(total);
    } else if (empty) {
        text = tr("A payload is required. Open the editor and paste the JSON that the provider sends.");
    } else if (m_usable && m_bound < total) {
        tone = Tone::Notice;
        text = tr("%1 of %2 fields bound, the others are not sent").arg(m_bound).arg(total);
    } else if (!m_usable && m_bound == total) {
        text = tr("The payload has a problem. Open the editor to see it.");
    }
    m_summaryIcon->setTone(tone);
    m_summary->setText(text);
    m_open->setAccessibleDescription(text);
}

void PayloadField::showPreview()
{
    const QStringView start = QStringView{m_value.text}.left(4000);
    QStringList lines;
    for (const QStringView line : start.split(u'\n')) {
        if (lines.size() == previewLines) {
            lines.append(u"…"_s);
            break;
        }
        QString shown = line.left(200).toString();
        shown.replace(u'\0', QChar{QChar::ReplacementCharacter}).remove(u'\r').replace(u'\t', u"    "_s);
        lines.append(shown);
    }
    m_preview->setText(lines.join(u'\n'));
    m_preview->setVisible(!start.trimmed().isEmpty());
}

bool PayloadField::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched == m_open && pressed && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        m_help->open();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PayloadField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayloadField::retranslate()
{
    m_label->setText(u"%1 *"_s.arg(tr("Payload")));
    m_help->setHelp(tr("Payload"),
                    tr("Paste the JSON that your provider posts, and put a {{token}} where each field stands in it. "
                       "Only JSON is supported, no form data."));
    m_open->setText(tr("View payload editor"));
    m_preview->setAccessibleName(tr("First lines of the payload"));
    showState();
    showPreview();
}

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/messageview.h"

#include "ui/events/hexdump.h"
#include "ui/parts/buttons.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

namespace Hookbench {

namespace {

/// More would make the text area slow; Copy takes all of it.
constexpr qsizetype shownBytes = 128 * 1024;

} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget{parent}
    , m_text{new QPlainTextEdit(this)}
    , m_hex{pillButton(ButtonRole::Secondary, this)}
    , m_copy{new CopyButton([this] { return QString::fromUtf8(m_body); }, this)}
    , m_note{new QLabel(this)}
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setBackgroundRole(QPalette::Light);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    m_text->setFont(fixed);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hex->setCheckable(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFont(scaledFont(font(), TextSize::Caption));
    m_note->setWordWrap(true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_note, 1);
    tools->addWidget(m_hex);
    tools->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addWidget(m_text, 1);
    connect(m_hex, &QPushButton::toggled, this, &MessageView::showMessage);
    retranslate();
}

void MessageView::setMessage(const QString &firstLine, const HeaderList &headers, const QByteArray &body)
{
    m_firstLine = firstLine;
    m_headers = headers;
    m_body = body;
    showMessage();
}

void MessageView::setName(const QString &name)
{
    m_text->setAccessibleName(name);
}

QString MessageView::shownText() const
{
    return m_text->toPlainText();
}

void MessageView::setHex(bool hex)
{
    m_hex->setChecked(hex);
}

void MessageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageView::retranslate()
{
    m_hex->setText(tr("Hex"));
    m_hex->setToolTip(tr("Show the body as hexadecimal bytes"));
    m_copy->setName(tr("Copy body"));
    showMessage();
}

void MessageView::showMessage()
{
    QStringList lines;
    if (!m_firstLine.isEmpty())
        lines << m_firstLine;
    for (const auto &[name, value] : std::as_const(m_headers))
        lines << QStringLiteral("%1: %2").arg(QString::fromLatin1(name), QString::fromLatin1(value));
    lines << QString();

    const QByteArray part = m_body.left(shownBytes);
    // A cut in the middle of a character is no reason to call the rest unreadable.
    const QString text = readableText(m_body);
    const bool asText = !text.isNull() && !m_hex->isChecked();
    lines << (asText ? text.left(shownBytes) : hexDump(part));
    m_text->setPlainText(lines.join(u'\n'));

    const QLocale locale;
    QString note = tr("%1 in the body.").arg(locale.formattedDataSize(m_body.size(), 1, QLocale::DataSizeSIFormat));
    if (m_body.size() > shownBytes)
        note = tr("%1 in the body. The first %2 are shown; Copy body takes all of it.")
                   .arg(locale.formattedDataSize(m_body.size(), 1, QLocale::DataSizeSIFormat),
                        locale.formattedDataSize(shownBytes, 1, QLocale::DataSizeSIFormat));
    else if (text.isNull())
        note = tr("%1 in the body. It is no readable text, so its bytes are shown.")
                   .arg(locale.formattedDataSize(m_body.size(), 1, QLocale::DataSizeSIFormat));
    m_note->setText(note);
    m_hex->setEnabled(!text.isNull() && !m_body.isEmpty());
    m_copy->setEnabled(!m_body.isEmpty());
}

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fieldrow.h"

#include "models/words/words.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/passfocus.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextEdit>

#include <algorithm>

namespace Hookbench {

namespace {

QString withoutMnemonic(QString label)
{
    label.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    label.remove(u'&');
    return label.replace(u'\x01', u'&');
}

QLineEdit *lineEditOf(QWidget *field)
{
    if (auto *combo = qobject_cast<QComboBox *>(field))
        return combo->lineEdit();
    return qobject_cast<QLineEdit *>(field);
}

bool isReadOnlyText(const QWidget *field)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(field);
    return rich && rich->isReadOnly();
}

} // namespace

FieldRow::FieldRow(QWidget *field, QWidget *beside, QWidget *parent)
    : QWidget{parent}
    , m_field{field}
    , m_label{new QLabel(this)}
    , m_hint{new QLabel(this)}
    , m_complaintIcon{new ToneIcon(this)}
    , m_complaint{new QLabel(this)}
    , m_help{new HelpButton(this)}
{
    m_label->setBuddy(field);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setFont(scaledFont(font(), TextSize::Caption));
    m_hint->setWordWrap(true);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setFont(scaledFont(font(), TextSize::Caption));
    for (QWidget *later : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_complaintIcon),
                           static_cast<QWidget *>(m_complaint), static_cast<QWidget *>(m_help)})
        later->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_label);
    top->addWidget(m_help);
    top->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(field, 1);
    if (beside)
        middle->addWidget(beside, 0, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(6);
    bottom->addWidget(m_complaintIcon, 0, Qt::AlignTop);
    bottom->addWidget(m_complaint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(middle);
    column->addWidget(m_hint);
    column->addLayout(bottom);

    passFocus(this, field);
    field->installEventFilter(this);
    if (QLineEdit *inner = lineEditOf(field); inner && inner != field)
        inner->installEventFilter(this);
}

void FieldRow::setLabel(const QString &label)
{
    m_labelText = label;
    showLabel();
}

void FieldRow::setRequired(bool required)
{
    m_required = required;
    showLabel();
}

void FieldRow::showLabel()
{
    // The mark is the mirrored product's own; it is no part of the name.
    m_label->setText(m_required ? QStringLiteral("%1 *").arg(m_labelText) : m_labelText);
    const QString name = withoutMnemonic(m_labelText);
    m_field->setAccessibleName(name);
    if (QLineEdit *inner = lineEditOf(m_field); inner && inner != m_field)
        inner->setAccessibleName(name);
    describe();
}

void FieldRow::setHelp(const QString &title, const QString &text)
{
    m_help->setHelp(title, text);
    m_help->setVisible(!text.isEmpty());
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FieldRow::setComplaints(const Diagnostics &complaints)
{
    if (complaints == m_complaints)
        return;
    m_complaints = complaints;
    showComplaint();
    QAccessibleEvent told(m_field, m_complaints.isEmpty() ? QAccessible::DescriptionChanged : QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void FieldRow::showComplaint()
{
    const auto gravest
        = std::min_element(m_complaints.cbegin(), m_complaints.cend(),
                           [](const Diagnostic &a, const Diagnostic &b) { return a.severity < b.severity; });
    const bool shown = gravest != m_complaints.cend();
    m_complaint->setVisible(shown);
    m_complaintIcon->setVisible(shown);
    bool invalid = false;
    if (shown) {
        invalid = gravest->severity == Severity::Error;
        const Tone tone = invalid                    ? Tone::Negative
            : gravest->severity == Severity::Warning ? Tone::Notice
                                                     : Tone::Informative;
        m_complaintIcon->setTone(tone);
        QPalette colors = m_complaint->palette();
        colors.setColor(QPalette::WindowText, toneColor(palette(), tone));
        m_complaint->setPalette(colors);
        m_complaint->setText(Words::sentence(*gravest));
    } else {
        m_complaint->clear();
    }
    m_field->setProperty("invalid", invalid);
    m_field->update();
    describe();
}

void FieldRow::describe()
{
    QStringList parts;
    if (m_required)
        parts << tr("Required");
    if (!m_complaint->text().isEmpty())
        parts << m_complaint->text();
    if (!m_hint->text().isEmpty())
        parts << m_hint->text();
    const QString description = parts.join(QStringLiteral(". "));
    m_field->setAccessibleDescription(description);
    if (QLineEdit *inner = lineEditOf(m_field); inner && inner != m_field)
        inner->setAccessibleDescription(description);
}

void FieldRow::setTick(bool shown)
{
    QLineEdit *edit = lineEditOf(m_field);
    if (!edit || shown == (m_tick != nullptr))
        return;
    if (shown) {
        m_tick = edit->addAction(themedIcon(QLatin1StringView("check"), Tone::Positive), QLineEdit::TrailingPosition);
        m_tick->setToolTip(tr("Valid"));
        // It says something, it does nothing: Tab must not stop on it.
        for (QToolButton *button : edit->findChildren<QToolButton *>()) {
            button->setFocusPolicy(Qt::NoFocus);
            button->setAccessibleName(tr("Valid"));
            button->setCursor(Qt::ArrowCursor);
        }
    } else {
        delete std::exchange(m_tick, nullptr);
    }
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showComplaint();
    if (event->type() == QEvent::LanguageChange && m_tick) {
        setTick(false);
        setTick(true);
    }
    QWidget::changeEvent(event);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_help->isHidden()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
            m_help->open();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::ReadOnlyChange) {
        // Line edits are filled by the style; a text area's viewport is its own.
        if (auto *area = qobject_cast<QAbstractScrollArea *>(m_field))
            area->viewport()->setBackgroundRole(isReadOnlyText(m_field) ? QPalette::AlternateBase : QPalette::Base);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hookbench

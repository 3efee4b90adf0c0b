// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/headerrow.h"

#include "models/words/words.h"
#include "ui/credentials/secretfield.h"
#include "ui/parts/buttons.h"
#include "ui/parts/comboname.h"
#include "ui/parts/icons.h"
#include "ui/parts/textchange.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace Hookbench {

using namespace Qt::StringLiterals;

HeaderRow::HeaderRow(bool fixed, QWidget *parent)
    : QWidget{parent}
    , m_name{new QLineEdit}
    , m_kind{new QComboBox}
    , m_text{new QLineEdit}
    , m_secret{new SecretField{SecretField::Lines::One}}
    , m_remove{iconButton("delete"_L1)}
    , m_complaintIcon{new ToneIcon}
    , m_complaint{new QLabel}
{
    build(fixed);
    connect(m_name, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(u"name"_s); });
    connect(m_text, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(u"value"_s); });
    connect(m_secret, &SecretField::edited, this, [this] { Q_EMIT edited(u"value"_s); });
    connect(m_secret, &SecretField::left, this, [this] {
        m_touched.append(u"value"_s);
        Q_EMIT touched();
    });
    connect(m_kind, &QComboBox::activated, this, &HeaderRow::chooseKind);
    connect(m_remove, &QToolButton::clicked, this, &HeaderRow::removeRequested);
    showKind();
}

void HeaderRow::build(bool fixed)
{
    m_kind->addItem(QString{}, int(HeaderKind::Text));
    m_kind->addItem(QString{}, int(HeaderKind::Secret));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *watched :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_kind)})
        watched->installEventFilter(this);
    m_name->setMaxLength(256);
    m_text->setMaxLength(16'384);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setFont(scaledFont(font(), TextSize::Caption));
    m_complaint->hide();
    m_complaintIcon->hide();

    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_name, 5, Qt::AlignTop);
    fields->addWidget(m_kind, 0, Qt::AlignTop);
    fields->addWidget(m_text, 8, Qt::AlignTop);
    fields->addWidget(m_secret, 8, Qt::AlignTop);
    fields->addWidget(m_remove, 0, Qt::AlignTop);
    m_name->setMinimumWidth(90);
    m_text->setMinimumWidth(120);
    m_secret->setMinimumWidth(120);
    auto *complaint = new QHBoxLayout;
    complaint->setSpacing(6);
    complaint->addWidget(m_complaintIcon, 0, Qt::AlignTop);
    complaint->addWidget(m_complaint, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(fields);
    layout->addLayout(complaint);
    m_secret->setNarrow();
    // The columns stay where they are when there is nothing to remove.
    QSizePolicy policy = m_remove->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(policy);
    if (!fixed)
        return;
    m_remove->hide();
    for (QWidget *still :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_text)})
        still->setEnabled(false);
}

void HeaderRow::setHeader(const CredentialHeader &header)
{
    m_slot = header.slot;
    changeLineText(m_name, header.name);
    m_kind->setCurrentIndex(m_kind->findData(int(header.kind)));
    if (header.kind == HeaderKind::Text)
        changeLineText(m_text, header.value);
    showKind();
}

HeaderKind HeaderRow::kind() const
{
    return static_cast<HeaderKind>(m_kind->currentData().toInt());
}

CredentialHeader HeaderRow::header() const
{
    const bool text = kind() == HeaderKind::Text;
    return {m_name->text().trimmed(), kind(), text ? m_text->text() : QString{}, m_slot};
}

void HeaderRow::chooseKind()
{
    // What was typed as text before it was called a secret is one, and goes to the keychain only. The other way round
    // nothing moves: a secret does not become text by a slip of the hand.
    if (kind() == HeaderKind::Secret && !m_text->text().isEmpty()) {
        m_secret->takeTyped(m_text->text());
        m_text->clear();
    }
    showKind();
    Q_EMIT edited(u"kind"_s);
}

void HeaderRow::showKind()
{
    const bool text = kind() == HeaderKind::Text;
    QWidget *const shown = text ? static_cast<QWidget *>(m_text) : m_secret;
    QWidget *const hidden = text ? static_cast<QWidget *>(m_secret) : m_text;
    hidden->hide();
    shown->show();
    retranslate();
}

void HeaderRow::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_kind->setEnabled(!readOnly);
    m_secret->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void HeaderRow::setComplaints(const Diagnostics &name, const Diagnostics &value)
{
    const auto isError = [](const Diagnostics &list) { return hasErrors(list); };
    const auto mark = [](QWidget *field, bool invalid) {
        field->setProperty("invalid", invalid);
        field->update();
    };
    mark(m_name, isError(name));
    mark(m_text, isError(value));
    mark(m_secret, isError(value));
    m_complaints = name + value;
    retranslate();
}

void HeaderRow::focusPart(const QString &part)
{
    if (part != "value"_L1)
        m_name->setFocus();
    else if (kind() == HeaderKind::Text)
        m_text->setFocus();
    else
        m_secret->setFocus();
}

int HeaderRow::kindWidth() const
{
    return m_kind->sizeHint().width();
}

void HeaderRow::setKindWidth(int width)
{
    m_kind->setFixedWidth(width);
}

void HeaderRow::setNumber(int number)
{
    m_number = number;
    retranslate();
}

void HeaderRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool HeaderRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_kind && event->type() == QEvent::Wheel && !m_kind->hasFocus()) {
        // The wheel scrolls the page.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched != m_kind
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_touched.append(watched == m_name ? u"name"_s : u"value"_s);
        Q_EMIT touched();
    }
    return QWidget::eventFilter(watched, event);
}

void HeaderRow::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Words::name(static_cast<HeaderKind>(m_kind->itemData(i).toInt())));
    const QString called = m_name->text().isEmpty() ? tr("Header %1").arg(m_number) : m_name->text();
    m_name->setAccessibleName(tr("Label of header %1").arg(m_number));
    nameCombo(m_kind, tr("Type of header %1").arg(m_number));
    m_text->setAccessibleName(tr("Value of header %1").arg(m_number));
    m_secret->setName(tr("Value of header %1").arg(m_number));
    setButtonName(m_remove, tr("Remove %1").arg(called));

    QString sentence;
    Tone tone = Tone::Notice;
    for (const Diagnostic &complaint : std::as_const(m_complaints)) {
        const bool graver = complaint.severity == Severity::Error && tone != Tone::Negative;
        if (!sentence.isEmpty() && !graver)
            continue;
        sentence = Words::sentence(complaint);
        tone = complaint.severity == Severity::Error ? Tone::Negative : Tone::Notice;
    }
    m_complaint->setVisible(!sentence.isEmpty());
    m_complaintIcon->setVisible(!sentence.isEmpty());
    m_complaintIcon->setTone(tone);
    m_complaint->setText(sentence);
    QPalette colors = m_complaint->palette();
    if (const QColor wanted = toneColor(palette(), tone); colors.color(QPalette::WindowText) != wanted) {
        colors.setColor(QPalette::WindowText, wanted);
        m_complaint->setPalette(colors);
    }
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_text)})
        field->setAccessibleDescription(sentence);
    m_secret->setDescription(sentence);
}

} // namespace Hookbench

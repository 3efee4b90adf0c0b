// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/payloadfield.h"

#include "models/json/scanner.h"
#include "models/payload/payloadtemplate.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/textchange.h"
#include "ui/payload/payloadeditor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The sample that the mirrored product shows for each kind of template.
QString example(EventKind kind)
{
    if (kind == EventKind::Feedback) {
        return uR"({
  "clientReference": "{{client_reference}}",
  "statuses": [
    {
      "code": "{{failureCode}}",
      "status": "{{feedbackStatus}}"
    }
  ]
})"_s;
    }
    return uR"({
  "inboundMessage": "{{inboundMessage}}",
  "profileNumber": "{{profileNumber}}",
  "requestId": "{{requestId}}",
  "originTimestamp": "{{originTimestamp}}",
  "inboundNumber": "{{inboundNumber}}"
})"_s;
}

QByteArray utf8(const QPlainTextEdit &editor)
{
    return editor.toPlainText().toUtf8();
}

} // namespace

PayloadField::PayloadField(QWidget *parent)
    : QWidget{parent}
    , m_delay{new QTimer{this}}
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    build();
    connectParts();
    m_body->hide();
    m_tokens->setKind(m_kind);
    check();
    retranslate();
}

PayloadField::~PayloadField()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (QObject *child : findChildren<QObject *>()) {
        child->removeEventFilter(this);
        child->disconnect(this);
    }
}

void PayloadField::build()
{
    m_label = new QLabel;
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_help = new HelpButton;
    m_toggle = pillButton(ButtonRole::Secondary);
    m_toggle->setObjectName(u"payloadToggle"_s);
    m_toggle->setCheckable(true);
    m_summaryIcon = new ToneIcon;
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_body = new QWidget;
    m_editor = new PayloadEditor;
    m_editor->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setMaximumHeight(168);
    m_tokensHint = new QLabel;
    m_tokensHint->setWordWrap(true);
    m_tokensHint->setForegroundRole(QPalette::PlaceholderText);
    m_tokens = new TokenList;
    m_arrays = new QComboBox;
    m_arrays->setFocusPolicy(Qt::StrongFocus);
    m_arrays->installEventFilter(this);
    for (const auto &[reading, name] : arrayReadingNames)
        m_arrays->addItem(QString{name}, int(reading));
    m_arraysRow = new FieldRow{m_arrays};

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_toggle);
    head->addWidget(m_summaryIcon);
    head->addWidget(m_summary, 1);
    auto *body = new QVBoxLayout{m_body};
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(buildTools());
    body->addWidget(m_editor);
    body->addWidget(m_list);
    body->addWidget(m_tokensHint);
    body->addWidget(m_tokens);
    body->addSpacing(8);
    body->addWidget(m_arraysRow);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_label);
    title->addWidget(m_help);
    title->addStretch(1);
    layout->addLayout(title);
    layout->addLayout(head);
    layout->addWidget(m_body);
}

QWidget *PayloadField::buildTools()
{
    auto *tools = new QWidget;
    m_example = pillButton(ButtonRole::Secondary);
    m_format = pillButton(ButtonRole::Secondary);
    auto *layout = new QHBoxLayout{tools};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_example);
    layout->addWidget(m_format);
    layout->addStretch(1);
    return tools;
}

void PayloadField::connectParts()
{
    connect(m_toggle, &QPushButton::toggled, this, [this](bool on) {
        m_body->setVisible(on);
        retranslate();
        if (on) {
            m_editor->setFocus();
            Q_EMIT revealRequested(m_editor);
        }
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_delay->start();
        Q_EMIT edited();
    });
    connect(m_delay, &QTimer::timeout, this, &PayloadField::check);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_editor->jumpTo({item->data(Qt::UserRole).toInt(), item->data(Qt::UserRole + 1).toInt()});
    });
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    connect(m_tokens, &TokenList::insertRequested, this,
            [this](Field field) { m_editor->insertToken(QString{nameIn(fieldNames, field)}); });
    connect(m_tokens, &TokenList::fieldsNotSentEdited, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_arrays, &QComboBox::activated, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(m_example, &QPushButton::clicked, this, &PayloadField::insertExample);
    connect(m_format, &QPushButton::clicked, this, &PayloadField::format);
}

void PayloadField::setValue(const Value &value)
{
    const QSignalBlocker blocker{this};
    m_editor->setPlainText(value.text);
    m_tokens->setFieldsNotSent(value.fieldsNotSent);
    m_arrays->setCurrentIndex(m_arrays->findData(int(value.arrayReading)));
    check();
}

void PayloadField::showValue(const Value &value)
{
    const QSignalBlocker blocker{this};
    changePlainText(m_editor, value.text);
    m_tokens->setFieldsNotSent(value.fieldsNotSent);
    m_arrays->setCurrentIndex(m_arrays->findData(int(value.arrayReading)));
    check();
}

PayloadField::Value PayloadField::value() const
{
    return {m_editor->toPlainText(), m_tokens->fieldsNotSent(),
            static_cast<ArrayReading>(m_arrays->currentData().toInt())};
}

void PayloadField::setKind(EventKind kind)
{
    m_kind = kind;
    m_tokens->setKind(kind);
    check();
    retranslate();
}

void PayloadField::setComplaining(bool complaining)
{
    m_complaining = complaining;
    showState();
}

bool PayloadField::isUsable() const
{
    return m_usable;
}

void PayloadField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    m_tokens->setReadOnly(readOnly);
    m_arrays->setEnabled(!readOnly);
    m_example->setVisible(!readOnly);
    m_format->setVisible(!readOnly);
}

void PayloadField::open(bool opened)
{
    m_toggle->setChecked(opened);
}

bool PayloadField::isOpen() const
{
    return m_toggle->isChecked();
}

void PayloadField::format()
{
    const QByteArray text = utf8(*m_editor);
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid()) {
        focusFirstProblem();
        return;
    }
    const QString formatted = QString::fromUtf8(Json::formatted(text));
    if (formatted != m_editor->toPlainText())
        m_editor->replaceText(formatted);
    m_editor->setFocus();
}

void PayloadField::insertExample()
{
    // One step of the editor's undo, so a template that was there is not lost.
    m_editor->replaceText(example(m_kind));
    check();
    m_editor->setFocus();
}

void PayloadField::focusFirstProblem()
{
    open(true);
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        if (problem.position.line > 0) {
            m_editor->jumpTo(problem.position);
            return;
        }
    }
    m_editor->setFocus();
}

void PayloadField::focusEditor()
{
    open(true);
    m_editor->setFocus();
}

bool PayloadField::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (watched == m_editor && pressed && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        m_help->open();
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        Q_EMIT touched();
    if (watched == m_arrays && event->type() == QEvent::Wheel && !m_arrays->hasFocus()) {
        // The wheel scrolls the page.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hookbench

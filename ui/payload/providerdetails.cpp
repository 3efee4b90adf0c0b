// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/providerdetails.h"

#include "models/values/field.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const LocalisedText &text)
{
    return text.in(QLocale{}.name());
}

QPlainTextEdit *codeBox()
{
    auto *box = new QPlainTextEdit;
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    box->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    box->setMinimumHeight(160);
    return box;
}

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProviderDetails::ProviderDetails(QWidget *parent)
    : QWidget{parent}
{
    build();
    connect(m_shapes, &QComboBox::currentIndexChanged, this, &ProviderDetails::showShape);
    connect(m_samples, &QComboBox::currentIndexChanged, this, &ProviderDetails::showSample);
    connect(m_use, &QPushButton::clicked, this, &ProviderDetails::useRequested);
    connect(m_bind, &QPushButton::clicked, this, [this] { Q_EMIT bindRequested(m_body->toPlainText().toUtf8()); });
    retranslate();
}

void ProviderDetails::build()
{
    m_name = new QLabel;
    m_name->setFont(scaledFont(font(), TextSize::PageTitle));
    m_summary = paragraph();
    m_reason = paragraph();
    m_wayRound = paragraph();
    m_shapes = new QComboBox;
    m_shapes->setObjectName(u"providerShapes"_s);
    m_shapesRow = new FieldRow{m_shapes};
    m_template = codeBox();
    m_template->setObjectName(u"providerTemplate"_s);
    m_templateRow = new FieldRow{m_template};
    m_samples = new QComboBox;
    m_samples->setObjectName(u"providerSamples"_s);
    m_samplesRow = new FieldRow{m_samples};
    m_body = codeBox();
    m_body->setObjectName(u"providerBody"_s);
    m_bodyRow = new FieldRow{m_body};
    m_kindHint = paragraph();
    m_kindHint->setForegroundRole(QPalette::PlaceholderText);
    m_use = pillButton(ButtonRole::Primary);
    m_use->setObjectName(u"useProvider"_s);
    m_bind = pillButton(ButtonRole::Secondary);
    m_bind->setObjectName(u"bindSample"_s);
    m_notesTitle = new QLabel;
    QFont bold = m_notesTitle->font();
    bold.setBold(true);
    m_notesTitle->setFont(bold);
    m_notes = paragraph();
    m_notes->setTextFormat(Qt::RichText);

    m_bodies = new QWidget;
    auto *bodies = new QBoxLayout{QBoxLayout::LeftToRight, m_bodies};
    bodies->setContentsMargins(0, 0, 0, 0);
    bodies->setSpacing(16);
    for (const auto &[choice, box] : {std::pair{m_shapesRow, m_templateRow}, {m_samplesRow, m_bodyRow}}) {
        auto *half = new QVBoxLayout;
        half->setSpacing(12);
        half->addWidget(choice);
        half->addWidget(box, 1);
        bodies->addLayout(half, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_kindHint, 1);
    buttons->addWidget(m_bind);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 24, 16);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_summary, m_reason, m_wayRound})
        column->addWidget(widget);
    column->addWidget(m_bodies, 1);
    column->addLayout(buttons);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes);
    column->addStretch();
}

void ProviderDetails::show(const Provider *provider, EventKind kind)
{
    m_provider = provider;
    m_kind = kind;
    setVisible(provider);
    if (!provider)
        return;
    const QSignalBlocker blocker{m_shapes};
    m_shapes->setCurrentIndex(-1);
    showShapes();
    for (qsizetype at = 0; at < provider->shapes.size(); ++at) {
        if (provider->shapes.at(at).kind == kind) {
            m_shapes->setCurrentIndex(int(at));
            break;
        }
    }
    retranslate();
}

void ProviderDetails::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showShape();
}

const ProviderShape *ProviderDetails::shape() const
{
    const int at = m_shapes->currentIndex();
    return m_provider && at >= 0 && at < m_provider->shapes.size() ? &m_provider->shapes.at(at) : nullptr;
}

void ProviderDetails::showShapes()
{
    const QSignalBlocker blocker{m_shapes};
    const int current = std::max(0, m_shapes->currentIndex());
    m_shapes->clear();
    for (const ProviderShape &shape : m_provider->shapes)
        m_shapes->addItem(spoken(shape.title));
    m_shapes->setCurrentIndex(m_provider->shapes.isEmpty() ? -1 : std::min(current, m_shapes->count() - 1));
}

void ProviderDetails::showShape()
{
    const ProviderShape *chosen = shape();
    m_bodies->setVisible(chosen);
    m_use->setVisible(chosen);
    m_bind->setVisible(chosen);
    m_kindHint->setVisible(chosen);
    if (!chosen)
        return;
    m_template->setPlainText(QString::fromUtf8(chosen->payload));
    const bool fits = chosen->kind == m_kind;
    m_use->setEnabled(fits && !m_readOnly);
    m_bind->setEnabled(fits && !m_readOnly);
    if (!fits) {
        m_kindHint->setText(chosen->kind == EventKind::Inbound
                                ? tr("This template is for an inbound webhook, and this one is for feedback.")
                                : tr("This template is for a feedback webhook, and this one is inbound."));
    } else {
        m_kindHint->setText(chosen->fieldsNotSent.isEmpty()
                                ? QString{}
                                : tr("Never sent: %1").arg(chosen->fieldsNotSent.join(u", "_s)));
    }
    const QSignalBlocker blocker{m_samples};
    m_samples->clear();
    for (const ProviderSample &sample : chosen->samples)
        m_samples->addItem(spoken(sample.title));
    showSample();
}

void ProviderDetails::showSample()
{
    const ProviderShape *chosen = shape();
    const int at = m_samples->currentIndex();
    m_body->setPlainText(
        chosen && at >= 0 && at < chosen->samples.size() ? QString::fromUtf8(chosen->samples.at(at).body) : QString{});
}

void ProviderDetails::showNotes()
{
    QString text;
    const auto kindWord = [](ProviderNoteKind kind) {
        switch (kind) {
        case ProviderNoteKind::Setting:
            return tr("Setting");
        case ProviderNoteKind::Signature:
            return tr("Signature");
        case ProviderNoteKind::Retry:
            return tr("Retries");
        case ProviderNoteKind::Trap:
            return tr("Watch out");
        }
        return QString{};
    };
    for (const ProviderNote &note : m_provider->notes) {
        text += u"<p><b>%1</b><br>%2</p>"_s.arg(kindWord(note.kind).toHtmlEscaped(), spoken(note.text).toHtmlEscaped());
    }
    m_notes->setText(text);
    m_notes->setVisible(!text.isEmpty());
    m_notesTitle->setVisible(!text.isEmpty());
}

void ProviderDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProviderDetails::resizeEvent(QResizeEvent *event)
{
    // Side by side where the lines of both can be read.
    static constexpr int roomForTwo = 620;
    static_cast<QBoxLayout *>(m_bodies->layout())
        ->setDirection(width() < roomForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void ProviderDetails::retranslate()
{
    m_shapesRow->setLabel(tr("Kind of event"));
    m_templateRow->setLabel(tr("Template"));
    m_samplesRow->setLabel(tr("Sample"));
    m_bodyRow->setLabel(tr("What the provider posts"));
    m_use->setText(tr("Use this template"));
    m_bind->setText(tr("Bind this sample myself"));
    m_notesTitle->setText(tr("Good to know"));
    if (!m_provider)
        return;
    m_name->setText(m_provider->name);
    m_summary->setText(spoken(m_provider->summary));
    m_summary->setVisible(!m_provider->summary.isEmpty());
    m_reason->setText(spoken(m_provider->reason));
    m_reason->setVisible(!m_provider->reason.isEmpty());
    m_wayRound->setText(tr("The way round: %1").arg(spoken(m_provider->wayRound)));
    m_wayRound->setVisible(!m_provider->wayRound.isEmpty());
    showShapes();
    showShape();
    showNotes();
}

} // namespace Hookbench

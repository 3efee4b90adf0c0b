// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/bodyeditor.h"

#include "models/json/scanner.h"
#include "ui/harness/requestrows.h"
#include "ui/language/languagestyler.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/comboname.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/jsonstyler.h"
#include "ui/parts/segmentedcontrol.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget{parent}
    , m_source{new SegmentedControl}
    , m_sampleBox{new QComboBox}
    , m_syntax{new QComboBox}
    , m_contentType{new QLineEdit}
    , m_typeLabel{new QLabel}
    , m_rows{new RequestRows{RequestRow::Of::Members}}
    , m_text{new CodeEditor}
    , m_editors{new QStackedWidget}
    , m_previewPart{new QWidget}
    , m_previewTitle{new QLabel}
    , m_preview{new CodeEditor}
    , m_split{new QSplitter{Qt::Vertical}}
{
    m_source->setObjectName(u"bodySource"_s);
    m_sampleBox->setObjectName(u"bodySample"_s);
    m_syntax->setObjectName(u"bodySyntax"_s);
    m_contentType->setObjectName(u"contentType"_s);
    m_rows->setObjectName(u"members"_s);
    m_text->setObjectName(u"bodyText"_s);
    m_preview->setObjectName(u"bodyPreview"_s);
    for (int source = 0; source < 3; ++source)
        m_source->add();
    m_text->setStyler(std::make_shared<LanguageStyler>());
    m_preview->setStyler(std::make_shared<JsonStyler>());
    m_preview->setReadOnly(true);
    m_editors->addWidget(m_rows);
    m_editors->addWidget(m_text);
    m_previewTitle->setFont(scaledFont(font(), TextSize::Caption));
    m_previewTitle->setForegroundRole(QPalette::PlaceholderText);
    auto *preview = new QVBoxLayout{m_previewPart};
    preview->setContentsMargins(0, 4, 0, 0);
    preview->setSpacing(4);
    preview->addWidget(m_previewTitle);
    preview->addWidget(m_preview, 1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_editors);
    m_split->addWidget(m_previewPart);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildBar());
    column->addWidget(m_split, 1);
    connectParts();
    retranslate();
    follow();
}

QWidget *BodyEditor::buildBar()
{
    for (QComboBox *combo : {m_sampleBox, m_syntax})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sampleBox->setMaximumWidth(228);
    m_sampleBox->setMinimumWidth(160);
    m_contentType->setFixedWidth(200);
    m_typeLabel->setBuddy(m_contentType);
    auto *type = new QWidget;
    auto *typeRow = new QHBoxLayout{type};
    typeRow->setContentsMargins(0, 0, 0, 0);
    typeRow->setSpacing(8);
    typeRow->addWidget(m_typeLabel);
    typeRow->addWidget(m_contentType);
    auto *bar = new QWidget;
    auto *flow = new FlowLayout{bar};
    for (QWidget *part : std::initializer_list<QWidget *>{m_source, m_sampleBox, m_syntax, type})
        flow->addWidget(part);
    return bar;
}

void BodyEditor::connectParts()
{
    connect(m_source, &SegmentedControl::chosen, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_sampleBox, &QComboBox::activated, this, [this](int row) {
        m_sample = row > 0 && row <= m_samples.size() ? m_samples.at(row - 1) : SampleChoice{};
        Q_EMIT edited();
    });
    connect(m_syntax, &QComboBox::activated, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_contentType, &QLineEdit::textEdited, this, &BodyEditor::edited);
    connect(m_rows, &RequestRows::edited, this, &BodyEditor::edited);
    connect(m_text, &CodeEditor::edited, this, &BodyEditor::edited);
}

BodySource BodyEditor::source() const
{
    return static_cast<BodySource>(m_source->current());
}

BodySyntax BodyEditor::syntax() const
{
    return static_cast<BodySyntax>(std::max(0, m_syntax->currentData().toInt()));
}

void BodyEditor::setSamples(const QList<SampleChoice> &samples)
{
    if (samples == m_samples)
        return;
    m_samples = samples;
    fillSamples();
}

void BodyEditor::fillSamples()
{
    m_sampleBox->clear();
    m_sampleBox->addItem(tr("First of the webhook"));
    int chosen = m_sample.name.isEmpty() ? 0 : -1;
    for (const SampleChoice &sample : std::as_const(m_samples)) {
        m_sampleBox->addItem(sample.title);
        if (chosen < 0 && sample.name == m_sample.name && (m_sample.id == 0 || sample.id == m_sample.id))
            chosen = m_sampleBox->count() - 1;
    }
    // One that is gone keeps its name in sight.
    if (chosen < 0) {
        m_sampleBox->addItem(m_sample.name);
        chosen = m_sampleBox->count() - 1;
    }
    m_sampleBox->setCurrentIndex(chosen);
}

void BodyEditor::setBody(const RequestBody &body)
{
    m_source->setCurrent(int(body.source));
    m_sample = {{}, body.sampleName, body.sampleId};
    fillSamples();
    m_contentType->setText(body.contentType);
    m_rows->setRows(body.rows);
    const QSignalBlocker quiet{m_text};
    m_text->setText(body.text.toUtf8());
    follow();
    m_syntax->setCurrentIndex(std::max(0, m_syntax->findData(int(body.syntax))));
    follow();
}

RequestBody BodyEditor::body() const
{
    RequestBody body;
    body.source = source();
    body.contentType = m_contentType->text();
    switch (body.source) {
    case BodySource::Sample:
        body.sampleName = m_sample.name;
        body.sampleId = m_sample.id;
        break;
    case BodySource::Rows:
        body.rows = m_rows->rows();
        body.syntax = syntax();
        break;
    case BodySource::Text:
        body.text = QString::fromUtf8(m_text->text());
        body.syntax = syntax();
        break;
    }
    return body;
}

void BodyEditor::follow()
{
    const bool sample = source() == BodySource::Sample;
    const bool rows = source() == BodySource::Rows;
    m_sampleBox->setVisible(sample);
    m_syntax->setVisible(!sample);
    m_editors->setVisible(!sample);
    m_editors->setCurrentWidget(rows ? static_cast<QWidget *>(m_rows) : m_text);
    const BodySyntax before = syntax();
    const QList<std::pair<BodySyntax, QString>> offered = rows
        ? QList<std::pair<BodySyntax, QString>>{{BodySyntax::Json, tr("JSON object")},
                                                {BodySyntax::Form, tr("Form data")}}
        : QList<std::pair<BodySyntax, QString>>{{BodySyntax::Json, u"JSON"_s},
                                                {BodySyntax::Xml, u"XML"_s},
                                                {BodySyntax::Form, tr("Form data")},
                                                {BodySyntax::Plain, tr("Plain text")}};
    m_syntax->clear();
    for (const auto &[syntax, title] : offered)
        m_syntax->addItem(title, int(syntax));
    m_syntax->setCurrentIndex(std::max(0, m_syntax->findData(int(before))));
    m_contentType->setPlaceholderText(usualContentType(sample ? BodySyntax::Json : syntax()));
}

void BodyEditor::showPreview(const QByteArray &bytes, const QList<CompositionFault> &faults, const QString &title)
{
    m_rows->setFaults(faults);
    m_previewTitle->setText(title);
    m_preview->setName(title);
    // Laid out where that changes nothing for whoever reads JSON; the bytes themselves are sent.
    const bool json = Json::Document::parse(bytes).isValid();
    const QByteArray shown = json ? Json::formatted(bytes) : bytes;
    if (m_preview->text() != shown)
        m_preview->setText(shown);
}

void BodyEditor::reveal(const CompositionFault &fault)
{
    if (source() == BodySource::Rows)
        m_rows->focusRow(fault.index, fault.part == ComposedPart::RowValue);
    else if (source() == BodySource::Sample)
        m_sampleBox->setFocus();
    else if (fault.position.line > 0)
        m_text->jumpTo(fault.position);
    else
        m_text->view()->setFocus();
}

void BodyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BodyEditor::retranslate()
{
    m_source->setText(0, tr("Sample"));
    m_source->setText(1, tr("Rows"));
    m_source->setText(2, tr("Raw text"));
    nameCombo(m_sampleBox, tr("Sample event"));
    nameCombo(m_syntax, tr("Syntax"));
    m_typeLabel->setText(u"Content-Type"_s);
    m_contentType->setAccessibleName(u"Content-Type"_s);
    m_text->setName(tr("Body as text"));
    m_text->setHint(tr("Type or paste the body. {{ }} fills in what the person has."));
    fillSamples();
    follow();
}

} // namespace Hookbench

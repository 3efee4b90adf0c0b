// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/readingpane.h"

#include "ui/parts/codeeditor.h"
#include "ui/parts/jsonstyler.h"
#include "ui/parts/samplenames.h"
#include "ui/payload/readingdelegate.h"
#include "ui/payload/readingmodel.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

ReadingPane::ReadingPane(const SampleBook &samples, QWidget *parent)
    : QWidget{parent}
    , m_samples{samples}
{
    build();
    retranslate();
    showChoice();
}

void ReadingPane::build()
{
    m_label = new QLabel;
    m_source = new QComboBox;
    m_source->setObjectName(u"readFrom"_s);
    m_source->setFocusPolicy(Qt::StrongFocus);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(12);
    m_label->setBuddy(m_source);
    m_body = new CodeEditor;
    m_body->setObjectName(u"pastedBody"_s);
    m_body->setStyler(std::make_shared<JsonStyler>());
    m_body->setMinimumHeight(96);
    m_model = new ReadingModel{this};
    m_list = new QListView;
    m_list->setObjectName(u"reading"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReadingDelegate{m_list});
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    // Its width is the rows' width; a bar that comes and goes would lay them out in circles.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"readingSummary"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_source);
    column->addSpacing(4);
    column->addWidget(m_body, 1);
    column->addSpacing(4);
    column->addWidget(m_list, 2);
    column->addWidget(m_summary);
    connect(m_source, &QComboBox::activated, this, [this] {
        showChoice();
        if (isPasted())
            m_body->setFocus();
        Q_EMIT changed();
    });
    connect(m_body, &CodeEditor::edited, this, &ReadingPane::changed);
    m_list->installEventFilter(this);
}

bool ReadingPane::isPasted() const
{
    return m_source->currentIndex() >= m_choice.size();
}

void ReadingPane::showChoice()
{
    m_body->setVisible(isPasted());
}

void ReadingPane::setWebhook(const SmsWebhook &webhook)
{
    const bool same = webhook.vendor == m_webhook.vendor && webhook.type == m_webhook.type;
    m_webhook = webhook;
    if (!same || m_source->count() == 0)
        fillSamples();
}

void ReadingPane::fillSamples()
{
    m_choice = m_samples.samplesFor(m_webhook);
    m_source->clear();
    for (const SampleEvent &sample : std::as_const(m_choice))
        m_source->addItem(sampleTitle(sample));
    m_source->addItem({});
    retranslate();
    showChoice();
}

void ReadingPane::complete(TemplateQuestion &question) const
{
    if (isPasted())
        question.body = m_body->text();
    else
        question.sample = m_choice.at(m_source->currentIndex());
}

void ReadingPane::show(const TemplateFindings &findings, const QStringList &fieldsNotSent)
{
    m_model->setFindings(findings, fieldsNotSent);
    const QString text = summary();
    if (m_summary->text() != text)
        m_summary->setText(text);
    m_list->setAccessibleDescription(text);
    Diagnostics problems;
    for (const Diagnostic &note : findings.bodyNotes) {
        if (isPasted() && note.position.line > 0 && note.severity != Severity::Info)
            problems.append(note);
    }
    m_body->setProblems(problems);
}

void ReadingPane::takeBody(const QByteArray &body)
{
    m_body->setText(body);
    m_source->setCurrentIndex(m_source->count() - 1);
    showChoice();
    Q_EMIT changed();
}

void ReadingPane::reset()
{
    m_body->setText({});
    m_source->setCurrentIndex(0);
    showChoice();
}

QString ReadingPane::summary() const
{
    return m_model->summary();
}

bool ReadingPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    // How high a row is follows from how wide it is.
    if (watched == m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            m_list, [this] { m_list->doItemsLayout(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ReadingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReadingPane::retranslate()
{
    m_label->setText(tr("Read from"));
    m_source->setAccessibleName(tr("Read from"));
    for (int i = 0; i < m_choice.size(); ++i)
        m_source->setItemText(i, sampleTitle(m_choice.at(i)));
    if (m_source->count() > 0)
        m_source->setItemText(m_source->count() - 1, tr("A body that you paste"));
    m_body->setName(tr("Body to read"));
    m_body->setHint(tr("Paste what the provider posts."));
    m_list->setAccessibleName(tr("What the template reads"));
    m_model->retranslate();
    m_summary->setText(summary());
}

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/coveragepane.h"

#include "models/delivery/samplerequest.h"
#include "models/payload/coverage.h"
#include "models/payload/payloadreader.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/problemline.h"
#include "ui/payload/pastebox.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget *table()
{
    auto *view = new QTreeWidget;
    view->setUniformRowHeights(true);
    view->setRootIsDecorated(false);
    view->setTabKeyNavigation(false);
    view->setAllColumnsShowFocus(true);
    view->header()->setStretchLastSection(true);
    return view;
}

QLabel *boldLabel()
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

CoveragePane::CoveragePane(const SampleBook &samples, SampleFiles &files, FileChooser &chooser, QWidget *parent)
    : PayloadPane{parent}
    , m_samples{samples}
    , m_files{files}
    , m_chooser{chooser}
{
    setAcceptDrops(true);
    build();
    retranslate();
}

void CoveragePane::build()
{
    m_fieldsTitle = boldLabel();
    m_fields = table();
    m_fields->setObjectName(u"coverageFields"_s);
    m_bodiesTitle = boldLabel();
    m_bodiesView = table();
    m_bodiesView->setObjectName(u"coverageBodies"_s);
    m_add = pillButton(ButtonRole::Secondary);
    m_add->setObjectName(u"addBodies"_s);
    m_addSamples = pillButton(ButtonRole::Secondary);
    m_remove = pillButton(ButtonRole::Secondary);
    m_remove->setObjectName(u"removeBody"_s);
    m_clear = pillButton(ButtonRole::Secondary);
    m_problem = new ProblemLine;
    m_problem->setObjectName(u"coverageProblem"_s);
    m_empty = new EmptyState;
    m_emptyAdd = m_empty->addAction(true);
    m_emptySamples = m_empty->addAction(false);
    m_emptySamples->setObjectName(u"addKnownSamples"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_addSamples, m_remove, m_clear})
        buttons->addWidget(button);
    buttons->addStretch();
    m_content = new QWidget;
    auto *content = new QVBoxLayout{m_content};
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    content->addWidget(m_fieldsTitle);
    content->addWidget(m_fields, 2);
    content->addWidget(m_bodiesTitle);
    content->addWidget(m_bodiesView, 3);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_empty, 1);
    column->addWidget(m_content, 1);
    column->addWidget(m_problem);
    for (QPushButton *button : {m_add, m_emptyAdd})
        connect(button, &QPushButton::clicked, this, &CoveragePane::choose);
    for (QPushButton *button : {m_addSamples, m_emptySamples})
        connect(button, &QPushButton::clicked, this, &CoveragePane::addSamples);
    connect(m_remove, &QPushButton::clicked, this, &CoveragePane::removeCurrent);
    connect(m_clear, &QPushButton::clicked, this, &CoveragePane::reset);
    connect(m_bodiesView, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        // The live table of the template tab says everything about one body.
        Q_EMIT bodyOffered(m_bodies.at(m_bodiesView->indexOfTopLevelItem(item)).bytes);
    });
}

QString CoveragePane::title() const
{
    return tr("Try on samples");
}

void CoveragePane::enter(const PayloadContext &context)
{
    m_context = context;
    read();
    if (m_bodies.isEmpty())
        m_emptyAdd->setFocus();
    else
        m_bodiesView->setFocus();
}

void CoveragePane::reset()
{
    m_bodies.clear();
    m_problem->setText({});
    read();
}

void CoveragePane::choose()
{
    m_chooser.chooseFiles(this, tr("Add samples"), u"*.json"_s, [this](const QStringList &paths) { addFiles(paths); });
}

void CoveragePane::addFiles(const QStringList &paths)
{
    QStringList troubles;
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = m_files.read(path);
        if (bytes)
            m_bodies.append({path.section(u'/', -1), *bytes});
        else
            troubles += bytes.error().summary;
    }
    m_problem->setText(troubles.join(u'\n'));
    read();
}

void CoveragePane::addSamples()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QList<SampleEvent> known = m_samples.samplesFor(m_context.webhook);
    for (const SampleEvent &sample : known) {
        // A sample without a body of its own is made of the template: it fits by its making.
        if (sample.envelope.isEmpty() && m_context.webhook.payload.trimmed().isEmpty())
            continue;
        const QString title = sample.title.in(QLocale{}.name());
        m_bodies.append(
            {title.isEmpty() ? sample.name : title,
             sampleBody(m_context.webhook, sample, {.index = 0, .run = u"sample"_s, .now = now, .profileNumber = {}})});
    }
    read();
}

void CoveragePane::add(const QString &name, const QByteArray &body)
{
    m_bodies.append({name, body});
    read();
}

void CoveragePane::removeCurrent()
{
    const int row = m_bodiesView->indexOfTopLevelItem(m_bodiesView->currentItem());
    if (row < 0)
        return;
    m_bodies.removeAt(row);
    read();
    if (!m_bodies.isEmpty())
        m_bodiesView->setCurrentItem(m_bodiesView->topLevelItem(std::min(row, int(m_bodies.size()) - 1)));
}

void CoveragePane::read()
{
    const PayloadReader reader{m_context.webhook};
    m_coverage = {};
    for (Body &body : m_bodies) {
        body.extraction = reader.read(body.bytes);
        addToCoverage(m_coverage, body.extraction, {});
    }
    showFields();
    showBodies();
    showState();
}

QString CoveragePane::shapesOf(const FieldCoverage &field) const
{
    QStringList shapes;
    for (const ShapeCount &shape : field.shapes)
        shapes += tr("%1 (%L2×, as in “%3”)", "shape of a value, how often, an example")
                      .arg(Words::name(shape.shape))
                      .arg(shape.events)
                      .arg(shape.example);
    return shapes.join(u"; "_s);
}

void CoveragePane::showFields()
{
    m_fields->clear();
    for (const FieldCoverage &field : std::as_const(m_coverage.fields)) {
        const int total = field.present + field.missing;
        auto *item = new QTreeWidgetItem{m_fields,
                                         {QString{nameIn(fieldNames, field.field)},
                                          tr("%L1 of %L2").arg(field.present).arg(total), shapesOf(field)}};
        const Tone tone = field.missing == 0 && field.shapes.size() <= 1 ? Tone::Positive
            : field.present == 0                                         ? Tone::Negative
                                                                         : Tone::Notice;
        item->setIcon(0, themedIcon(iconFor(tone), tone));
        item->setToolTip(0, Words::name(field.field));
        item->setToolTip(2, item->text(2));
        if (field.firstMissing >= 0)
            item->setToolTip(1, tr("First missing in %1").arg(m_bodies.at(field.firstMissing).name));
    }
    for (int column = 0; column < 2; ++column) {
        m_fields->resizeColumnToContents(column);
        m_fields->setColumnWidth(column, m_fields->columnWidth(column) + 16);
    }
}

void CoveragePane::showBodies()
{
    m_bodiesView->clear();
    for (const Body &body : std::as_const(m_bodies)) {
        const Diagnostics &found = body.extraction.diagnostics;
        const auto gravest
            = std::min_element(found.cbegin(), found.cend(), [](const Diagnostic &left, const Diagnostic &right) {
                  return left.severity < right.severity;
              });
        const bool isWell = gravest == found.cend() || gravest->severity == Severity::Info;
        const Tone tone = body.extraction.events.isEmpty() || (!isWell && gravest->severity == Severity::Error)
            ? Tone::Negative
            : isWell ? Tone::Positive
                     : Tone::Notice;
        QString note = isWell ? tr("nothing odd") : Words::sentence(*gravest);
        if (body.extraction.events.isEmpty() && isWell)
            note = tr("no event to read");
        auto *item
            = new QTreeWidgetItem{m_bodiesView, {body.name, QLocale{}.toString(body.extraction.events.size()), note}};
        item->setIcon(0, themedIcon(iconFor(tone), tone));
        item->setToolTip(2, note);
    }
    for (int column = 0; column < 2; ++column) {
        m_bodiesView->resizeColumnToContents(column);
        m_bodiesView->setColumnWidth(column, std::min(m_bodiesView->columnWidth(column) + 16, 320));
    }
}

void CoveragePane::showState()
{
    m_empty->setVisible(m_bodies.isEmpty());
    m_content->setVisible(!m_bodies.isEmpty());
    m_fieldsTitle->setText(tr("%n event(s) in all", nullptr, m_coverage.events));
    m_bodiesTitle->setText(tr("%n sample(s)", nullptr, int(m_bodies.size())));
}

void CoveragePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CoveragePane::dropEvent(QDropEvent *event)
{
    addFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void CoveragePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PayloadPane::changeEvent(event);
}

void CoveragePane::retranslate()
{
    m_fields->setHeaderLabels({tr("Field"), tr("Found"), tr("How it is written")});
    m_fields->setAccessibleName(tr("Fields over all samples"));
    m_bodiesView->setHeaderLabels({tr("Sample"), tr("Events"), tr("What is odd about it")});
    m_bodiesView->setAccessibleName(tr("Samples"));
    m_bodiesView->setAccessibleDescription(tr("Enter reads it in the live table of the template"));
    m_add->setText(tr("Add files…"));
    m_addSamples->setText(tr("Add known samples"));
    m_addSamples->setToolTip(tr("Adds the sample events that go with this webhook"));
    m_remove->setText(tr("Remove"));
    m_clear->setText(tr("Remove all"));
    m_empty->setText(tr("Try the template on many bodies"),
                     tr("Drop files here, or add the sample events that go with this webhook. You see how often each "
                        "field is there, and in which shapes its values come."));
    m_emptyAdd->setText(tr("Add files…"));
    m_emptySamples->setText(tr("Add known samples"));
    read();
}

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scripteditor.h"

#include "models/state/scriptfiles.h"
#include "ui/parts/buttons.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/problemline.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

ScriptEditor::ScriptEditor(ScriptFiles &files, FileChooser &chooser, QWidget *parent)
    : QWidget{parent}
    , m_files{files}
    , m_chooser{chooser}
    , m_list{new QWidget}
    , m_rowsLayout{new QVBoxLayout{m_list}}
    , m_captionRow{new QWidget}
    , m_problem{new ProblemLine}
    , m_add{pillButton(ButtonRole::Secondary)}
    , m_load{pillButton(ButtonRole::Secondary)}
    , m_save{pillButton(ButtonRole::Secondary)}
{
    m_add->setObjectName(u"addStep"_s);
    m_load->setObjectName(u"loadScript"_s);
    m_save->setObjectName(u"saveScript"_s);
    m_problem->setObjectName(u"scriptProblem"_s);
    for (QLabel *&caption : m_captions) {
        caption = new QLabel{m_captionRow};
        caption->setFont(scaledFont(font(), TextSize::Caption));
        caption->setForegroundRole(QPalette::PlaceholderText);
    }
    m_captionRow->setFixedHeight(16);
    // Room for the focus ring.
    m_rowsLayout->setContentsMargins(2, 2, 6, 2);
    m_rowsLayout->setSpacing(8);
    m_rowsLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    // What it stands on shines through, be it a page or a card.
    m_list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_load);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_captionRow);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ScriptEditor::add);
    connect(m_load, &QPushButton::clicked, this, &ScriptEditor::load);
    connect(m_save, &QPushButton::clicked, this, &ScriptEditor::save);
    retranslate();
}

ScriptRow *ScriptEditor::addRow(qsizetype place, const ScriptStep &step)
{
    auto *row = new ScriptRow;
    row->setStep(step);
    m_rows.insert(place, row);
    m_rowsLayout->insertWidget(int(place), row);
    // The layout would show it in the next turn, too late for the focus.
    row->show();
    connect(row, &ScriptRow::edited, this, &ScriptEditor::tell);
    connect(row, &ScriptRow::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(row, &ScriptRow::removeRequested, this, [this, row] { remove(row); });
    row->installEventFilter(this);
    return row;
}

void ScriptEditor::setScript(const ReceiverScript &script)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const ScriptStep &step : script.steps)
        addRow(m_rows.size(), step);
    number();
    m_problem->setText({});
}

std::optional<ReceiverScript> ScriptEditor::script() const
{
    ReceiverScript script;
    for (const ScriptRow *row : m_rows) {
        const std::optional<ScriptStep> step = row->step();
        if (!step)
            return std::nullopt;
        script.steps.append(*step);
    }
    return script;
}

void ScriptEditor::number()
{
    QWidget *before = nullptr;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        m_rows.at(index)->setPlace(int(index) + 1, index == m_rows.size() - 1);
        for (QWidget *control : m_rows.at(index)->inOrder()) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
    if (before)
        setTabOrder(before, m_add);
    m_captionRow->setVisible(!m_rows.isEmpty());
    m_save->setEnabled(!m_rows.isEmpty());
}

void ScriptEditor::tell()
{
    QString problem;
    for (const ScriptRow *row : std::as_const(m_rows)) {
        if (problem.isEmpty())
            problem = row->problem();
    }
    if (m_problem->text() != problem)
        m_problem->setText(problem);
    Q_EMIT edited();
}

void ScriptEditor::add()
{
    ScriptRow *row = addRow(m_rows.size(), ScriptStep{});
    number();
    tell();
    row->behaviour()->setFocus();
}

void ScriptEditor::move(ScriptRow *row, int by)
{
    const qsizetype from = m_rows.indexOf(row);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_rows.size())
        return;
    QWidget *focus = focusWidget();
    m_rows.move(from, to);
    m_rowsLayout->removeWidget(row);
    m_rowsLayout->insertWidget(int(to), row);
    number();
    // The button under the finger may have become one that does nothing here.
    if (focus && !focus->isEnabled())
        row->behaviour()->setFocus();
    tell();
}

void ScriptEditor::remove(ScriptRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    QWidget *next = m_rows.isEmpty() ? static_cast<QWidget *>(m_add)
                                     : m_rows.at(std::min(place, m_rows.size() - 1))->inOrder().last();
    next->setFocus();
    row->hide();
    row->deleteLater();
    number();
    tell();
}

void ScriptEditor::load()
{
    m_chooser.chooseFiles(this, tr("Load script"), u"*.json"_s, [this](const QStringList &files) {
        const Result<ReceiverScript> script = m_files.read(files.value(0));
        if (!script) {
            m_problem->setText(script.error().summary);
            return;
        }
        setScript(*script);
        Q_EMIT edited();
    });
}

void ScriptEditor::save()
{
    const std::optional<ReceiverScript> made = script();
    if (!made) {
        tell();
        return;
    }
    m_chooser.chooseNewFile(this, tr("Save script"), u"script.json"_s, [this, made](const QString &file) {
        const Result<> written = m_files.write(file, *made);
        m_problem->setText(written ? QString{} : written.error().summary);
    });
}

bool ScriptEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &ScriptEditor::placeCaptions, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// Each stands over its column, wherever the first row has it.
void ScriptEditor::placeCaptions()
{
    if (m_rows.isEmpty())
        return;
    const std::array<QWidget *, 4> fields = m_rows.first()->fields();
    for (std::size_t index = 0; index < fields.size(); ++index) {
        const int left = fields[index]->mapTo(this, QPoint{}).x() - m_captionRow->x();
        const int next = index + 1 < fields.size() ? fields[index + 1]->mapTo(this, QPoint{}).x() - m_captionRow->x()
                                                   : m_captionRow->width();
        m_captions[index]->setGeometry(left, 0, next - left - 4, 16);
    }
}

void ScriptEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScriptEditor::retranslate()
{
    m_captions[0]->setText(tr("The endpoint"));
    m_captions[1]->setText(tr("Status"));
    m_captions[2]->setText(tr("Delay, s"));
    m_captions[3]->setText(u"Retry-After, s"_s);
    m_add->setText(tr("Add step"));
    m_load->setText(tr("Load…"));
    m_save->setText(tr("Save…"));
    m_load->setToolTip(tr("Load the script from a file, as the receiver reads it"));
    m_save->setToolTip(tr("Save the script to a file that the receiver reads too"));
    if (!m_problem->text().isEmpty())
        tell();
}

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/fromsamplepane.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/problemline.h"
#include "ui/payload/fieldplaces.h"
#include "ui/payload/pastebox.h"
#include "ui/payload/sampletreemodel.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString tokenName(Field field)
{
    return nameIn(fieldNames, field);
}

QLabel *titleLabel()
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

FromSamplePane::FromSamplePane(SampleFiles &files, FileChooser &chooser, QWidget *parent)
    : PayloadPane{parent}
    , m_files{files}
    , m_chooser{chooser}
    , m_steps{new QStackedWidget}
    , m_model{new SampleTreeModel{this}}
{
    m_steps->addWidget(buildPaste());
    m_steps->addWidget(buildBinding());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    connectParts();
    m_places->setKind(m_kind);
    retranslate();
}

QWidget *FromSamplePane::buildPaste()
{
    m_pasteTitle = titleLabel();
    m_pasteHint = new QLabel;
    m_pasteHint->setWordWrap(true);
    m_pasteHint->setForegroundRole(QPalette::PlaceholderText);
    m_paste = new PasteBox;
    m_paste->setObjectName(u"sampleText"_s);
    m_pasteProblem = new ProblemLine;
    m_pasteProblem->setObjectName(u"sampleProblem"_s);
    m_tidy = pillButton(ButtonRole::Secondary);
    m_tidy->setObjectName(u"takeOutJson"_s);
    m_tidy->hide();
    m_open = pillButton(ButtonRole::Secondary);
    m_open->setObjectName(u"openSample"_s);
    m_read = pillButton(ButtonRole::Primary);
    m_read->setObjectName(u"readSample"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_tidy);
    buttons->addWidget(m_read);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout{page};
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_pasteTitle);
    column->addWidget(m_pasteHint);
    column->addWidget(m_paste, 1);
    column->addWidget(m_pasteProblem);
    column->addLayout(buttons);
    return page;
}

QWidget *FromSamplePane::buildFields()
{
    m_bindTitle = titleLabel();
    m_acceptAll = pillButton(ButtonRole::Secondary);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    m_startOver = pillButton(ButtonRole::Quiet);
    m_startOver->setObjectName(u"startOver"_s);
    m_places = new FieldPlaces;
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout{inside};
    column->setContentsMargins(24, 16, 12, 16);
    column->setSpacing(8);
    column->addWidget(m_bindTitle);
    column->addWidget(m_acceptAll, 0, Qt::AlignLeft);
    column->addWidget(m_places, 1);
    column->addWidget(m_startOver, 0, Qt::AlignLeft);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_fieldsArea = scroll;
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

QWidget *FromSamplePane::buildTemplate()
{
    m_templateTitle = titleLabel();
    m_template = new QPlainTextEdit;
    m_template->setObjectName(u"grownTemplate"_s);
    m_template->setReadOnly(true);
    m_template->setTabChangesFocus(true);
    m_template->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_template->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_keepOthers = new QCheckBox;
    m_keepOthers->setObjectName(u"keepOthers"_s);
    m_state = new QLabel;
    m_state->setWordWrap(true);
    m_use = pillButton(ButtonRole::Primary);
    m_use->setObjectName(u"useTemplate"_s);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout{box};
    column->setContentsMargins(8, 8, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_templateTitle);
    column->addWidget(m_template, 1);
    column->addWidget(m_keepOthers);
    column->addWidget(m_state);
    column->addWidget(m_use, 0, Qt::AlignRight);
    return box;
}

QWidget *FromSamplePane::buildBinding()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"sampleTree"_s);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setDragDropMode(QAbstractItemView::DropOnly);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setTabKeyNavigation(false);
    m_tree->installEventFilter(this);
    m_tree->setMinimumWidth(240);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SampleTreeModel::ValueColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(SampleTreeModel::FieldColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setMinimumSectionSize(64);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout{middle};
    column->setContentsMargins(8, 16, 24, 8);
    column->addWidget(m_tree);
    m_work = new QSplitter;
    m_work->setChildrenCollapsible(false);
    m_work->addWidget(middle);
    m_work->addWidget(buildTemplate());
    m_work->setStretchFactor(0, 3);
    m_work->setStretchFactor(1, 2);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(buildFields());
    split->addWidget(m_work);
    split->setSizes({300, 700});
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    return split;
}

void FromSamplePane::connectParts()
{
    connect(m_paste, &PasteBox::pasted, this, &FromSamplePane::readPastedText);
    connect(m_paste, &PasteBox::filesDropped, this, &FromSamplePane::openFiles);
    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] {
        m_read->setEnabled(!m_paste->document()->isEmpty());
        m_pasteProblem->setText({});
        m_tidy->hide();
    });
    connect(m_read, &QPushButton::clicked, this, &FromSamplePane::readPastedText);
    connect(m_open, &QPushButton::clicked, this, &FromSamplePane::chooseFile);
    connect(m_tidy, &QPushButton::clicked, this, [this] { take(m_pasted.json); });
    connect(m_startOver, &QPushButton::clicked, this, &FromSamplePane::startOver);
    connect(m_acceptAll, &QPushButton::clicked, this, &FromSamplePane::acceptAll);
    connect(m_places, &FieldPlaces::accepted, this, &FromSamplePane::accept);
    connect(m_places, &FieldPlaces::released, this, &FromSamplePane::release);
    connect(m_places, &FieldPlaces::placeRequested, this, &FromSamplePane::showPlace);
    connect(m_places, &FieldPlaces::fieldsNotSentEdited, this, &FromSamplePane::refresh);
    connect(m_model, &SampleTreeModel::bindRequested, this, &FromSamplePane::bind);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(SampleTreeModel::BindableRole).toBool())
            openMenu(index, m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        openMenu(m_tree->indexAt(position), m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_keepOthers, &QCheckBox::toggled, this, &FromSamplePane::refresh);
    connect(m_use, &QPushButton::clicked, this, [this] {
        // What it was made of is what it is tried on first.
        Q_EMIT bodyOffered(m_sample.text());
        Q_EMIT templateOffered(templateText(), fieldsNotSent());
    });
}

QString FromSamplePane::title() const
{
    return tr("From sample");
}

void FromSamplePane::enter(const PayloadContext &context)
{
    setKind(payloadKind(context.webhook));
    m_places->setFieldsNotSent(context.webhook.fieldsNotSent);
    m_readOnly = context.readOnly;
    refresh();
    focusStep();
}

void FromSamplePane::reset()
{
    forget();
    m_paste->clear();
    m_keepOthers->setChecked(false);
}

void FromSamplePane::setKind(EventKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_places->setKind(kind);
    m_bindings.clear();
    m_guesses = guessBindings(m_sample, kind);
    refresh();
}

void FromSamplePane::chooseFile()
{
    m_chooser.chooseFiles(this, tr("Open a sample"), u"*.json"_s,
                          [this](const QStringList &paths) { openFiles(paths); });
}

void FromSamplePane::openFiles(const QStringList &paths)
{
    const Result<QByteArray> body = m_files.read(paths.value(0));
    if (body)
        take(*body);
    else
        m_pasteProblem->setText(body.error().summary);
}

QStringList FromSamplePane::fieldsNotSent() const
{
    // What is bound is sent.
    QStringList tokens = m_places->fieldsNotSent();
    for (const Binding &binding : m_bindings)
        tokens.removeAll(tokenName(binding.field));
    return tokens;
}

QByteArray FromSamplePane::templateText() const
{
    return templateFor(m_sample, m_bindings, m_keepOthers->isChecked() ? OtherMembers::Keep : OtherMembers::LeaveOut);
}

bool FromSamplePane::take(const QByteArray &body)
{
    const PastedText pasted = readPasted(body);
    const Json::Document sample = Json::Document::parse(pasted.json);
    if (pasted.format != PastedFormat::Json || !sample.isValid()) {
        m_paste->setPlainText(QString::fromUtf8(body));
        m_steps->setCurrentIndex(0);
        judge(pasted);
        return false;
    }
    m_sample = sample;
    m_bindings.clear();
    m_guesses = guessBindings(sample, m_kind);
    m_model->setSample(sample);
    // A long sample opens at its top levels; whoever looks for more opens it by hand.
    static constexpr int showsWhole = 500;
    if (sample.nodes().size() <= showsWhole)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(1);
    for (const Guess &guess : std::as_const(m_guesses))
        m_tree->scrollTo(m_model->indexOf(guess.binding.pointer));
    m_tree->scrollToTop();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_steps->setCurrentIndex(1);
    shareColumns();
    refresh();
    focusStep();
    return true;
}

void FromSamplePane::readPastedText()
{
    take(m_paste->toPlainText().toUtf8());
}

void FromSamplePane::judge(const PastedText &pasted)
{
    m_pasted = pasted;
    m_tidy->setVisible(pasted.format == PastedFormat::JsonInside);
    switch (pasted.format) {
    case PastedFormat::Empty:
        m_pasteProblem->setText(tr("There is nothing to read yet. Paste the JSON that your provider posts."));
        break;
    case PastedFormat::Json: {
        const Diagnostics problems = Json::Document::parse(pasted.json).diagnostics();
        const auto error = std::find_if(problems.cbegin(), problems.cend(),
                                        [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
        if (error != problems.cend()) {
            m_pasteProblem->setText(tr("Line %1, column %2: %3")
                                        .arg(error->position.line)
                                        .arg(error->position.column)
                                        .arg(Words::sentence(*error)));
        }
        break;
    }
    case PastedFormat::JsonInside:
        m_pasteProblem->setText(tr("There is JSON in this text, with something else around it."));
        break;
    case PastedFormat::Form:
        m_pasteProblem->setText(tr("This is form data. Webhooks take JSON only: look whether your provider can be set "
                                   "to post JSON."));
        break;
    case PastedFormat::Xml:
        m_pasteProblem->setText(
            tr("This is XML. Webhooks take JSON only: look whether your provider can be set to post JSON."));
        break;
    case PastedFormat::Unknown:
        m_pasteProblem->setText(tr("There is no JSON in this text. A sample begins with { or [."));
        break;
    }
    m_paste->setFocus();
}

void FromSamplePane::startOver()
{
    m_paste->setPlainText(QString::fromUtf8(m_sample.text()));
    forget();
    m_paste->selectAll();
    focusStep();
}

void FromSamplePane::forget()
{
    m_sample = {};
    m_bindings.clear();
    m_guesses.clear();
    m_model->setSample(m_sample);
    m_steps->setCurrentIndex(0);
    refresh();
}

void FromSamplePane::focusStep()
{
    if (m_steps->currentIndex() == 0)
        m_paste->setFocus();
    else if (m_acceptAll->isVisibleTo(this))
        m_acceptAll->setFocus();
    else
        m_tree->setFocus();
}

void FromSamplePane::bind(const QString &pointer, Field field)
{
    m_bindings.removeIf([&](const Binding &binding) { return binding.field == field || binding.pointer == pointer; });
    m_guesses.removeIf(
        [&](const Guess &guess) { return guess.binding.field == field || guess.binding.pointer == pointer; });
    m_bindings.append({field, pointer});
    refresh();
}

void FromSamplePane::release(Field field)
{
    m_bindings.removeIf([&](const Binding &binding) { return binding.field == field; });
    m_guesses.removeIf([&](const Guess &guess) { return guess.binding.field == field; });
    refresh();
}

void FromSamplePane::accept(Field field)
{
    const QList<Guess> guesses = m_guesses;
    for (const Guess &guess : guesses) {
        if (guess.binding.field == field)
            bind(guess.binding.pointer, field);
    }
    focusStep();
}

void FromSamplePane::acceptAll()
{
    for (const Guess &guess : std::as_const(m_guesses))
        m_bindings.append(guess.binding);
    m_guesses.clear();
    refresh();
    const bool complete = m_bindings.size() + fieldsNotSent().size() >= requiredFields(m_kind).size();
    if (complete && m_use->isEnabled())
        m_use->setFocus();
    else
        m_tree->setFocus();
}

void FromSamplePane::showPlace(Field field)
{
    QString pointer;
    for (const Binding &binding : std::as_const(m_bindings)) {
        if (binding.field == field)
            pointer = binding.pointer;
    }
    for (const Guess &guess : std::as_const(m_guesses)) {
        if (guess.binding.field == field)
            pointer = guess.binding.pointer;
    }
    const QModelIndex index = m_model->indexOf(pointer);
    m_tree->scrollTo(index);
    m_tree->setCurrentIndex(index);
    m_tree->setFocus();
}

void FromSamplePane::openMenu(const QModelIndex &index, const QPoint &position)
{
    if (!index.data(SampleTreeModel::BindableRole).toBool())
        return;
    const QString pointer = index.data(SampleTreeModel::PointerRole).toString();
    const QString bound = index.data(SampleTreeModel::BoundRole).toString();
    auto *menu = new QMenu{this};
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    const QList<Field> fields = requiredFields(m_kind);
    for (const Field field : fields) {
        auto *action = menu->addAction(u"&%1  %2"_s.arg(++number).arg(tokenName(field)));
        action->setCheckable(true);
        action->setChecked(bound == tokenName(field));
        action->setToolTip(Words::name(field));
        connect(action, &QAction::triggered, this, [this, pointer, field] { bind(pointer, field); });
        if (index.data(SampleTreeModel::GuessedRole).toString() == tokenName(field))
            menu->setDefaultAction(action);
    }
    if (!bound.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Read nothing here")), &QAction::triggered, this, [this, bound] {
            if (const auto field = valueIn(fieldNames, bound))
                release(*field);
        });
    }
    menu->popup(position);
    if (menu->defaultAction())
        menu->setActiveAction(menu->defaultAction());
    else
        menu->setActiveAction(menu->actions().constFirst());
}

bool FromSamplePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_tree->currentIndex();
    const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
    if (opens && index.data(SampleTreeModel::BindableRole).toBool()) {
        openMenu(index, m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()));
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        if (const auto field = valueIn(fieldNames, index.data(SampleTreeModel::BoundRole).toString()))
            release(*field);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FromSamplePane::shareColumns()
{
    // The name takes what it needs, but leaves the value something to be seen by.
    static constexpr int least = 80;
    m_tree->resizeColumnToContents(SampleTreeModel::NameColumn);
    const int most = std::max(least, m_tree->viewport()->width() / 3);
    m_tree->setColumnWidth(SampleTreeModel::NameColumn,
                           std::clamp(m_tree->columnWidth(SampleTreeModel::NameColumn) + 8, least, most));
}

void FromSamplePane::resizeEvent(QResizeEvent *event)
{
    // Three columns need some room; with less the template stands under the tree.
    static constexpr int roomForThree = 1200;
    const Qt::Orientation orientation = width() < roomForThree ? Qt::Vertical : Qt::Horizontal;
    if (m_work->orientation() != orientation) {
        m_work->setOrientation(orientation);
        m_work->setSizes({3000, 2000});
    }
    QWidget::resizeEvent(event);
    shareColumns();
}

void FromSamplePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FromSamplePane::refresh()
{
    const QByteArray text = templateText();
    m_model->setBindings(m_bindings, m_guesses);
    m_places->setPlaces(m_bindings, m_guesses);
    // Nothing of it may be cut off, in any language, and whatever was bound.
    m_fieldsArea->setMinimumWidth(m_places->minimumSizeHint().width() + 44);
    m_acceptAll->setVisible(!m_guesses.isEmpty());
    m_acceptAll->setText(tr("Accept %n guess(es)", nullptr, int(m_guesses.size())));
    m_template->setPlainText(QString::fromUtf8(text));
    m_use->setEnabled(!text.isEmpty() && !m_readOnly);
    const int total = int(requiredFields(m_kind).size());
    m_bindTitle->setText(tr("%1 of %2 fields bound").arg(m_bindings.size()).arg(total));
    const qsizetype open = total - m_bindings.size() - fieldsNotSent().size();
    m_state->setText(text.isEmpty() ? tr("Accept a guess, or click a value in the tree and choose what it is.")
                         : open > 0
                         ? tr("%n field(s) still to be bound, or to be marked as never sent.", nullptr, int(open))
                         : QString{});
    m_state->setVisible(!m_state->text().isEmpty());
}

void FromSamplePane::retranslate()
{
    m_pasteTitle->setText(tr("Paste the JSON that your provider posts"));
    m_pasteHint->setText(tr("Take it from the provider's documentation or from a log, as it stands. Numbers and names "
                            "in it stay on this computer, and only the shape goes into the template."));
    m_paste->setAccessibleName(tr("Sample of the provider's JSON"));
    m_paste->setPlaceholderText(u"{ \"text\": \"STOP\", \"from\": \"+46701740605\" }"_s);
    m_tidy->setText(tr("Take the JSON out of it"));
    m_open->setText(tr("Open file…"));
    m_read->setText(tr("Read"));
    m_startOver->setText(tr("Another sample"));
    m_tree->setAccessibleName(tr("The sample as a tree"));
    m_tree->setAccessibleDescription(tr("Enter on a value chooses the field that is read there"));
    m_templateTitle->setText(tr("Template"));
    m_template->setAccessibleName(tr("The template made of the sample"));
    m_keepOthers->setText(tr("Keep the other members of the sample"));
    m_use->setText(tr("Use this template"));
    m_model->retranslate();
    refresh();
}

} // namespace Hookbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/recordspane.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/tables.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

/// More would be longer than the pane is high.
constexpr qsizetype shownMessages = 5;
constexpr qint64 dayMilliseconds = 86'400'000;

QString moment(qint64 at)
{
    return QLocale{}.toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

} // namespace

RecordsPane::RecordsPane(Shows shows, EventLog &log, QWidget *parent)
    : QWidget{parent}
    , m_shows{shows}
    , m_log{log}
    , m_note{new QLabel}
    , m_search{new QLineEdit}
    , m_read{pillButton(ButtonRole::Secondary)}
    , m_copy{pillButton(ButtonRole::Secondary)}
    , m_state{new QLabel}
    , m_model{new QStandardItemModel{this}}
    , m_proxy{new QSortFilterProxyModel{this}}
    , m_table{new QTableView}
    , m_details{new QLabel}
{
    setObjectName(shows == Shows::Keywords ? u"keywordRecords"_s : u"consentRecords"_s);
    build();
    connect(m_read, &QPushButton::clicked, this, &RecordsPane::refresh);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(keywordRecordsCsv(m_keywords))); });
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RecordsPane::finished);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPane::showDetails);
    retranslate();
}

RecordsPane::~RecordsPane()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void RecordsPane::build()
{
    m_table->setObjectName(u"records"_s);
    m_copy->setVisible(m_shows == Shows::Keywords);
    for (QLabel *label : {m_note, m_state, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    dressTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_read);
    tools->addWidget(m_copy);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addLayout(tools);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
}

void RecordsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RecordsPane::refresh()
{
    if (m_watcher.isRunning())
        return;
    m_work = std::make_shared<EventRecords>();
    m_failure.clear();
    EventFilter filter;
    filter.direction = Direction::Received;
    m_watcher.setFuture(m_log.forEach(filter, [work = m_work](const Exchange &exchange) -> Result<> {
        work->take(exchange);
        return {};
    }));
}

void RecordsPane::finished()
{
    if (m_watcher.isCanceled())
        return;
    if (const Result<qint64> read = m_watcher.result(); !read) {
        m_failure = read.error().summary;
    } else {
        m_consents = m_work->consents();
        m_keywords = m_work->keywords();
    }
    fill();
}

void RecordsPane::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    m_shows == Shows::Consents ? fillConsents() : fillKeywords();
    const bool some = m_model->rowCount() > 0;
    m_table->setVisible(some);
    m_copy->setEnabled(some);
    m_state->setVisible(!some || !m_failure.isEmpty());
    m_state->setText(!m_failure.isEmpty()             ? m_failure
                         : m_shows == Shows::Consents ? tr("No message in the log has said anything about consent.")
                                                      : tr("No custom keyword was recorded yet."));
    showDetails();
}

void RecordsPane::fillConsents()
{
    for (const ConsentRecord &record : std::as_const(m_consents)) {
        const ConsentMessage &last = record.messages.last();
        m_model->appendRow({new QStandardItem{record.key.profileNumber}, new QStandardItem{record.key.senderNumber},
                            new QStandardItem{Words::name(record.state)}, new QStandardItem{last.message},
                            new QStandardItem{moment(last.at)}});
    }
}

void RecordsPane::fillKeywords()
{
    for (const KeywordRecord &record : std::as_const(m_keywords)) {
        m_model->appendRow({new QStandardItem{record.keyword}, new QStandardItem{record.webhook},
                            new QStandardItem{QLocale{}.toString(record.count)},
                            new QStandardItem{QLocale{}.toString(record.numbers.size())},
                            new QStandardItem{moment(record.first)}, new QStandardItem{moment(record.last)}});
    }
}

void RecordsPane::showDetails()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    m_details->setVisible(current.isValid());
    if (!current.isValid())
        return;
    QStringList lines;
    if (m_shows == Shows::Consents) {
        const QList<ConsentMessage> &messages = m_consents.at(current.row()).messages;
        for (const ConsentMessage &message : messages.last(std::min(shownMessages, messages.size())))
            lines.append(
                tr("%1: “%2” took the consent from “%3” to “%4”.")
                    .arg(moment(message.at), message.message, Words::name(message.before), Words::name(message.after)));
    } else {
        const QMap<qint64, qint64> &days = m_keywords.at(current.row()).days;
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            const QDate date = QDateTime::fromMSecsSinceEpoch(day.key() * dayMilliseconds, Qt::UTC).date();
            lines.append(
                tr("%1: %2").arg(QLocale{}.toString(date, QLocale::ShortFormat), QLocale{}.toString(day.value())));
        }
        lines = lines.mid(std::max<qsizetype>(0, lines.size() - shownMessages));
    }
    m_details->setText(lines.join(u'\n'));
}

void RecordsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordsPane::retranslate()
{
    const bool consents = m_shows == Shows::Consents;
    m_note->setText(consents ? tr("The consent of every number that texted, and the messages that led there.")
                             : tr("The custom keywords that were texted: how often, by how many numbers, and when."));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_read->setText(tr("Read again"));
    m_copy->setText(tr("Copy as CSV"));
    m_table->setAccessibleName(consents ? tr("Consents") : tr("Custom keywords"));
    m_model->setHorizontalHeaderLabels(
        consents ? QStringList{tr("Number"), tr("Sender"), tr("Consent"), tr("Last message"), tr("When")}
                 : QStringList{tr("Keyword"), tr("SMS webhook"), tr("Count"), tr("Numbers"), tr("First"), tr("Last")});
    fill();
}

} // namespace Hookbench
